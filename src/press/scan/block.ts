import type { Line } from "./line.ts";

/** One printed paragraph, headline or other line: one source line, or several that hard line breaks had cut. */
export interface Block {
  lines: [Line, ...Line[]];
  /** What is read: the one line's core, or the lines' cores joined. */
  core: string;
  indent: number;
  gapBefore: number;
  gapAfter: number;
  /** Why several lines are one block, in Chinese. */
  joined?: string;
}

/** Takes a line; gives the block that is nothing but it. */
export const blockOf = (line: Line): Block => ({
  lines: [line],
  core: line.core,
  indent: line.indent,
  gapBefore: line.gapBefore,
  gapAfter: line.gapAfter,
});

/** The last source line of a block. */
export const lastLine = (block: Block): Line => block.lines[block.lines.length - 1] ?? block.lines[0];
