import type { Block } from "../scan/block.ts";
import type { Claim } from "../scan/claim.ts";
import type { LineRole } from "../pressed.ts";

/** What a block was taken for, and why. One object serves all blocks that are decided alike, as most of a page's are. */
export interface Decision {
  readonly role: LineRole;
  readonly confidence: number;
  /** In Chinese. */
  readonly evidence: string;
  /** What else it might be, in Chinese: 副题. */
  readonly alternative: string | undefined;
}

/** A block with what it was taken for, all things considered. */
export class Placed {
  /** Something that is not known, or a byline, stands above: never joined to what stands before that. */
  apart = false;
  /** The first block of a story. */
  begins = false;
  /** A later block of a headline that is several. */
  continues = false;

  constructor(readonly block: Block, readonly claim: Claim | undefined, private decision: Decision) {}

  get role(): LineRole {
    return this.decision.role;
  }

  get confidence(): number {
    return this.decision.confidence;
  }

  get evidence(): string {
    return this.decision.evidence;
  }

  get alternative(): string | undefined {
    return this.decision.alternative;
  }

  /** Takes what is to be thought otherwise of the block; gives the same piece. */
  but(other: Partial<Decision>): this {
    this.decision = { ...this.decision, ...other };
    return this;
  }
}

/** Below this an editor is told of a decision and of what else it might be. */
export const DOUBTFUL = 0.75;

/** Takes what was decided; gives it as one object, of the one form that is read fastest (V8). */
export const decided = (role: LineRole, confidence: number, evidence: string, alternative?: string): Decision => ({ role, confidence, evidence, alternative });

/** Takes a block, what claimed it and what was decided of it alone; gives it placed. */
export const placedAs = (
  block: Block, claim: Claim | undefined, role: LineRole, confidence: number, evidence: string, alternative?: string,
): Placed => new Placed(block, claim, decided(role, confidence, evidence, alternative));
