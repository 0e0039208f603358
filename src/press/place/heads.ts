import type { Block } from "../scan/index.ts";
import { columnTag, hasColumnTag, isDashed, leadsOn } from "./head-shape.ts";
import { namesOffice } from "./office.ts";
import { placedAs, type Placed } from "./placed.ts";
import { kickerOdds } from "./two-heads.ts";

/** 抗旱保苗不误农时 / 干群同心夺取丰收: lines of one length, as a headline set in two is; a kicker is seldom just as long. */
const isCouplet = (first: string, second: string): boolean => first.length === second.length && first.length >= 6;

const unbalanced = (core: string): boolean => {
  let depth = 0;
  for (const char of core) {
    if ("“‘「『（《〈【(".includes(char)) depth++;
    else if ("”’」』）》〉】)".includes(char)) depth--;
  }
  return depth !== 0;
};

/** What a run's surroundings say: blank lines below it, where they show how it is set, and how heads of this page usually stand to each other. */
export interface Setting {
  gapAfter: number | undefined;
  /** Blank lines that usually stand between two heads of one story on this page; undefined where none was seen. */
  headGap: number | undefined;
  /** Several pairs of the page show by their words what its heads are: a dash, a tag, an office. Else all that speaks for this pair may be the pair itself. */
  headGapShown: boolean;
  /** Some heads of the page touch their text and others stand off from it: only then does it say anything which this pair does. */
  gapTells: boolean;
  /** A story follows whose first line shows that it begins there. */
  certain: boolean;
}

type Head = "kicker" | "headline" | "deck";
interface Judged {
  role: Head;
  confidence: number;
  evidence: string;
  alternative?: string;
  continues?: boolean;
}

const NAMES: Record<Head, string> = { kicker: "肩题", headline: "主题", deck: "副题" };

/** “路是脚走的，也是心走的”: what somebody says, as subheads of a portrait often are. */
const QUOTED = /^[“「][^“”「」]+[”」]$/u;

/** 【新春走基层】: a column's tag on a line of its own. */
const WHOLE_TAG = /^[（(【〔［\[〖][^（）()【】〔〕［］〖〗]{2,16}[）)】〕］\]〗]$/;

/** （2021年7月29日省第十三届人民代表大会常务委员会第二十四次会议通过）: under a law's or a list's name. */
const ADOPTED = /^[（(]\d{4}年[^（）()]{4,90}(?:通过|公布|发布|修订|修正|批准)[）)]$/;

/**
 * What wording alone is worth: of the decks that nothing but their words showed, over the months that have a key, hardly
 * more than half were decks. Below the threshold, so that an editor is told of the alternative.
 */
const BY_WORDING = 0.7;
/** What shape and place are worth where no mark and no other pair of the page bears them out: likely, and not certain. */
const BY_PLACE = 0.9;
/** A line alone that nothing but its place shows to begin a story: of 46 so short on pages of other houses six were subheads, columns' names or bylines, of 42 longer ones one. */
const BY_PLACE_ALONE = 0.93;
const LONGER_THAN_SUBHEADS = 10;
const LONGEST_PLAIN = 30;
/** Heads that touch each other and their byline are headline and deck, unless their words say kicker as clearly as that. */
const TOLD_BY_WORDS = 0.9;
/** 田园新风: as short as a section's name. */
const TERSE = /^[\u4e00-\u9fff·]{2,5}$/;

const TOUCHES_TEXT = "标题紧接正文，末行是副题";
const STANDS_OFF = "标题与正文隔开，末行是主题";
const LIKE_DECK = "两行标题，按语义下一行像副题";
const LIKE_KICKER = "两行标题，按语义上一行像肩题";

