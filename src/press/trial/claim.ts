import { blockOf } from "../scan/block.ts";
import { claimBy, type Claim, type Construct } from "../scan/claim.ts";
import type { Shape } from "../scan/shape.ts";

export const FLAT: Shape = { indented: false, bodyGap: 1, sections: new Set() };
export const INDENTED: Shape = { indented: true, bodyGap: 0, sections: new Set() };

/** For tests: what a construct says of one line that stands alone. */
export function claimOf(construct: Construct, text: string, shape: Shape = FLAT, gaps: { before?: number; after?: number } = {}): Claim | undefined {
  const core = text.trim();
  return claimBy(construct, blockOf({ source: { line: 1, text }, core, indent: text.indexOf(core), gapBefore: gaps.before ?? 1, gapAfter: gaps.after ?? 1 }), shape);
}
