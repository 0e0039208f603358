import type { Block, Shape } from "../scan/index.ts";
import { FORCED_EVIDENCE, type Forced } from "./forced.ts";
import { authorsUnderHead } from "../scan/constructs/byline.ts";
import { closesLetter } from "../scan/constructs/letter.ts";
import { goesOnIn } from "../scan/continuation.ts";
import { LONGEST_SUBHEAD, placeBody, SPEAKER, type Where } from "./body-role.ts";
import { isInTwo, readsAsColumnName } from "./column-name.ts";
import { ALONE } from "../scan/constructs/label.ts";
import { hasColumnTag, isDashed, readsAsHead } from "./head-shape.ts";
import { judgeHeads, placeHeads } from "./heads.ts";
import { namesOffice } from "./office.ts";
import { DOUBTFUL, placedAs, type Placed } from "./placed.ts";
import { NOTICE } from "./notice.ts";
import { AFTER_PICTURE, BRIEF, findRuns, usualHeadGap, weighRuns, type Run } from "./runs.ts";
import { isDayAlone, LONGEST_SIGNATURE, signsOff } from "./signature.ts";
import { isSectionWord, sectionName } from "../scan/constructs/section.ts";
import { KNOWN_SECTIONS, PLAIN_WORDS } from "../scan/constructs/section-names.ts";

const DIGEST = /核心|提要|提示|导读|要点|閱讀/;

/** What one look over all of a page's runs tells of how its heads are set. */
interface PageSetting {
  headGap: number | undefined;
  headGapShown: boolean;
  gapTells: boolean;
  /** Some section's name stands over a story's heads. */
  sectioned: boolean;
}

/** What shows beyond doubt that a story begins: its own words, or a gap wider than paragraphs have. Where paragraphs have none, subheads and sections stand under one as well. */
const SHOWS: ReadonlySet<string> = new Set(["带破折号副题", "下一行是署名", "下文有电头或署名", "文末有署名", "栏目名", "栏目名，下面是图片新闻", "上方空白比段间大", "上一篇已由署名收尾"]);

/** Two or three characters, as names of sections are and kickers hardly ever. */
const isTerse = (core: string): boolean => /^[\u4e00-\u9fff]{2,3}$/.test(core);

/** 养生堂 / 入伏后吃姜，莫贪多: whether a head is a column's name over a longer one; what stands below may as well be who wrote under a short headline. */
const headsColumn = (block: Block, next: Block, lastTwo: boolean): boolean =>
  readsAsColumnName(block.core) && !isDashed(next.core) && !hasColumnTag(next.core) && (isInTwo(block.core) || next.core.length > sectionName(block.core).name.length) &&
  !(lastTwo && authorsUnderHead(next.core) !== undefined);

const isSectioned = (pieces: readonly Block[], runs: readonly Run[]): boolean =>
  runs.some(({ start, end }) => pieces.slice(start, end - 1).some(({ claim, gapAfter }) => claim?.role === "section" && claim.confidence >= 0.95 && gapAfter <= 1));

/** An item of news in brief, a row of a table, a picture: what stands over several of them is a column's name rather than one's headline. */
const isBrief = ({ core, claim }: Block): boolean => (claim === undefined && BRIEF.test(core)) || claim?.by === "table" || claim?.role === "caption";

