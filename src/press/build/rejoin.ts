import type { SourceLine } from "../../model/index.ts";
import type { Ending } from "../scan/marks.ts";
import type { Shape } from "../scan/shape.ts";
import { endOf, isTorn } from "../scan/block.ts";
import { closesWhatOpened, CONTINUES, LIST } from "../scan/continuation.ts";
import type { PageDraft } from "./draft.ts";
import type { Placed } from "../place/placed.ts";

/** One printed paragraph: the blocks that it was made of, and what is known of its ends. */
export interface Part {
  pieces: [Placed, ...Placed[]];
  state: "asPrinted" | "rejoined" | "fragment";
  evidence: string | undefined;
  /** How sure the joining is; 1 where nothing was joined. */
  confidence: number;
}

const SHORT = 24;
/** A line of verse is hardly ever longer. */
const VERSE = 16;
/** Of that length a paragraph without a stop at its end has lost it, where paragraphs are not indented. */
const LONG = 40;
const QUOTE = /^[“"「『‘（(【《〈]/;

/** How far a page's paragraphs can be trusted to end with a stop: whether one that does not was broken. */
export interface Habit {
  endWithStop: boolean;
}

/** Takes a page's draft; says of its body paragraphs whether most of them end with a sentence's end: broken ones do not. */
export function habitOf({ sections }: PageDraft): Habit {
  let stops = 0;
  let long = 0;
  for (const { stories } of sections) {
    for (const { paragraphs } of stories) {
      for (const { block, role } of paragraphs) {
        if (role !== "body" || block.core.length < SHORT) continue;
        long++;
        const ending = endOf(block);
        if (ending === "stop" || ending === "comma" || ending === "closer") stops++;
      }
    }
  }
  return { endWithStop: long >= 3 && stops >= long * 0.65 };
}

function whyJoined(before: string, ending: Ending, next: Placed, shape: Shape, habit: Habit): { evidence: string; confidence: number } | undefined {
  const core = next.block.core;
  if (ending !== "comma" && ending !== "opener" && ending !== "open") return undefined;
  if (next.block.opening?.dateline !== undefined) return undefined;
  const last = before.charAt(before.length - 1);
  const first = core.charAt(0);
  if (ending === "comma") {
    return LIST.test(core) && !/^[一二三四五六七八九十]是/.test(core) ? undefined : { evidence: `上一行以“${last}”断开，下一行接着说下去`, confidence: 0.96 };
  }
  if (ending === "opener") return { evidence: `上一行断在“${last}”之后`, confidence: 0.96 };
  if (ending !== "open" || before.length < SHORT - 8) return undefined;
  if (CONTINUES.test(core)) return { evidence: `下一行以“${first}”开头，接在上一行之后`, confidence: 0.97 };
  if (/[A-Za-z\d.]/.test(last) && /[A-Za-z\d]/.test(first) && !/^\d{1,2}[月日时]/.test(core) && !LIST.test(core)) {
    return { evidence: "数字或西文在行末断开", confidence: 0.9 };
  }
  if (isTorn(next.block)) return { evidence: `上一行没有句末标点，下一行以“${first}”开头`, confidence: 0.95 };
  if (closesWhatOpened(before, core)) return { evidence: "上一行的引号或括号在下一行才合上", confidence: 0.95 };
  if (shape.indented && next.block.indent === 0) return { evidence: "上一行没有句末标点，下一行没有段首空格", confidence: 0.95 };
  if (!shape.indented && habit.endWithStop && /[\u3400-\u9fffA-Za-z\d％%]/.test(last) && !QUOTE.test(core) && !LIST.test(core) && before.length >= 40 && core.length >= 12) {
    return { evidence: "上一行没有句末标点，而本版段落都以句号收尾", confidence: 0.8 };
  }
  return undefined;
}

/**
 * Puts together the paragraphs of one story that a column's end, a caption or a running head broke in two, and marks
 * those that have lost their beginning or end. Takes a story's paragraphs in order, subheads among them; gives parts.
 * Never joins across a subhead, and never on a guess: what is only likely stays apart, marked.
 */
export function rejoin(bodies: readonly Placed[], shape: Shape, habit: Habit, forcedSplit: (line: SourceLine) => boolean): Part[] {
  const parts: Part[] = [];
  const clauses = clausesOf(bodies);
  for (const placed of bodies) {
    const last = parts[parts.length - 1];
    const before = last?.pieces[last.pieces.length - 1];
    const joinable = last !== undefined && before?.role === "body" && placed.role === "body" && !placed.apart && !forcedSplit(placed.block.source);
    const why = joinable && !clauses.has(before) ? whyJoined(before.block.core, endOf(before.block), placed, shape, habit) : undefined;
    if (last !== undefined && why !== undefined) {
      last.pieces.push(placed);
      last.state = "rejoined";
      last.evidence = last.evidence === undefined ? why.evidence : `${last.evidence}；${why.evidence}`;
      last.confidence = Math.min(last.confidence, why.confidence);
      continue;
    }
    const joined = placed.block.joined;
    parts.push({ pieces: [placed], state: joined === undefined ? "asPrinted" : "rejoined", evidence: joined, confidence: 1 });
  }
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part !== undefined) markFragment(part, parts[i + 1], clauses, !shape.indented);
  }
  return parts;
}

/**
 * Paragraphs that end with a comma because they were set so: three or more such in a row (a treaty's clauses), three
 * or more lines of verse, a salutation (女士们，/ 先生们：).
 */
function clausesOf(bodies: readonly Placed[]): ReadonlySet<Placed> {
  if (bodies.length < 3 && !bodies.some(({ claim }) => claim?.by === "letter")) return NONE;
  const out: Placed[] = [];
  let commas = 0;
  let verses = 0;
  for (let i = 0; i <= bodies.length; i++) {
    const placed = bodies[i];
    if (placed?.claim?.by === "letter") out.push(placed);
    const body = placed?.role === "body";
    if (body && endOf(placed.block) === "comma") commas++;
    else {
      addRow(out, bodies, i, commas);
      commas = 0;
    }
    if (body && placed.block.core.length < VERSE) verses++;
    else {
      addRow(out, bodies, i, verses);
      verses = 0;
    }
  }
  return out.length === 0 ? NONE : new Set(out);
}

const NONE: ReadonlySet<Placed> = new Set();

/** Adds the `count` paragraphs that end before `end`, where they are enough to be a row. */
function addRow(out: Placed[], bodies: readonly Placed[], end: number, count: number): void {
  if (count < 3) return;
  for (const one of bodies.slice(end - count, end)) out.push(one);
}

function markFragment(part: Part, after: Part | undefined, clauses: ReadonlySet<Placed>, unstopped: boolean): void {
  const [head] = part.pieces;
  const tail = part.pieces[part.pieces.length - 1] ?? head;
  if (head.role !== "body") return;
  const ending = endOf(tail.block);
  const torn = isTorn(head.block);
  if (ending !== "comma" && ending !== "opener" && ending !== "open" && !torn) return;
  const lost: string[] = [];
  if (torn) lost.push(`以“${head.block.core.charAt(0)}”开头，缺前文`);
  const whole = clauses.has(tail);
  if ((ending === "comma" || ending === "opener") && !whole && after?.pieces[0].role !== "subhead") lost.push(`以“${tail.block.core.slice(-1)}”结尾，缺后文`);
  if (ending === "open" && unstopped && tail.block.core.length >= LONG) lost.push("段末没有句末标点，可能缺后文");
  if (lost.length === 0) return;
  part.state = "fragment";
  part.evidence = [...(part.evidence === undefined ? [] : [part.evidence]), ...lost].join("；");
}
