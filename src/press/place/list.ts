import type { Block } from "../scan/block.ts";

const RUNS: readonly [RegExp, string][] = [[/\d+/gu, "9"], [/[A-Za-z]+/gu, "A"], [/[\u3400-\u9fff\u{20000}-\u{323af}]+/gu, "H"], [/[\s\u3000]+/gu, " "]];
/** So much of a line shows how it is made. */
const LOOKED_AT = 40;
/** Signs that are compared; where they say nothing of a list, so many more. */
const COMPARED = 4;
const AT_MOST = 6;
const LONGEST = 80;

/** One of these stands in all that TOLD tells: without it there is nothing to compare. */
const MAY_TELL = /\d|[：:][《“「]/u;

/** How a line begins: 9 for figures, A for Latin, H for Han, marks as they are. K8714次　海都—明川: A9H H. */
const madeOf = (core: string): string => RUNS.reduce((text, [run, sign]) => text.replace(run, sign), core.slice(0, LOOKED_AT)).slice(0, AT_MOST);

/** Figures and a space or a colon, or a name and a title: what a list's lines have and heads hardly ever. */
const TOLD = /9.*[ :：∶]|[ :：∶].*9|[：:][《“「]|A9H/u;

/**
 * Whether two lines that touch are made alike, as the lines of a list are and heads are not.
 *
 *     白河城建　3∶0　海州蓝鲸        K8714次　海都—明川        特等奖：《甲》　某学院        A05　某事
 *     南陵电力　1∶1　东浦申花        K8715次　明川—海都        一等奖：《乙》　某学院        A12　某事
 */
export function isAlike(upper: Block | undefined, lower: Block | undefined): boolean {
  if (upper === undefined || lower?.gapBefore !== 0 || upper.core.length > LONGEST || lower.core.length > LONGEST || !MAY_TELL.test(upper.core.slice(0, LOOKED_AT))) return false;
  const [one, other] = [madeOf(upper.core), madeOf(lower.core)];
  return one.slice(0, COMPARED) === other.slice(0, COMPARED) && (TOLD.test(one.slice(0, COMPARED)) || (one === other && TOLD.test(one)));
}

/** Takes a page's pieces and a run of them; gives the parts of it that are no list's lines, in order. */
export function withoutLists(pieces: readonly Block[], start: number, end: number): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const last = pieces[i];
    if (!isAlike(last, pieces[i + 1])) continue;
    if (i > from) out.push({ start: from, end: i });
    // Up to the last that is made alike, and what is set in below it goes on it.
    let to = i + 1;
    while (isAlike(pieces[to], pieces[to + 1]) || (pieces[to + 1]?.gapBefore === 0 && (pieces[to + 1]?.indent ?? 0) > (last?.indent ?? 0) + 1)) to++;
    from = i = to + 1;
    i--;
  }
  if (from < end) out.push({ start: from, end });
  return out;
}
