import type { Scanned, Shape } from "../scan/index.ts";
import { FORCED_EVIDENCE, type Forced } from "./forced.ts";
import { placeBody } from "./body-role.ts";
import { readsAsHead } from "./head-shape.ts";
import { judgeHeads, namesOffice, placeHeads } from "./heads.ts";
import type { Placed } from "./placed.ts";
import { findRuns, readEnds, usualHeadGap, weighRuns, type Piece, type Run } from "./runs.ts";
import { sectionName } from "../scan/constructs/section.ts";
import { KNOWN_SECTIONS } from "../scan/constructs/section-names.ts";

/** Section names that are no ordinary words: they head a section even where a story without heads follows. */
const PLAIN_WORDS = /^(?:互动|现场|人物|观察|服务|关注|聚焦|热点|焦点|故事|调查|深度|生活|百姓|平安|安全|公益|志愿|项目|开放|改革|创新|疫情防控|战疫|抗疫|扶贫|气象|天气|环保|生态|交通|市场|消费|汽车|校园|养生|读书|美食|时尚|家居|周末|热线|镜头|摄影|光影|影像|工业|农业|农村|乡村|作文|老年|青年|妇女|少年)$/;

function sectionAt(pieces: readonly Piece[], run: Run, at: number, shape: Shape, headGap: number | undefined): Placed | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  const { block, claim } = piece;
  const next = pieces[at + 1];
  const lastOfRun = at === run.end - 1;
  const named = claim?.role === "section" ? claim : undefined;
  const { name, marked } = sectionName(block.core);
  const section = (confidence: number, evidence: string): Placed => ({ block, role: "section", confidence, evidence, ...(named === undefined ? {} : { claim: named }) });
  if (named === undefined) {
    // 本地要情 / 贾寨镇 / 主题: a short line over a kicker.
    const third = at + 2 < run.end;
    if (at === run.start && third && block.core.length <= 8 && !/\s/.test(block.core) && !namesOffice(block.core) && (next?.block.gapBefore ?? 0) > 0 && namesOffice(next?.block.core ?? "")) {
      return section(0.8, "肩题之上的短行，像栏目名");
    }
    return undefined;
  }
  // Cut off from what follows as one story is from another: a story of that name, with no more to it.
  const cutOff = (gap: number): boolean => shape.indented && gap > 1 && gap > shape.bodyGap + 1;
  if (cutOff(block.gapAfter)) return undefined;
  if (lastOfRun) {
    if (next?.claim?.role === "furniture" && cutOff(next.block.gapAfter)) return undefined;
    if (next === undefined) return marked ? section(0.8, named.evidence) : undefined;
    const begins = next.claim?.role === "caption" || next.opening !== undefined || next.claim?.role === "credit";
    if (begins) return section(named.confidence, named.evidence);
    const strong = marked || shape.sections.has(name) || (KNOWN_SECTIONS.has(name) && !PLAIN_WORDS.test(name));
    if (!strong) return undefined;
    return section(next.claim === undefined ? Math.min(named.confidence, 0.9) : named.confidence, named.evidence);
  }
  if (named.confidence < 0.95) {
    const nextGap = next?.block.gapBefore ?? 0;
    if (nextGap === 0 && headGap === 0) return undefined;
    if (at > run.start && !marked) return undefined;
    const alone = run.end - at === 2 && !marked;
    return section(alone ? 0.72 : named.confidence, named.evidence);
  }
  return section(named.confidence, named.evidence);
}

/** Divides a run where a section's heading or a wide gap inside it shows that what stands above has no body. */
function placeRun(pieces: readonly Piece[], run: Run, shape: Shape, headGap: number | undefined): Placed[] {
  const out: Placed[] = [];
  let heads: Piece[] = [];
  const flush = (last: boolean): void => {
    if (heads.length === 0) return;
    const after = pieces[run.end];
    const body = last && after !== undefined;
    const judged = judgeHeads(heads.map(({ block }) => block.core), heads.map(({ block }) => block.gapBefore), {
      gapAfter: heads[heads.length - 1]?.block.gapAfter ?? 0, headGap, certain: run.evidence !== undefined && run.evidence !== "两行以上的标题",
    });
    const placed = placeHeads(heads, judged);
    const isolated = shape.indented || (heads[heads.length - 1]?.block.gapAfter ?? 0) > 1;
    out.push(...placed.map((one): Placed => {
      if (body) return run.evidence === undefined ? { ...one, confidence: Math.min(one.confidence, 0.85), alternative: one.alternative ?? "小标题" } : one;
      if (isolated) return { ...one, confidence: Math.min(one.confidence, 0.8), evidence: `${one.evidence}，下面没有正文` };
      return { block: one.block, role: "unplaced", confidence: 0.8, evidence: "像标题，但下面没有正文", alternative: "标题" };
    }));
    heads = [];
  };
  for (let at = run.start; at < run.end; at++) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    if (heads.length > 0 && piece.block.gapBefore > 1 && piece.block.gapBefore > (headGap ?? 0) + 1) flush(false);
    const section = sectionAt(pieces, run, at, shape, headGap);
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

function placeClaimed(piece: Piece): Placed | undefined {
  const { block, claim } = piece;
  if (claim === undefined) return undefined;
  if (claim.role === "section") return { block, role: "subhead", confidence: 0.85, evidence: `${claim.evidence}，在稿件之内`, claim };
  return { block, role: claim.role, confidence: claim.confidence, evidence: claim.evidence, claim };
}

/**
 * Gives each block its role, from what its own words say and from where it stands. Takes a page's blocks as scanned;
 * gives them all, in order. One pass for the runs of heads, one for the rest.
 */
export function place(scanned: readonly Scanned[], shape: Shape, forced: Forced): Placed[] {
  const pieces = readEnds(scanned);
  const runs = findRuns(pieces, shape, forced);
  const headGap = usualHeadGap(pieces, runs);
  const { bareIsHeadline } = weighRuns(pieces, runs, shape);
  const out: Placed[] = [];
  let inStory = false;
  let nextRun = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined) continue;
    while (runs[nextRun] !== undefined && (runs[nextRun]?.start ?? 0) < i) nextRun++;
    const run = runs[nextRun];
    if (run?.start === i && (run.evidence !== undefined || bareIsHeadline || !inStory)) {
      const placed = placeRun(pieces, run, shape, headGap);
      out.push(...placed);
      const last = placed[placed.length - 1]?.role;
      inStory = last !== "section" && last !== "unplaced";
      i = run.end - 1;
      continue;
    }
    const order = forced.get(piece.block.lines[0].source.line)?.role;
    if (order !== undefined) {
      out.push({ ...placeBody(piece, pieces[i + 1], inStory, shape), role: order, confidence: 1, evidence: FORCED_EVIDENCE, ...(piece.claim === undefined ? {} : { claim: piece.claim }) });
      if (order === "section") inStory = false;
      continue;
    }
    const placed = placeClaimed(piece) ?? placeBody(piece, pieces[i + 1], inStory, shape);
    if (run?.start === i && placed.role === "body" && readsAsHead(piece.block.core)) out.push({ ...placed, role: "subhead", confidence: 0.8, evidence: "段落之间不成句的短行", alternative: "主题" });
    else out.push(placed);
    if (placed.role === "body") inStory = true;
  }
  return out;
}
