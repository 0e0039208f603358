import type { Line } from "./line.ts";
import type { PhotoCredit } from "./constructs/photo-credit.ts";
import { endingOf, type Ending } from "./marks.ts";

/**
 * One printed paragraph, headline or other line: one source line, or several that hard line breaks had cut. All fields
 * are there from the start, here and in what holds a block further on: objects of one form are read faster (V8).
 */
export interface Block {
  lines: [Line, ...Line[]];
  /** What is read: the one line's core, or the lines' cores joined. */
  core: string;
  indent: number;
  gapBefore: number;
  gapAfter: number;
  /** How it ends, once that was asked: see `endOf`. */
  ending: Ending | undefined;
  /** The photographer's credit that closes it, once that was asked: see `creditOf`. */
  credit: PhotoCredit | "none" | undefined;
  /** Why several lines are one block, in Chinese. */
  joined: string | undefined;
}

/** Takes a line; gives the block that is nothing but it. */
export const blockOf = (line: Line): Block => ({
  lines: [line],
  core: line.core,
  indent: line.indent,
  gapBefore: line.gapBefore,
  gapAfter: line.gapAfter,
  ending: undefined,
  credit: undefined,
  joined: undefined,
});

/** How a block ends. Asked of nearly every block several times, and worked out once. */
export const endOf = (block: Block): Ending => (block.ending ??= endingOf(block.core));
