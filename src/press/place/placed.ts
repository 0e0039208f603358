import type { Block } from "../scan/block.ts";
import type { Claim } from "../scan/claim.ts";
import type { LineRole } from "../pressed.ts";

/** A block with what it was taken for, all things considered. */
export interface Placed {
  block: Block;
  role: LineRole;
  confidence: number;
  /** In Chinese. */
  evidence: string;
  /** What else it might be, in Chinese: 副题. */
  alternative: string | undefined;
  claim: Claim | undefined;
  /** Something that is not known, or a byline, stands above: never joined to what stands before that. */
  apart: boolean;
  /** The id of the story that it belongs to, from when the stories have theirs. */
  item: string | undefined;
  /** The first block of a story. */
  begins: boolean;
  /** Why a block of several lines is one headline, in Chinese; set on the second and later blocks. */
  continues: boolean;
}

/** Below this an editor is told of a decision and of what else it might be. */
export const DOUBTFUL = 0.75;

/** Takes a block, what claimed it and what was decided of it; gives it placed, with nothing else known of it yet. */
export const placedAs = (
  block: Block, claim: Claim | undefined, role: LineRole, confidence: number, evidence: string, alternative?: string,
): Placed => ({
  block, role, confidence, evidence, alternative, claim,
  apart: false, item: undefined, begins: false, continues: false,
});
