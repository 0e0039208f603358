import type { Contributor, Dateline } from "../../model/index.ts";
import type { LineRole } from "../pressed.ts";
import type { Block } from "./block.ts";
import type { Shape } from "./shape.ts";

/** What a construct says of a block. */
export interface Claim {
  /** The construct's name, as in docs/grammar.md. */
  by: string;
  role: LineRole;
  /** 0 to 1; from 0.95 on it counts as certain. */
  confidence: number;
  /** In Chinese, for the editor. */
  evidence: string;
  people?: Contributor[];
  /** What else it may be, in Chinese, where the construct is in doubt. */
  alternative?: string;
  /** What a credit or a heading speaks for, where it is more than its own place. */
  scope?: "section" | "story";
  /** Text that the page's own fields are filled from: 03, 要闻, 2021-01-20. */
  page?: { number?: string; name?: string; date?: string };
}

/** A form of printed text. `claim` looks at a block alone, with the page's shape, and never at more than its ends. */
export interface Construct {
  name: string;
  /** Blocks of more UTF-16 units are none of its, and not shown to it: most of a page's text is long paragraphs. */
  longest: number;
  claim(block: Block, shape: Shape): Claim | undefined;
}

/** What a construct says of a block; nothing where the block is longer than any of its. */
export const claimBy = (construct: Construct, block: Block, shape: Shape): Claim | undefined =>
  block.core.length > construct.longest ? undefined : construct.claim(block, shape);

/** A paragraph's own opening and closing, which are part of its text: who and where from. */
export interface Opening {
  dateline?: Dateline;
  people: Contributor[];
  sure: boolean;
  /** Of a closing: it names somebody only where it is the story's last words. */
  last?: true;
}