/** Two lines that neither a dash, a tag, an office nor a gap tells apart. */
function judgeTwo(first: string, second: string, gap: number, setting: Setting): [Judged, Judged] {
  const pair = (a: Head, b: Head, confidence: number, evidence: string, doubt = false): [Judged, Judged] => [
    { role: a, confidence, evidence, ...(doubt ? { alternative: NAMES[a === "kicker" ? "headline" : "kicker"] } : {}) },
    { role: b, confidence, evidence, ...(doubt ? { alternative: NAMES[b === "deck" ? "headline" : "deck"] } : {}) },
  ];
  // A tag or an office may stand by chance in one pair of a page, and hardly in several.
  const byWords = setting.headGapShown ? 0.96 : BY_PLACE;
  const byHabit = Math.min(byWords, 0.95);
  if (unbalanced(first) && !unbalanced(first + second)) {
    return [{ role: "headline", confidence: 0.95, evidence: "引号或括号跨两行，是一个断开的主题" },
      { role: "headline", confidence: 0.95, evidence: "接上一行的主题", continues: true }];
  }
  if (ADOPTED.test(second)) return pair("headline", "deck", 0.95, "括号里是何时通过、公布");
  if (WHOLE_TAG.test(first) && !WHOLE_TAG.test(second)) return pair("kicker", "headline", BY_PLACE, "整行在括号里的栏目标签，在主题之上");
  if (leadsOn(first)) return pair("kicker", "headline", 0.96, "上一行以破折号或冒号引出主题");
  if (hasColumnTag(second) && !hasColumnTag(first)) {
    const [above, below] = pair("kicker", "headline", byWords, "栏目标签只随主题出现");
    return TERSE.test(first) ? [{ ...above, confidence: BY_PLACE, alternative: "栏目" }, below] : [above, below];
  }
  if (hasColumnTag(first) && !hasColumnTag(second)) return pair("headline", "deck", byHabit, "栏目标签只随主题出现");
  if (namesOffice(first) && (!namesOffice(second) || second.length > first.length + 4)) return pair("kicker", "headline", byWords, "上一行是地名或单位名");
  const touching = gap === 0 && setting.headGap === 0 && setting.gapAfter !== undefined;
  if (touching && setting.gapTells && !isCouplet(first, second)) {
    return setting.gapAfter === 0 ? pair("headline", "deck", byHabit, TOUCHES_TEXT, true) : pair("kicker", "headline", byHabit, STANDS_OFF, true);
  }
  if (touching && isCouplet(first, second)) {
    const isDeck = setting.gapTells ? setting.gapAfter === 0 : kickerOdds(first, second) < 0.5;
    const [above, below] = isDeck
      ? pair("headline", "deck", BY_WORDING, setting.gapTells ? TOUCHES_TEXT : LIKE_DECK)
      : pair("kicker", "headline", BY_WORDING, setting.gapTells ? STANDS_OFF : LIKE_KICKER);
    // Nothing but their length speaks for one headline, and the page's habit for two heads: an editor is asked.
    const doubted = (head: Judged, alternative: string): Judged => ({ ...head, evidence: `${head.evidence}；但两行一样长`, alternative });
    return [doubted(above, "两行主题的上一行"), doubted(below, "两行主题的下一行")];
  }
  if (gap === 0 && setting.headGap !== undefined && setting.headGap > 0) {
    return [{ role: "headline", confidence: 0.85, evidence: "两行紧挨，与本版别处标题的间隔不同，是一个断成两行的主题", alternative: "肩题" },
      { role: "headline", confidence: 0.85, evidence: "接上一行的主题", continues: true, alternative: "主题" }];
  }
  const odds = kickerOdds(first, second);
  if (gap === 0 && setting.gapAfter === undefined && odds < TOLD_BY_WORDS) return pair("headline", "deck", BY_WORDING, "两行标题紧挨着署名，末行像副题", true);
  const confidence = Math.round(Math.min(odds >= 0.5 ? odds : BY_WORDING, 0.9) * 100) / 100;
  if (odds < 0.5) return pair("headline", "deck", confidence, LIKE_DECK, true);
  const [above, below] = pair("kicker", "headline", confidence, LIKE_KICKER, true);
  return TERSE.test(first) ? [{ ...above, confidence: BY_WORDING, alternative: "栏目" }, below] : [above, below];
}

