import { readPeople } from "../names/people.ts";
import type { Claim, Construct } from "../claim.ts";
import { EDGE } from "../line.ts";
import { isoDate } from "./date.ts";
import { pageHeadOf } from "./page-head.ts";
import { KNOWN_SECTIONS, SECTION_ENDINGS } from "./section-names.ts";


/** 第3版　03版 要闻　A02　第三版:民生　03 综合 · 4版 */
const PAGE_NUMBER =
  /^(?:第\s?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?版|([A-Z]?\d{1,3})\s?版|([A-Z]\d{1,3})|版\s?([A-Z]?\d{1,3}))(?:\s*[:：·•|｜/／—\-]?\s*([\u4e00-\u9fffA-Za-z·]{2,10}(?:[\s·][\u4e00-\u9fff]{2,6})?))?(?:\s+\d{4}[\d年月日.\-/ ]{3,12}.{0,20})?$/;
/** 要闻 03　综合·第4版 */
const NAME_THEN_NUMBER = /^([\u4e00-\u9fff·]{2,8})\s*[·•|｜/／—\-]?\s*(?:第\s?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,2})\s?版|([A-Z]?\d{1,2})\s?版|\s([A-Z]?0\d|[A-Z]\d{1,2}))$/;
/** 4 综合新闻: only near the page's head, and only with a section's name. */
const NUMBER_THEN_NAME = /^([A-Z]?\d{1,2})\s+([\u4e00-\u9fff·]{2,8})$/;
/** 高庄日报, GAOZHUANG RIBAO, 农历甲辰年正月廿七: what a page's head says besides its number and date. */
const MASTHEAD = /^[\u4e00-\u9fff\s\u3000]{1,12}(?:日\s*报|晚\s*报|时报|早报|晨报|商报|夜报|导报|周报|都市报|日報|晚報|時報)(?:数字报|电子版|电子报)?$/u;
const LATIN_LINE = /^[A-Za-z][A-Za-z.'’&\s-]{3,40}$/;
const LUNAR = /^(?:(?:农历|農曆|夏历|阴历)\s*)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]\s?[（(]?[鼠牛虎兔龙龍蛇马馬羊猴鸡雞狗猪豬]?[）)]?年|(?:农历|農曆|夏历|阴历))[\u4e00-\u9fff\s]{0,14}$/u;
const TOP_LINES = 7;

/** What stands in a page's first lines only. Elsewhere the same words are a headline. */
function atTop(core: string): Claim | undefined {
  const numbered = NUMBER_THEN_NAME.exec(core);
  const name = numbered?.[2] ?? "";
  if (numbered?.[1] !== undefined && (KNOWN_SECTIONS.has(name) || SECTION_ENDINGS.test(name))) return furniture("版次与版名", 0.93, { number: numbered[1], name });
  if (MASTHEAD.test(core)) return furniture("版首的报名", 0.9);
  return LATIN_LINE.test(core) ? furniture("版首的西文或拼音", 0.85) : undefined;
}

/** Below a page's top, its head must hold the day. */
const YEAR = /\d{4}/;

/** - 3 -　· 12 ·　3 / 8 */
const BARE_NUMBER = /^[-—·•.\s]*\d{1,3}(?:\s?[/／]\s?\d{1,3})?[-—·•.\s]*$/;

/** Without one of these no line turns to a page or names one. */
const FIGURE = /[\d版页期日０-９]/;

/** What a date line may hold beside its date, all of it. */
const DATE_LINE = /^.{0,24}?((?:\d{4}|[○〇零一二三四五六七八九]{4})\s?[年.\-/]\s?(?:\d{1,2}|[元一二三四五六七八九十]{1,2})\s?[月.\-/](?:\s?(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})\s?[日号號]?)?)(.*)$/;
const DATE_REST = /^\d{1,2}\s?[:：]\s?\d{2}(?:[:：]\d{2})?|星期|礼拜|周[一二三四五六日]|週[一二三四五六日]|农历|農曆|夏历|责任编辑|责编|編輯|编辑|校对|版式|美编|组版|电话|電話|第\s?\d+\s?[期号號版]|总第|今日|\d+\s?版|初[一二三四五六七八九十]|廿|腊月|正月|本报|日报|晚报|出版|印刷/;

/** 责任编辑 甲 校对 乙　版式设计：甲　本版制图：乙　值班编委 丙 */
const STAFF =
  /^(?:[□■◎●▲◆\s]*)(?:本版|本期|今日|当班|本报)?(?:责任编辑|責任編輯|责编|責編|执行主编|主\s?编|編輯|编\s?辑|校\s?对|校\s?對|版式(?:设计)?|版面(?:设计)?|美术编辑|美术设计|美\s?编|组版|视觉设计|制图|製圖|制表|策划|统筹|值班(?:编委|主任|总编辑?|编辑|编审|领导)?|编审|审读|终审|初审|复审|检校|总监制|监制|监\s?审|审核|电子邮箱|投稿邮箱|新闻热线|热线电话|新闻热线电话)(?:[:：/／|｜]|\s+[\u4e00-\u9fff])/;
