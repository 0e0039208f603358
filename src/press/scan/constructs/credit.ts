import type { Construct } from "../claim.ts";
import { creditOf } from "./photo-credit.ts";
import { LONGEST_BYLINE, readPeople, type People } from "../names/people.ts";
import { isOneOf, unitsOf } from "../units.ts";

/** 本栏照片均为本报记者甲摄　本版图片除署名外均由乙提供 */
const FOR_ALL = /^[（(]?(?:本栏|本版|本组|本页|本文|本报道|以上|文中|本專欄|本欄|题图|栏目)(?:目)?(?:所有|全部)?(?:新闻)?(?:照片|图片|圖片|摄影|图|配图)[^。]{0,14}?(?:(?:均|皆|都)?(?:为|由|系|:|：|均)|摄影|除|\s(?=.{2,24}[摄攝]))(.{0,40})$/;
const SOURCE_LINE = /^[（(]?(?:数据来源|资料来源|資料來源|图片来源|稿件来源|来源|來源|消息来源)\s?[:：/／][^。]{2,60}$/;

/** 甲/文 乙/图: a byline, whatever it closes with. */
const WROTE_TOO = /[/／｜|]\s?文|文\s?[/／｜|]|\s文\s|摄影报道|攝影報導|攝影報道/u;
/** 新社记者　甲　摄: all that stands before the name is whose reporter, though no list knows the house. */
const OF_A_HOUSE = /^[\u4e00-\u9fff·]{1,8}(?:记者|記者)[\s\u3000]*$/u;
/** 漫画/甲, 插图 乙, 制图：甲 */
const DRAWN = /^(?:漫画|漫畫|插图|插圖|插画|制图|製圖|绘图|题图|配图|图表|图片摄影)\s*[/／:：｜|\s]\s*[\u4e00-\u9fff\s、]{2,16}$/u;

/** 数据来源：某局　制图：甲 */
const MADE_TOO = /[\s\u3000]((?:制图|製圖|制表|绘图|整理|图表|记者|作者|通讯员)\s?[:：/／].{2,20})$/u;

/** What the forms above can begin with. */
const FIRST = unitsOf("（(本以文题栏数资資图稿来來消漫插绘制製配");
/** 本版图片：某报记者 甲: what reporters did for the pictures is that they took them. */
function asPhotographers(core: string, read: People | undefined): People | undefined {
  if (read === undefined || !/图片|照片|摄影|圖片/.test(core.slice(0, 12)) || read.people.some(({ role }) => role === "photographer")) return read;
  return { ...read, people: read.people.map((person) => ({ ...person, role: "photographer" })) };
}

const AGENCIES = new Set(["人民视觉", "影像中国", "视觉中国", "资料图片", "资料照片", "资料图", "新华社发", "新华社图片", "中新社发", "東方IC", "东方IC", "CFP", "图虫创意", "受访者供图", "網絡圖片", "网络图片", "资料圖片", "資料圖片", "效果图"]);

/**
 * 照片署名行 A line that only says whose the pictures are.
 *
 *     本栏照片均为本报记者马晓伟摄        翟慧勇摄（影像中国）        （资料图片）
 *     ^^^^^^^^ speaks for the section     ^^^^^^ belongs to the caption before it
 *     来源：某报  发布时间：2020-11-06
 */
export const creditLine: Construct = {
  name: "credit",
  longest: LONGEST_BYLINE,
  claim(block) {
    const { core } = block;
    const opens = isOneOf(FIRST, core, 0);
    const all = opens ? FOR_ALL.exec(core) : null;
    if (all !== null) {
      const read = asPhotographers(core, readPeople((all[1] ?? "").replace(/^(?:署名外|.{0,6}外)[，,]?(?:均)?(?:为|由)?/, "").replace(/[）)]$/, "").replace(/提供$/, "供图")));
      return {
        by: "credit", role: "credit", confidence: 0.98, evidence: "为整栏或整版照片署名的一行", scope: "section",
        ...(read === undefined ? {} : { people: read.people }),
      };
    }
    if (opens && SOURCE_LINE.test(core)) {
      const made = readPeople(MADE_TOO.exec(core)?.[1] ?? "");
      return { by: "credit", role: "credit", confidence: 0.95, evidence: "注明来源的一行", ...(made?.sure === true ? { people: made.people } : {}) };
    }
    const drawn = opens && DRAWN.test(core) ? readPeople(core) : undefined;
    if (drawn !== undefined) return { by: "credit", role: "credit", confidence: 0.9, evidence: "整行是绘图、插图的署名", scope: "story", people: drawn.people };
    if (AGENCIES.has(core)) return { by: "credit", role: "credit", confidence: 0.96, evidence: "整行是照片来源", scope: "story", people: [] };
    if (core.length > 60) return undefined;
    const credit = creditOf(block);
    if (credit === undefined || WROTE_TOO.test(core) || (credit.at > 0 && !OF_A_HOUSE.test(core.slice(0, credit.at)))) return undefined;
    return {
      by: "credit", role: "credit", confidence: credit.sure ? 0.97 : 0.85, evidence: "整行是照片的署名或来源", scope: "story",
      people: credit.people,
    };
  },
};