function sectionAt(pieces: readonly Block[], run: Run, at: number, shape: Shape, setting: PageSetting): Placed | undefined {
  const { headGap } = setting;
  const block = pieces[at];
  if (block === undefined) return undefined;
  const { claim } = block;
  const next = pieces[at + 1];
  const lastOfRun = at === run.end - 1;
  const named = claim?.role === "section" ? claim : undefined;
  const { name, marked } = sectionName(block.core);
  const section = (confidence: number, evidence: string, alternative?: string): Placed => placedAs(block, named, "section", confidence, evidence, alternative);
  if (named === undefined) {
    if (at === run.start && !lastOfRun && next !== undefined && headsColumn(block, next, at + 2 === run.end)) {
      return section(0.74, "标题之上的短行，像栏目名", "肩题");
    }
    // 本地要情 / 贾寨镇 / 主题: a short line over a kicker.
    const third = at + 2 < run.end;
    if (at === run.start && third && block.core.length <= 8 && !/\s/.test(block.core) && !namesOffice(block.core) && (next?.gapBefore ?? 0) > 0 && namesOffice(next?.core ?? "")) {
      return section(0.8, "肩题之上的短行，像栏目名");
    }
    if (lastOfRun && at === run.start && next !== undefined && readsAsColumnName(block.core) && !NOTICE.test(block.core) && isBrief(next)) {
      return section(0.72, "几条简讯、清单或图片说明之上的短行，像栏目名", "主题");
    }
    if (at === run.start && isTerse(block.core) && !shape.indented && block.gapAfter > 0 && !namesOffice(block.core)) {
      const pictures = lastOfRun && next?.claim?.role === "caption" && pieces[at + 2]?.claim?.role === "caption";
      if (pictures || !lastOfRun) return section(0.72, pictures ? "几条图片说明之上的短行，像栏目名" : "标题之上的短行，像栏目名", pictures ? "主题" : "肩题");
    }
    return undefined;
  }
  // Cut off from what follows as one story is from another: a story of that name, with no more to it.
  const cutOff = (gap: number): boolean => shape.indented && gap > 1 && gap > shape.bodyGap + 1;
  if (cutOff(block.gapAfter)) return undefined;
  if (lastOfRun) {
    const overBriefs = at === run.start && next !== undefined && isBrief(next) ? section(0.74, `${named.evidence}，在几条简讯之上`, "主题") : undefined;
    // Where paragraphs follow each other without gaps and no heading stands over other heads, a page has no sections.
    if (shape.indented && shape.bodyGap === 0 && !setting.sectioned && !marked && !shape.sections.has(name)) return overBriefs;
    if (next?.claim?.role === "furniture" && cutOff(next.gapAfter)) return undefined;
    if (next === undefined) return marked ? section(0.8, named.evidence) : undefined;
    const begins = next.claim?.role === "caption" || next.opening !== undefined || next.claim?.role === "credit";
    if (begins) return section(named.confidence, named.evidence, named.confidence < DOUBTFUL ? "主题" : undefined);
    const strong = marked || shape.sections.has(name) || (KNOWN_SECTIONS.has(name) && !PLAIN_WORDS.test(name));
    if (!strong) return overBriefs;
    if (!shape.sections.has(name) && !isSectionWord(name)) return section(0.72, named.evidence, "小标题");
    return section(next.claim === undefined ? Math.min(named.confidence, 0.9) : named.confidence, named.evidence);
  }
  if (named.confidence < 0.95) {
    const nextGap = next?.gapBefore ?? 0;
    if (at > run.start && !marked) return undefined;
    if (!marked && next !== undefined && headsColumn(block, next, at + 2 === run.end)) return section(0.74, named.evidence, "肩题");
    if (nextGap === 0 && headGap === 0) return undefined;
    const alone = run.end - at === 2 && !marked;
    if (marked && !isSectionWord(name) && nextGap === 0) return undefined;
    if (marked && !isSectionWord(name)) return section(0.74, named.evidence, "肩题");
    return section(alone ? 0.72 : named.confidence, named.evidence);
  }
  return section(named.confidence, named.evidence);
}

/** Divides a run where a section's heading or a wide gap inside it shows that what stands above has no body. */
function placeRun(pieces: readonly Block[], run: Run, shape: Shape, setting: PageSetting): Placed[] {
  const { headGap, headGapShown, gapTells } = setting;
  const out: Placed[] = [];
  let heads: Block[] = [];
  const flush = (last: boolean): void => {
    if (heads.length === 0) return;
    const after = pieces[run.end];
    const body = last && after !== undefined;
    // 主题 / 甲: who wrote, between the heads and the text.
    const under = body && heads.length >= 2 && heads[heads.length - 1]?.claim === undefined ? authorsUnderHead(heads[heads.length - 1]?.core ?? "") : undefined;
    const signed = under === undefined ? undefined : heads.pop();
    const judged = judgeHeads(heads.map(({ core }) => core), heads.map(({ gapBefore }) => gapBefore), {
      // Who wrote touches the heads: whether the text is set off from them does not show.
      gapAfter: body && heads[heads.length - 1]?.gapAfter === 0 && after.claim?.role === "byline" ? undefined : heads[heads.length - 1]?.gapAfter ?? 0, headGap, headGapShown, gapTells, certain: run.evidence !== undefined && SHOWS.has(run.evidence),
    });
    // 岚江大桥合龙 / 建成后两岸车程…: what was guessed to be a column's name may be the headline, and this its deck.
    const above = out[out.length - 1];
    const guessed = heads.length === 1 && above?.role === "section" && above.confidence < DOUBTFUL;
    const placed = placeHeads(heads, judged).map((one) => (guessed ? one.but({ confidence: Math.min(one.confidence, 0.9), alternative: one.alternative ?? "副题" }) : one));
    const isolated = (heads[0]?.gapBefore ?? 0) > 1 && (heads[heads.length - 1]?.gapAfter ?? 0) > 1;
    for (const one of placed) {
      if (body) out.push(run.evidence === undefined || run.evidence === AFTER_PICTURE ? one.but({ confidence: Math.min(one.confidence, 0.85), alternative: one.alternative ?? "小标题" }) : one);
      else if (isolated) out.push(one.but({ confidence: Math.min(one.confidence, 0.8), evidence: `${one.evidence}，下面没有正文` }));
      else out.push(placedAs(one.block, undefined, "unplaced", 0.8, "像标题，但下面没有正文", "标题"));
    }
    if (under !== undefined && signed !== undefined) out.push(placedAs(signed, under, "byline", under.confidence, under.evidence, "主题"));
    heads = [];
  };
  for (let at = run.start; at < run.end; at++) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    if (heads.length > 0 && piece.gapBefore > 1 && piece.gapBefore > (headGap ?? 0) + 1) flush(false);
    const section = sectionAt(pieces, run, at, shape, setting);
    if (section === undefined) {
      heads.push(piece);
      continue;
    }
    flush(false);
    out.push(section);
  }
  flush(true);
  return out;
}

