import type { Construct } from "../claim.ts";
import { isOneOf, unitsOf } from "../units.ts";
import { closingOf, datelineOf } from "./dateline.ts";
import { creditOf } from "./photo-credit.ts";

const MARK = /^(?:[▲△▼▽↑↓←→↖↗↙↘◀▶◄►◁▷❶-❿]|图[①-⑳\d一二三四五六七八九十]{1,2}\s?[:：为、]|圖[①-⑳\d一二三四五六七八九十]{1,2}\s?[:：為、]|图[①-⑳][\s\u3000]|图片说明[:：]|圖片說明[:：]|(?:图|圖|上图|下图|左图|右图|题图|大图|小图|配图|組圖|组图|资料图|效果图)(?:为|為|片为|[:：]))/;

/** 新任支书（左一）, 两位老人（前排左、右）: where somebody stands in the picture, which hardly anything but a caption says. */
const STANDING = /[（(](?:前排|后排|後排)?[左右中前后後](?:起)?(?:[一二三四五六七八九十]|图|者)?[）)]/u;
const LONGEST_STANDING = 200;

/** What a credit is worth at the end of lines that were cut and put together: the last of them alone may be the caption. */
const AFTER_LINES = 0.93;
/** △全县收麦三十万亩。（甲）, ▲ 新华社奥伦2月14日电 …: a triangle that opens an item of news, with a dateline or who wrote it in brackets. */
const NEWS_MARK = /^[△▲]/;
const isSignedNews = (core: string): boolean =>
  NEWS_MARK.test(core) && ((closingOf(core)?.people.length ?? 0) > 0 || datelineOf(core.slice(1, 60).trim()) !== undefined);

const FIRST = unitsOf("▲△▼▽↑↓←→↖↗↙↘◀▶◄►◁▷❶❷❸❹❺❻❼❽❾❿图圖上下左右题大小配組组资");

/**
 * 图片说明 Caption: what begins with a caption's mark, or closes with a photographer's credit.
 *
 *     图为活动现场。        ▲ 图①：孩子们在画画。        ↑ 医生在巡诊。
 *     1月17日，在华商大道，施工人员在安装限高杆。 本报记者 甲 摄
 *                                              ^^^^^^^^^^^^^ the credit
 *
 * Yields to credit where the credit is the whole line. Outranks a dateline: agencies' captions have one.
 */
export const caption: Construct = {
  name: "caption",
  longest: Infinity,
  claim(block) {
    const { core } = block;
    const credit = creditOf(block);
    const marked = isOneOf(FIRST, core, 0) ? MARK.exec(core.slice(0, 12)) : null;
    if (credit !== undefined && credit.at > 0) {
      return {
        by: "caption", role: "caption", confidence: !credit.sure ? 0.85 : block.several !== undefined && marked === null ? AFTER_LINES : 0.97,
        evidence: credit.people.length > 0 ? "末尾有摄影者署名" : "末尾注明图片来源",
        people: credit.people, ...(marked === null ? {} : { scope: "story" as const }),
      };
    }
    if (marked === null && block.gapBefore > 0 && core.length <= LONGEST_STANDING && block.opening === undefined && STANDING.test(core)) {
      return { by: "caption", role: "caption", confidence: 0.85, evidence: "写明谁站在图中何处", alternative: "正文", people: [], scope: "story" };
    }
    if (marked === null || core.length > 400 || isSignedNews(core)) return undefined;
    return { by: "caption", role: "caption", confidence: 0.93, evidence: `以“${marked[0]}”开头`, people: [], scope: "story" };
  },
};