const STAFF_COLON = /^[\u4e00-\u9fff]{2,6}[:：]\s?[\u4e00-\u9fff\s、·]{2,16}$/;

/** 零售每份1.00元　国内统一刊号 CN41-0001　邮发代号　社址　http://… */
const IMPRINT =
  /(?:国内统一(?:连续出版物号|刊号)|國內統一刊號|邮发代号|郵發代號|代号\s?\d|CN\s?\d{2}[-—]\d{4}|ISSN|零售(?:[价價]|[:：]|每份)|每份\s?\d|每月定价|月价|定价[:：]?\s?\d|全年定价|社址|报社地址|邮政编码|邮编[:：]|广告(?:热线|部|经营许可证|许可证)|发行(?:热线|部|电话)|新闻热线|報料熱線|报料热线|投稿邮箱|读者热线|热线电话|客服电话|传真[:：]|印刷厂|承印|版权所有|版權所有|未经授权|不得转载|转载请注明|https?:\/\/|www\.|E-?mail|@[a-z0-9-]+\.|微信公众号|官方微博|法律顾问|今日\s?\d+\s?版|本期\s?\d+\s?版|共\s?\d+\s?版)/i;

/** 下转第2版　上接第1版　（下转A03版）　扫二维码看视频 */
const TURN = /^[（(【\[▶▷→>\s]*(?:下转|下轉|上接|紧接|相关报道见|详见|詳見|(?:更多)?报道(?:详)?见|更多(?:内容|精彩|详情)(?:详?见)?)\s?(?:第)?\s?[A-Z]?[\d一二三四五六七八九十]{0,3}\s?[版页].{0,12}[）)】\]\s]*$/;
const QR = /^[（(【▲▶\s]*(?:请?扫(?:一扫|描|码)?|扫码|長按|长按|掃描?)[^。]{0,8}(?:二维码|二維碼|QR|码|碼)[^。]{0,24}[）)】\s]*$|^[（(]?(?:二维码|视频二维码)[）)]?$/;

/** 平阳报　第2版　综合　2020年6月12日　星期五: the page's number and its date on one line, whatever the paper is called. */
const NUMBER_AND_DATE = /^[^，。；]{0,16}?第\s?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?版[^，。；]{0,16}?(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)/u;
/** 今日天气 晴转多云 14-26℃ */
const WEATHER = /^(?:今日|今明|明日|今天|明天)?(?:天气|天氣|氣溫|气温)(?:预报|預報)?[\s\u3000:：].{2,40}(?:℃|度)[^。]{0,32}$/u;
/** ▶全县三夏生产会议召开 2版, 高考考点准备就绪……3版: what stands on another page. */
const CONTENTS = /^(?:[▶►▷>→·•●◆]\s?[^，。]{4,30}[\s\u3000]+|[^，。]{4,30}?[\s\u3000]*[.…·—]{2,})[\s\u3000]*第?[A-Z]?\d{1,2}\s?版$/u;
/** A05　三甲医院下月起取消挂号费: the page stands first. */
const PAGE_FIRST = /^[A-E]\d{1,2}版?[\s\u3000]+[\u4e00-\u9fff“「《0-9][^。]{3,40}$/u;
/** 今日导读, over such lines */
const CONTENTS_HEAD = /^(?:今日|本期|今晚|本报|内页)(?:导读|提要|要目|導讀)$/u;
/** 城事　　编辑 甲　　版式 乙: the page's name, and who made it. */
const NAME_AND_STAFF = /^[\u4e00-\u9fff·]{2,6}[\s\u3000]+(?:本版)?(?:责任编辑|責任編輯|责编|编辑|編輯|主编)[\s:：/／\u3000]{1,3}[\u4e00-\u9fff\s\u3000]{2,12}[\s\u3000](?:版式|美编|校对|校對|组版|电话|制图|视觉)[\s:：/／\u3000]/u;
/** 首页 > 新闻 > 本地, 【打印】【关闭】, （未完待续）: what stands round a text, on paper or on a site. */
const AROUND = /^(?:(?:首页|首頁|当前位置|您的位置)\s?[:：>›»].{2,40}|(?:[【\[](?:打印|关闭|字号|收藏|分享|推荐|评论|纠错)[^】\]]{0,6}[】\]]\s*)+|[（(]\s?(?:未完待续|未完待續|待续|待續|完|全文完|下期待续)\s?[）)])$/u;

/** 责任编辑甘小棠 校对覃大山: only where all of the line is roles and names. */
const STAFF_RUN_ON = /^(?:本版|本期)?(?:责任编辑|責任編輯|责编|責編|编辑|主编|校对|校對|美编|版式|组版)[\u4e00-\u9fff]/;
const namesAll = (core: string): boolean => readPeople(core)?.sure === true;