function placeClaimed(block: Block, where: Where, above: Placed | undefined): Placed | undefined {
  const { claim } = block;
  if (claim === undefined) return undefined;
  if (claim.role === "section") return placedAs(block, claim, "subhead", isSectionWord(sectionName(block.core).name) ? 0.85 : 0.72, `${claim.evidence}，在稿件之内`, "栏目");
  const signed = block.gapBefore === 0 && above?.role === "body" && above.block.core.length <= LONGEST_SIGNATURE;
  if (where.inStory && (block.indent > 0 || where.afterLetter || signed) && isDayAlone(block)) {
    return placedAs(block, undefined, "body", 0.8, "稿件之内落款的日期");
  }
  // 对话, over a page's first story: the name of a part, where there is no story yet.
  if (claim.by === "label" && claim.role === "subhead" && !where.inStory) return placedAs(block, claim, "subhead", 0.74, `${claim.evidence}，但上面还没有稿件`, "栏目");
  return placedAs(block, claim, claim.role, claim.confidence, claim.evidence, claim.alternative);
}

/** Names alone right under a story's heads, where nothing else has claimed them. */
function placeAuthors(block: Block, above: Placed | undefined): Placed | undefined {
  if (block.claim !== undefined || block.opening !== undefined || block.core.length > 24) return undefined;
  if (above?.role !== "headline" && above?.role !== "deck") return undefined;
  const authors = authorsUnderHead(block.core);
  return authors === undefined ? undefined : placedAs(block, authors, "byline", authors.confidence, authors.evidence, "正文");
}

/**
 * Gives each block its role, from what its own words say and from where it stands. Takes a page's blocks as scanned;
 * gives them all, in order. One pass for the runs of heads, one for the rest.
 */
export function place(pieces: readonly Block[], shape: Shape, forced: Forced): Placed[] {
  const runs = findRuns(pieces, shape, forced);
  const setting: PageSetting = { ...usualHeadGap(pieces, runs), sectioned: isSectioned(pieces, runs) };
  const { bareIsHeadline } = weighRuns(pieces, runs, shape);
  const out: Placed[] = [];
  const where: Where = { inStory: false, inDigest: false, inNote: false, afterLetter: false };
  let nextRun = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined) continue;
    while (runs[nextRun] !== undefined && (runs[nextRun]?.start ?? 0) < i) nextRun++;
    const run = runs[nextRun];
    if (run?.start === i && (run.evidence !== undefined || bareIsHeadline || !where.inStory)) {
      const placed = placeRun(pieces, run, shape, setting);
      for (const one of placed) out.push(one);
      const last = placed[placed.length - 1]?.role;
      where.inStory = last !== "section" && last !== "unplaced";
      where.inDigest = where.inNote = where.afterLetter = false;
      i = run.end - 1;
      continue;
    }
    if (where.inStory && signsOff(piece, pieces[i + 1]) && forced.of(piece.source) === undefined) {
      out.push(placedAs(piece, undefined, "body", 0.85, "日期之上的落款", "小标题"));
      continue;
    }
    const { role: order, evidence: marked } = forced.of(piece.source) ?? {};
    if (order !== undefined) {
      out.push(placedAs(piece, piece.claim, order, marked === undefined ? 1 : 0.95, marked ?? FORCED_EVIDENCE));
      where.inStory = order !== "section";
      continue;
    }
    if (piece.gapBefore > 0 || piece.core.length > 120) where.inDigest = false;
    const placed = placeClaimed(piece, where, out[out.length - 1]) ?? placeAuthors(piece, out[out.length - 1]) ?? placeBody(piece, pieces[i - 1], pieces[i + 1], where, shape);
    if (placed.claim?.by === "label" && DIGEST.test(piece.core)) where.inDigest = true;
    where.inNote = placed.claim?.by === "label" && placed.role === "editor" && placed.claim.evidence.includes(ALONE) && !piece.core.includes("结束语");
    where.afterLetter = placed.claim?.by === "letter" ? closesLetter(piece.core) : where.afterLetter && (placed.role === "body" || placed.role === "byline") && piece.core.length <= 24;
    const alone = run?.start === i && placed.role === "body" && readsAsHead(piece, LONGEST_SUBHEAD) && !SPEAKER.test(piece.core);
    if (alone && !goesOnIn(piece.core, pieces[i + 1]?.core ?? "")) out.push(placed.but({ role: "subhead", confidence: 0.8, evidence: "段落之间不成句的短行", alternative: "主题" }));
    else out.push(placed);
    if (placed.role === "body") where.inStory = true;
  }
  return out;
}
