import type { Block } from "./block.ts";
import type { Claim, Construct } from "./claim.ts";
import type { Shape } from "./shape.ts";
import { bylineLine } from "./constructs/byline.ts";
import { caption } from "./constructs/caption.ts";
import { creditLine } from "./constructs/credit.ts";
import { furnitureLine } from "./constructs/furniture.ts";
import { partLabel } from "./constructs/label.ts";
import { letterLine } from "./constructs/letter.ts";
import { sectionHeading } from "./constructs/section.ts";
import { markedSubhead } from "./constructs/subhead.ts";
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

/** A block and what was found of it by its own text, its place apart. */
export interface Scanned {
  block: Block;
  claim: Claim | undefined;
}

/** Takes a page's blocks; asks each construct in turn what each is. A block that nobody claims is left to its place. */
export function scan(blocks: readonly Block[], shape: Shape): Scanned[] {
  return blocks.map((block) => {
    let claim: Claim | undefined;
    for (const construct of CONSTRUCTS) {
      claim = construct.claim(block, shape);
      if (claim !== undefined) break;
    }
    return { block, claim };
  });
}