/** Takes the heads of one story, its section's name taken off; says what each is. Never empty-handed: one is the headline. */
export function judgeHeads(cores: readonly string[], gaps: readonly number[], setting: Setting): Judged[] {
  // A deck begins with a dash, and may go on without one: its next line stands right under it.
  let end = cores.findIndex((core, i) => i > 0 && isDashed(core));
  if (end < 0 || cores.slice(end + 1).some((core, i) => !isDashed(core) && (gaps[end + 1 + i] ?? 0) > 0)) end = cores.length;
  while (end > 1 && isDashed(cores[end - 1] ?? "")) end--;
  const decks: Judged[] = cores.slice(end).map((core) => isDashed(core)
    ? { role: "deck", confidence: 0.97, evidence: "以破折号开头，在主题之下" }
    : { role: "deck", confidence: 0.85, evidence: "紧接在破折号副题之下", alternative: "署名" });
  const rest = cores.slice(0, end);
  const [first = "", second = "", third = ""] = rest;
  const long = first.length >= LONGER_THAN_SUBHEADS && first.length <= LONGEST_PLAIN;
  const sure = setting.certain ? 0.97 : long ? 0.96 : BY_PLACE_ALONE;
  if (rest.length === 1) {
    const terse = first.length <= 4 && decks.length === 0;
    return [{ role: "headline", confidence: terse ? 0.85 : QUOTED.test(first) ? Math.min(sure, BY_PLACE) : sure, evidence: terse ? "正文之上的短标题" : "正文之上的标题" }, ...decks];
  }
  if (rest.length === 2) {
    const [a, b] = judgeTwo(first, second, gaps[1] ?? 0, setting);
    if (decks.length > 0 && b.role === "deck") {
      return [{ ...a, role: "kicker", confidence: 0.85, evidence: "下面另有副题" }, { ...b, role: "headline", confidence: 0.85, evidence: "下面是副题" }, ...decks];
    }
    return [a, b, ...decks];
  }
  if (decks.length === 0 && rest.length === 3 && (gaps[1] ?? 0) > 0 && gaps[2] === 0 && !hasColumnTag(third)) {
    // 肩题, then two lines close under each other: one headline broken over two lines.
    return [
      { role: "kicker", confidence: namesOffice(first) ? 0.95 : 0.85, evidence: "与下面两行隔开的肩题" },
      { role: "headline", confidence: 0.85, evidence: "两行紧挨，是一个断成两行的主题", alternative: "主题与副题" },
      { role: "headline", confidence: 0.85, evidence: "接上一行的主题", continues: true, alternative: "副题" },
    ];
  }
  const tagged = rest.findIndex(hasColumnTag);
  const main = tagged >= 0 && tagged < 3 ? tagged : 1;
  const firm = tagged >= 0 || (gaps[1] === 0 && setting.headGap === 0 && setting.gapAfter === 0) || namesOffice(first);
  if (tagged < 0 && rest.length === 3 && decks.length === 0 && namesOffice(first)) {
    const [a, b] = judgeTwo(second, third, gaps[2] ?? 0, setting);
    const kicker: Judged = { role: "kicker", confidence: 0.95, evidence: "地名或单位名" };
    if (a.role === "headline") return [kicker, a, b];
    return [kicker, { ...a, role: "headline", confidence: 0.75, evidence: "三行标题的第二行" }, { ...b, role: "deck", confidence: 0.75, evidence: "三行标题的第三行", alternative: "主题" }];
  }
  return [
    ...rest.map((_, i): Judged => ({
      role: i < main ? "kicker" : i === main ? "headline" : "deck",
      confidence: firm ? 0.93 : 0.72,
      evidence: `${rest.length}行标题，按肩题、主题、副题的次序`,
      ...(firm ? {} : { alternative: i === main ? "肩题或副题" : "主题" }),
    })),
    ...decks,
  ];
}

/** Takes a run's blocks and what they were judged; gives them placed, the first one beginning the story. */
export function placeHeads(run: readonly Block[], judged: readonly Judged[]): Placed[] {
  return run.map((block, i) => {
    const { role, confidence, evidence, alternative, continues = false } = judged[i] ?? { role: "headline", confidence: 0.5, evidence: "标题" };
    const placed = placedAs(block, block.claim, role, confidence, evidence, alternative);
    placed.begins = i === 0;
    placed.continues = continues;
    return placed;
  });
}

export { columnTag };
