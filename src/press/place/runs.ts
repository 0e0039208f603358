import { endingOf } from "../scan/marks.ts";
import { FAR_RIGHT } from "../scan/block.ts";
import type { Block, Shape } from "../scan/index.ts";
import { authorsUnderHead } from "../scan/constructs/byline.ts";
import { closesLetter } from "../scan/constructs/letter.ts";
import { KNOWN_SECTIONS, PLAIN_WORDS } from "../scan/constructs/section-names.ts";
import { NOTICE } from "./notice.ts";
import { LONGEST_SIGNATURE, signsOff } from "./signature.ts";
import { headsTable } from "../scan/constructs/table.ts";
import { isSectionWord, sectionName } from "../scan/constructs/section.ts";
import { hasColumnTag, isDashed, isHeadShaped, leadsOn, opensNews } from "./head-shape.ts";
import { readsAsColumnName } from "./column-name.ts";
import { isAlike, withoutLists } from "./list.ts";
import { namesOffice } from "./office.ts";
import type { Forced } from "./forced.ts";

/** Head-shaped blocks that stand together: from `start`, up to but without `end`. */
export interface Run {
  start: number;
  end: number;
  /** Where the next run begins, or the page ends. */
  until: number;
  /** Something other than its shape shows that a story begins here. */
  evidence?: string;
}

const MAX_HEADS = 5;

/** Whether a line is who signs a letter or a notice, under its text: over the day, or at the right. */
const signsBelow = (piece: Block, before: Block | undefined, next: Block | undefined): boolean =>
  piece.core.length <= LONGEST_SIGNATURE && before !== undefined && (signsOff(piece, next) ||
    (piece.gapBefore === 0 && piece.indent >= FAR_RIGHT && (before.indent >= FAR_RIGHT ? before.claim === undefined || before.claim.role === "byline" || before.claim.role === "body" : before.claim === undefined && before.core.length > LONGEST_SIGNATURE && endingOf(before.core) !== "open") &&
      (piece.gapAfter > 0 || (next?.indent ?? 0) >= FAR_RIGHT || next?.claim !== undefined)));

/** Takes a page's pieces; gives its runs of head-shaped blocks in order, without evidence yet. One pass. */
export function findRuns(pieces: readonly Block[], shape: Shape, forced: Forced): Run[] {
  const runs: Run[] = [];
  let start = -1;
  let beforeIsHead = false;
  let signedHead = -2;
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i];
    const before = pieces[i - 1];
    const free = piece !== undefined && forced.of(piece.source)?.role === undefined;
    // Under a story's heads and its byline stand its first lines, however short; under 敬礼 stands who wrote.
    const below = signedHead === i - 1 || closesLetter(before?.core ?? "");
    const head: boolean = free && piece.opening === undefined && !(below && piece.claim === undefined) && isHeadShaped(piece, before, pieces[i + 1], beforeIsHead, shape) && !headsTable(piece, pieces[i + 1]) && !signsBelow(piece, before, pieces[i + 1]);
    if (head && start < 0) start = i;
    if (!head && start >= 0) {
      const last = runs[runs.length - 1];
      if (last !== undefined) last.until = start;
      for (const part of i - start > 1 || isAlike(pieces[start], piece) ? withoutLists(pieces, start, i) : [{ start, end: i }]) {
        const above = runs[runs.length - 1];
        if (above !== undefined) above.until = Math.min(above.until, part.start);
        runs.push({ ...part, until: pieces.length });
      }
      start = -1;
    }
    if (piece?.claim?.role === "byline" ? (beforeIsHead && before?.claim?.role !== "section") || signedHead === i - 1 : below && !head && isShort(piece)) signedHead = i;
    beforeIsHead = head;
  }
  const signed = (end: number): number => pieces[end] !== undefined && signsBelow(pieces[end], pieces[end - 1], pieces[end + 1]) ? 1 : 0;
  return runs.flatMap((run) => (run.end - run.start + signed(run.end) <= MAX_HEADS || !isList(pieces, run) ? [run] : titleOf(pieces, run)));
}

/** A line of verse, or of anything else that is no prose. */
const isShort = (piece: Block | undefined): boolean => piece !== undefined && piece.claim === undefined && piece.core.length <= 24 && endingOf(piece.core) !== "stop";

