import { note, type Block } from "./block.ts";
import { claimBy, type Claim, type Construct } from "./claim.ts";
import type { Shape } from "./shape.ts";
import { bylineLine } from "./constructs/byline.ts";
import { caption } from "./constructs/caption.ts";
import { creditLine } from "./constructs/credit.ts";
import { closingOf, openingOf } from "./constructs/dateline.ts";
import { furnitureLine } from "./constructs/furniture.ts";
import { partLabel } from "./constructs/label.ts";
import { letterLine } from "./constructs/letter.ts";
import { sectionHeading } from "./constructs/section.ts";
import { markedSubhead } from "./constructs/subhead.ts";
import { signatureUnder } from "./constructs/signature.ts";
import { tableRow } from "./constructs/table.ts";

export { layOut } from "./line.ts";
export { inferWrap, measureShape } from "./shape.ts";
export type { Block } from "./block.ts";
export type { Claim, Construct } from "./claim.ts";
export type { Line } from "./line.ts";
export type { Shape, Wrap } from "./shape.ts";

/** The constructs, in the order in which they are asked. The first that claims a block has it. docs/grammar.md says why. */
export const CONSTRUCTS: readonly Construct[] = [
  furnitureLine, creditLine, bylineLine, caption, partLabel, letterLine, tableRow, sectionHeading, markedSubhead,
];

/** Shorter text has no room for a dateline or a bracket with a name. */
const SHORTEST_SIGNED = 8;

function claimOf(block: Block, shape: Shape): Claim | undefined {
  for (const construct of CONSTRUCTS) {
    const claim = claimBy(construct, block, shape);
    if (claim !== undefined) return claim;
  }
  return undefined;
}

/**
 * Takes a page's blocks; asks each construct in turn what each is, and notes the answer in the block. A block that nobody
 * claims is left to its place, with what its first and last words say of who wrote and from where.
 */
export function scan(blocks: readonly Block[], shape: Shape): readonly Block[] {
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) continue;
    block.claim = claimOf(block, shape) ?? signatureUnder(block, blocks[at - 1], blocks[at + 1]);
    if (block.claim !== undefined) continue;
    note(block);
    if (block.core.length < SHORTEST_SIGNED) continue;
    block.opening = openingOf(block.core);
    block.closing = closingOf(block.core);
  }
  return blocks;
}
