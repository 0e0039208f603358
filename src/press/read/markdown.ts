import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { SourceLine } from "../../model/index.ts";
import type { MarkedBlock } from "./blocks.ts";
import { blocksOfHtml } from "./html.ts";

/** Deeper nesting is no text by a person; what is inside is then taken line by line as it stands. */
const DEEPEST = 60;
const FRONT_MATTER_LINES = 60;

const isBreakTag = (html: string): boolean => /^<br\s*\/?>$/i.test(html);

/** Walks the tree and collects what is read, piece by physical line. */
class Reader {
  readonly blocks: MarkedBlock[] = [];
  private open: SourceLine[] = [];
  private prefix = "";
  constructor(private readonly lines: readonly string[]) {}

  /** Where a piece of text begins on a line; markup and indents stand before it. */
  private columnOf(line: number, text: string, least: number): number {
    const at = (this.lines[line - 1] ?? "").indexOf([...text].slice(0, 12).join(""), least - 1);
    return at < 0 ? least : at + 1;
  }

  private add(value: string, line: number, column: number): void {
    for (const [i, part] of value.split("\n").entries()) {
      const text = i === 0 ? this.prefix + part : part;
      if (i === 0) this.prefix = "";
      const last = this.open.at(-1);
      if (last?.line === line + i) last.text += text;
      else if (text !== "") this.open.push({ line: line + i, column: i === 0 ? column : this.columnOf(line + i, part, 1), text });
    }
  }

  private flush(kind: MarkedBlock["kind"], level?: number): void {
    const pieces = this.open.filter(({ text }) => text.trim() !== "");
    this.open = [];
    if (pieces.length > 0) this.blocks.push({ kind, pieces, ...(level === undefined ? {} : { level }) });
  }

  /** The file's own lines, as they stand. */
  private raw(from: number, to: number): void {
    for (let line = from; line <= to; line += 1) {
      this.add(this.lines[line - 1] ?? "", line, 1);
      this.flush("text");
    }
  }

  visit(node: Nodes, depth: number): void {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const end = node.position?.end ?? start;
    if (depth > DEEPEST) {
      this.raw(start.line, end.line);
      return;
    }
    switch (node.type) {
      case "text":
      case "inlineCode":
        this.add(node.value, start.line, start.column);
        return;
      case "break":
        this.flush("text");
        return;
      case "image":
      case "imageReference":
        this.flush("text");
        this.add(node.alt ?? "", start.line, start.column + "![".length);
        this.flush("caption");
        return;
      case "html":
        this.html(node.value, start.line, depth);
        return;
      case "code":
        this.code(node.value, start.line);
        return;
      case "definition":
        this.raw(start.line, end.line);
        return;
      case "heading":
        for (const child of node.children) this.visit(child, depth + 1);
        this.flush("heading", node.depth);
        return;
      case "list":
        for (const [i, item] of node.children.entries()) {
          // A number is printed text: 1. 坚持……; a bullet is the writer's mark for a list.
          if (node.ordered === true) this.prefix = this.markerOf(item.position?.start, (node.start ?? 1) + i);
          this.visit(item, depth + 1);
          this.prefix = "";
        }
        return;
      default:
        if (!("children" in node)) return;
        for (const child of node.children) this.visit(child, depth + 1);
        if (node.type === "paragraph") this.flush("text");
    }
  }

  private markerOf(at: { line: number; column: number } | undefined, number: number): string {
    const rest = at ? (this.lines[at.line - 1] ?? "").slice(at.column - 1) : "";
    return /^\d{1,9}[.)][ \t]*/.exec(rest)?.[0] ?? `${number}. `;
  }

  private html(value: string, line: number, depth: number): void {
    if (isBreakTag(value)) this.flush("text");
    // Inside a paragraph a tag stands alone, without what it encloses: nothing in it is text.
    else if (depth <= 1) this.blocks.push(...blocksOfHtml(value, line));
  }

  private code(value: string, line: number): void {
    const first = /^\s*(?:`{3}|~{3})/.test((this.lines[line - 1] ?? "").replace(/^[\s>]*/, "")) ? line + 1 : line;
    for (const [i, text] of value.split("\n").entries()) {
      this.add(text, first + i, this.columnOf(first + i, text, 1));
      this.flush("text");
    }
  }
}

/** A block of settings at the very top, between two lines of three hyphens: a site generator's, not the page's. */
function frontMatterLines(lines: readonly string[]): number {
  if (lines[0] !== "---") return 0;
  const end = lines.slice(1, FRONT_MATTER_LINES).indexOf("---");
  return end < 0 || !lines.slice(1, end + 1).every((line) => /^(?:[\w-]+:|\s|#|-|$)/.test(line)) ? 0 : end + 2;
}

/**
 * Takes a Markdown file's lines; gives its paragraphs, headings, list items and captions (an image's text) in order, each
 * piece with the line and UTF-16 column of its source. CommonMark, by micromark; HTML in it is read as HTML is.
 */
export function blocksOfMarkdown(lines: readonly string[]): MarkedBlock[] {
  const skip = frontMatterLines(lines);
  // Blank lines in its place keep the numbers right.
  const text = lines.map((line, i) => (i < skip ? "" : line)).join("\n");
  const reader = new Reader(lines);
  reader.visit(fromMarkdown(text), 0);
  return reader.blocks;
}