/** The title of a poem, set off from its lines, which touch, and who wrote it, right under it; a list has none. */
function titleOf(pieces: readonly Block[], { start, end, until }: Run): Run[] {
  let tight = 0;
  for (let i = start + 1; i < end; i++) if (pieces[i]?.gapBefore === 0) tight++;
  const title = pieces[start]?.claim?.role === "section" ? start + 1 : start;
  const signed = pieces[title]?.gapAfter === 0 && authorsUnderHead(pieces[title + 1]?.core ?? "") !== undefined;
  const last = signed ? title + 1 : title;
  return (pieces[last]?.gapAfter ?? 0) > 0 && tight * 2 >= end - start ? [{ start, end: last + 1, until }] : [];
}

/** Many short lines one under the other, all as tight as each other, are a list, verse or a table, not heads. */
function isList(pieces: readonly Block[], run: Run): boolean {
  for (let i = run.start + 1; i < run.end; i++) {
    if ((pieces[i]?.gapBefore ?? 0) > 1 || pieces[i]?.claim?.role === "section") return false;
  }
  return true;
}

/**
 * The gap that usually stands between two heads of one story: of the pairs that show by their words to be kicker and
 * headline or headline and deck, where there are any, else of all. Undefined where no story has two heads; shown where two
 * such pairs or more say so. And whether heads stand to their text now so, now otherwise, so that it says something of them.
 */
export function usualHeadGap(pieces: readonly Block[], runs: readonly Run[]): { headGap: number | undefined; headGapShown: boolean; gapTells: boolean } {
  const known = { tight: 0, loose: 0 };
  const all = { tight: 0, loose: 0 };
  let touching = 0;
  let apart = 0;
  for (const { start, end } of runs) {
    const text = pieces[end];
    if (text !== undefined && text.claim === undefined) {
      if (text.gapBefore === 0) touching++;
      else apart++;
    }
    for (let i = start + 1; i < end; i++) {
      const [above, below] = [pieces[i - 1], pieces[i]];
      if (above === undefined || below === undefined || above.claim?.role === "section" || (i === start + 1 && readsAsColumnName(above.core))) continue;
      const size = below.gapBefore === 0 ? "tight" : "loose";
      all[size]++;
      if (namesOffice(above.core) || leadsOn(above.core) || isDashed(below.core) || hasColumnTag(below.core)) known[size]++;
    }
  }
  const { tight, loose } = known.tight + known.loose > 0 ? known : all;
  return { headGap: tight + loose === 0 ? undefined : tight >= loose ? 0 : 1, headGapShown: known.tight + known.loose >= 2, gapTells: touching > 0 && apart > 0 };
}

function evidenceOf(pieces: readonly Block[], run: Run, shape: Shape): string | undefined {
  const { start, end, until } = run;
  const before = pieces[start - 1];
  const after = pieces[end];
  if (isDashed(pieces[end - 1]?.core ?? "") && (end - start > 1 || before === undefined)) return "带破折号副题";
  if (after?.claim?.role === "byline") return "下一行是署名";
  if (after?.opening !== undefined || opensNews(after)) return "下文有电头或署名";
  if (before === undefined) return "版面的第一行文字";
  const named = pieces[start]?.claim?.role === "section" ? sectionName(pieces[start]?.core ?? "") : undefined;
  if (named !== undefined && ((named.marked && (end - start > 1 || isSectionWord(named.name) || after?.claim?.role === "caption")) || shape.sections.has(named.name) || (KNOWN_SECTIONS.has(named.name) && !PLAIN_WORDS.test(named.name)))) return "栏目名";
  if (named !== undefined && after?.claim?.role === "caption" && after.claim.scope !== "story") return "栏目名，下面是图片新闻";
  if (before.claim !== undefined && before.claim.role !== "subhead" && !(before.claim.role === "credit" && before.claim.scope === "story")) {
    if (before.claim.role !== "caption" && before.claim.role !== "editor" && before.claim.role !== "furniture") return "在栏目或署名行之后";
    if (before.claim.role === "caption" && before.claim.scope !== "story") return isSigned(pieces, run) ? "在图片新闻之后" : AFTER_PICTURE;
  }
  if (before.closing !== undefined) return "上一篇已由署名收尾";
  if ((pieces[start]?.gapBefore ?? 0) > Math.max(shape.bodyGap, 1)) return "上方空白比段间大";
  if (shape.indented && shape.bodyGap === 0 && (pieces[start]?.gapBefore ?? 0) > 0) return UNDER_GAP;
  for (let i = until - 1; i >= end; i--) {
    const piece = pieces[i];
    if (piece?.closing !== undefined && piece.closing.people.length > 0) return "文末有署名";
    if (piece?.claim === undefined) break;
  }
  if (end - start === 1 && NOTICE.test(pieces[start]?.core ?? "") && (pieces[start]?.gapBefore ?? 0) > 0) return "告示的题目";
  if (end - start === 1 && after !== undefined && after.claim === undefined && BRIEF.test(after.core) && (pieces[start]?.gapBefore ?? 0) > 0 && readsAsColumnName(pieces[start]?.core ?? "")) return "在几条简讯之上";
  return end - start >= 2 ? SEVERAL : undefined;
}