const furniture = (evidence: string, confidence: number, page?: Claim["page"]): Claim => ({
  by: "furniture", role: "furniture", confidence, evidence, ...(page === undefined ? {} : { page }),
});

/**
 * 版头版脚 Page furniture: what a page prints about itself. Never body.
 *
 *     07版 综合
 *     2021年1月20日 星期三 农历十二月初八 责任编辑 甲 校对 乙
 *     版式设计：甲　制图：乙
 *     新闻热线：0370-0000000　零售每份1.00元
 *     （下转第二版）
 */
export const furnitureLine: Construct = {
  name: "furniture",
  longest: 120,
  claim(block) {
    const { core } = block;
    if (core.includes("。")) return undefined;
    if (core.length <= 48 && FIGURE.test(core)) {
      if (TURN.test(core)) return furniture("转版、接版提示", 0.98);
      if (CONTENTS.test(core)) return furniture("别版内容的提示", 0.93);
      if (WEATHER.test(core)) return furniture("天气一行", 0.9);
      const both = NUMBER_AND_DATE.exec(core);
      if (both !== null) {
        const date = isoDate(both[2] ?? "");
        return furniture("版次与日期同在一行", 0.97, { ...(both[1] === undefined ? {} : { number: both[1] }), ...(date === undefined ? {} : { date }) });
      }
      const numbered = PAGE_NUMBER.exec(core);
      if (numbered !== null) {
        const number = numbered[1] ?? numbered[2] ?? numbered[3] ?? numbered[4];
        const name = numbered[5];
        return furniture("版次与版名", 0.99, { ...(number === undefined ? {} : { number }), ...(name === undefined ? {} : { name }) });
      }
      const named = NAME_THEN_NUMBER.exec(core);
      if (named !== null && (block.gapBefore > 0 || block.source.line <= TOP_LINES)) {
        const number = named[2] ?? named[3] ?? named[4];
        return furniture("版名与版次", 0.95, { ...(number === undefined ? {} : { number }), ...(named[1] === undefined ? {} : { name: named[1] }) });
      }
      const top = block.source.line <= TOP_LINES;
      const head = top || YEAR.test(core) ? pageHeadOf(core, block.gapBefore === EDGE) : undefined;
      if (head !== undefined && (top || (head.dated && head.numbered))) {
        const { dated: day, numbered: number, issued, ...page } = head;
        const bare = !day && issued === undefined && !/版|[A-Z]\d/.test(core);
        return furniture("版次、日期、报名或版名各成一段的版头", bare ? 0.85 : day && number ? 0.97 : 0.93, page);
      }
      if (PAGE_FIRST.test(core)) return furniture("版次之后是别版的内容，或版名", 0.9);
      if (BARE_NUMBER.test(core) && core.length <= 9) return furniture("只有页码的一行", 0.9);
    }
    if (core.length <= 6 && CONTENTS_HEAD.test(core)) return furniture("导读的名目", 0.85);
    if (core.length <= 48 && NAME_AND_STAFF.test(core)) return furniture("版名，和编辑、版式等署名", 0.93);
    if (core.length <= 48 && AROUND.test(core)) return furniture("正文之外的提示", 0.93);
    if (core.length <= 48 && QR.test(core)) return furniture("二维码提示", 0.96);
    if (STAFF.test(core)) return furniture("编辑、校对、版式等署名", 0.97);
    if (STAFF_RUN_ON.test(core) && namesAll(core)) return furniture("编辑、校对、版式等署名", 0.95);
    if (core.length <= 24 && LUNAR.test(core)) return furniture("农历日期", 0.96);
    const top = block.source.line <= TOP_LINES ? atTop(core) : undefined;
    if (top !== undefined) return top;
    const dated = /[年.\-/]/.test(core) ? DATE_LINE.exec(core) : null;
    if (dated !== null) {
      const before = core.slice(0, core.indexOf(dated[1] ?? "")).trim();
      const rest = (dated[2] ?? "").trim();
      const house = !/^(?:来源|來源)/.test(before) && (before === "" || /[报報刊网]$|星期.$|周.$|版$|社$|发布|时间[:：]?|日期[:：]?/.test(before));
      if (house && (rest === "" || DATE_REST.test(rest))) {
        const date = isoDate(dated[1] ?? "");
        return furniture("日期一行，连同期号、责任编辑等", before === "" ? 0.98 : 0.95, date === undefined ? undefined : { date });
      }
    }
    if (core.length <= 100 && IMPRINT.test(core) && !/[，；]/.test(core.slice(0, -1))) return furniture("刊号、定价、电话、网址等", 0.93);
    if (STAFF_COLON.test(core) && /^(?:本版|本期)(?!摄影|图片|照片|文字|文图|图文|稿件|采写|撰文)/.test(core)) return furniture("本版职员", 0.95);
    return undefined;
  },
};