/** ●…, △石梯乡　…: an item of news in brief. */
export const BRIEF = /^[●■◆△▲○◎☆★▪□]/u;

/** Where subheads are set off as well, a blank line above shows little. */
const UNDER_GAP = "上方有空行，段间没有";

/** A picture may have stood inside the story above, so that what follows is a subhead of that story. */
export const AFTER_PICTURE = "在图片说明之后";

/** The weakest sign of a beginning: two-line subheads show it, too. */
export const SEVERAL = "两行以上的标题";

/** Whether anything from a run to the next one says who wrote: a byline, a dateline, a closing bracket. */
function isSigned(pieces: readonly Block[], { end, until }: Run): boolean {
  for (let i = end; i < until; i++) {
    const piece = pieces[i];
    if (piece?.claim?.role === "byline" || piece?.opening !== undefined || (piece?.closing?.people.length ?? 0) > 0) return true;
  }
  return false;
}

/**
 * Whether short lines that stand alone between paragraphs, and that nothing shows to begin a story, are headlines on
 * this page or subheads: where stories are signed, what nobody signed goes on the story above; where none is, and most
 * beginnings do show, a headline.
 */
export function weighRuns(pieces: readonly Block[], runs: readonly Run[], shape: Shape): { bareIsHeadline: boolean } {
  let shown = 0;
  let signed = 0;
  let bare = 0;
  for (const run of runs) {
    const evidence = evidenceOf(pieces, run, shape);
    if (evidence === undefined) bare++;
    else {
      run.evidence = evidence;
      shown++;
      if (isSigned(pieces, run)) signed++;
    }
  }
  const mostly = signed >= shown * 0.8 && signed >= 2;
  let inDigested = false;
  for (const run of runs) {
    const [first] = run.end - run.start === 1 ? pieces.slice(run.start, run.end) : [];
    // 回来, 出圈: of two or three characters, under a gap like all of the page's heads, over text that nobody signs as the page's stories are signed.
    if (first !== undefined && run.evidence === UNDER_GAP && signed > 0 && TERSE.test(first.core) && first.claim === undefined && !NOTICE.test(first.core) && !isSigned(pieces, run)) {
      delete run.evidence;
      shown--;
      bare++;
    }
    // 核心阅读 stands in a long signed story: short lines under gaps after it, over text that nobody signs, are its subheads.
    if (run.evidence !== undefined && run.evidence !== UNDER_GAP) inDigested = false;
    if (first !== undefined && run.evidence === UNDER_GAP && !isSigned(pieces, run) && signed > 0 && inDigested) {
      delete run.evidence;
      shown--;
      bare++;
    }
    for (let i = run.start; i < run.until && !inDigested; i++) inDigested = isDigestLabel(pieces[i]?.core ?? "");
    if (mostly && run.evidence === SEVERAL && isTight(pieces, run, shape) && !isSigned(pieces, run)) delete run.evidence;
  }
  return { bareIsHeadline: signed < shown * 0.5 && shown >= 2 && shown >= bare };
}

/** 核心阅读: what a long story begins with, never a brief. */
const isDigestLabel = (core: string): boolean => core.length <= LONGEST_SIGNATURE && DIGEST_LABEL.test(core);
const DIGEST_LABEL = /^[■●◆▌【〖\s]*(?:核心阅读|核心提示|内容提要|阅读提示|核心閱讀)[】〗\s:：]*$/u;

const TERSE = /^[\u4e00-\u9fff]{2,4}$/u;

/** Two lines close under each other, not set off by more than paragraphs are: a subhead of two lines. */
const isTight = (pieces: readonly Block[], { start, end }: Run, shape: Shape): boolean =>
  end - start === 2 && pieces[end - 1]?.gapBefore === 0 && (pieces[start]?.gapBefore ?? 0) <= shape.bodyGap &&
  !namesOffice(pieces[start]?.core ?? "") && pieces[start]?.claim === undefined;
