import { parse, parseFragment } from "parse5";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import type { SourceLine } from "../../model/index.ts";
import type { MarkedBlock } from "./blocks.ts";

/** What no browser shows as the page's text, and what leads elsewhere. Nothing of it is run: parse5 only parses. */
const SKIPPED = new Set([
  "head", "script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "map",
  "nav", "select", "option", "textarea", "button", "input", "dialog", "menu",
]);
/** Elements that end one paragraph and begin another. */
const BLOCKS = new Set([
  "html", "body", "p", "div", "section", "article", "main", "header", "footer", "aside", "figure", "figcaption", "blockquote", "ul", "ol", "li",
  "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "br", "form",
  "fieldset", "address", "details", "summary", "center", "title",
]);
const HEADING = /^h([1-6])$/;

/** An alternative text shorter than this names a picture and does not tell of it. */
const SHORTEST_ALT = 8;

const isElement = (node: Tree.Node): node is Tree.Element => "tagName" in node;
const attribute = (element: Tree.Element, name: string): string | undefined => element.attrs.find((attr) => attr.name === name)?.value;
const isHidden = (element: Tree.Element): boolean =>
  SKIPPED.has(element.tagName) || attribute(element, "hidden") !== undefined || /display\s*:\s*none/i.test(attribute(element, "style") ?? "");

type Step = { node: Tree.Node; leaving: boolean };

/** In document order, each element when it begins and when it ends. A stack of its own: pages nest without bound. */
function* stepsOf(root: Tree.ParentNode): Generator<Step> {
  const stack: Step[] = [...root.childNodes].reverse().map((node) => ({ node, leaving: false }));
  for (let step = stack.pop(); step; step = stack.pop()) {
    yield step;
    if (step.leaving || !isElement(step.node) || isHidden(step.node)) continue;
    stack.push({ node: step.node, leaving: true });
    for (const child of [...step.node.childNodes].reverse()) stack.push({ node: child, leaving: false });
  }
}

/** Collects text until a block ends, piece by physical line. */
class Collector {
  readonly blocks: MarkedBlock[] = [];
  private open: SourceLine[] = [];
  private verbatim = 0;
  private captions = 0;
  private heading: number | undefined;

  /** Text as decoded, and where its source begins. Its line breaks are the source's. */
  text(value: string, line: number, column: number): void {
    for (const [i, part] of value.split("\n").entries()) {
      if (i > 0 && this.verbatim > 0) this.flush();
      this.open.push({ line: line + i, column: i === 0 ? column : 1, text: part });
    }
  }

  enter(name: string): void {
    if (!BLOCKS.has(name)) return;
    this.flush();
    if (name === "pre") this.verbatim += 1;
    if (name === "figcaption") this.captions += 1;
    const level = HEADING.exec(name)?.[1];
    if (level !== undefined) this.heading = Number(level);
  }

  leave(name: string): void {
    if (!BLOCKS.has(name)) return;
    this.flush();
    if (name === "pre") this.verbatim -= 1;
    if (name === "figcaption") this.captions -= 1;
    if (HEADING.test(name)) this.heading = undefined;
  }

  alternative(text: string, line: number, column: number): void {
    this.flush();
    this.captions += 1;
    this.text(text, line, column);
    this.flush();
    this.captions -= 1;
  }

  flush(): void {
    const pieces = piecesOf(this.open, this.verbatim > 0);
    this.open = [];
    if (pieces.length === 0) return;
    const kind = this.captions > 0 ? "caption" : this.heading === undefined ? "text" : "heading";
    this.blocks.push({ kind, pieces, ...(kind === "heading" && this.heading !== undefined ? { level: this.heading } : {}) });
  }
}

/** What stands on one physical line is one piece. White space is collapsed as a browser does, but never U+3000 or U+00A0. */
function piecesOf(parts: readonly SourceLine[], verbatim: boolean): SourceLine[] {
  const byLine: { line: number; column: number; text: string }[] = [];
  for (const { line, column = 1, text } of parts) {
    const last = byLine.at(-1);
    // An indent before a tag is not where the text begins.
    if (last?.line === line && !verbatim && /^[ \t\f]*$/.test(last.text)) byLine.pop();
    else if (last?.line === line) {
      last.text += text;
      continue;
    }
    byLine.push({ line, column, text });
  }
  return byLine.flatMap(({ line, column, text }) => {
    const lead = verbatim ? 0 : /^[ \t\f]*/.exec(text)?.[0].length ?? 0;
    const shown = verbatim ? text : text.slice(lead).replace(/[ \t\f]+/g, " ").replace(/ $/, "");
    return shown.trim() === "" ? [] : [{ line, column: column + lead, text: shown }];
  });
}

/** Whether an image stands in a figure that has a caption of its own. */
function hasCaption(image: Tree.Element): boolean {
  let node: Tree.ParentNode | null = image.parentNode;
  while (node && isElement(node) && node.tagName !== "figure") node = node.parentNode;
  return node !== null && isElement(node) && node.childNodes.some((child) => isElement(child) && child.tagName === "figcaption");
}

/**
 * Takes HTML with LF line ends; gives its paragraphs, headings, captions (`figcaption`, else a telling `alt`) and table cells
 * in document order, each piece with the line and UTF-16 column at which its source begins. `first` is the line of the
 * file on which a fragment stands; without it the text is a whole document.
 */
export function blocksOfHtml(html: string, first?: number): MarkedBlock[] {
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: true };
  const root = first === undefined ? parse(html, options) : parseFragment(html, options);
  const offset = (first ?? 1) - 1;
  const collector = new Collector();
  for (const { node, leaving } of stepsOf(root)) {
    if (node.nodeName === "#text" && "value" in node) {
      const at = node.sourceCodeLocation;
      // The line break right after <pre> is no text, but its place is where the text's place is said to be.
      const dropped = at && html.charAt(at.startOffset) === "\n" && !node.value.startsWith("\n");
      if (at) collector.text(node.value, at.startLine + offset + (dropped ? 1 : 0), dropped ? 1 : at.startCol);
    } else if (isElement(node) && leaving) collector.leave(node.tagName);
    else if (isElement(node) && !isHidden(node)) {
      collector.enter(node.tagName);
      const alt = node.tagName === "img" ? attribute(node, "alt")?.trim() : undefined;
      const at = node.sourceCodeLocation?.attrs?.["alt"];
      if (alt !== undefined && at && [...alt].length >= SHORTEST_ALT && !hasCaption(node)) collector.alternative(alt, at.startLine + offset, at.startCol + "alt=\"".length);
    }
  }
  collector.flush();
  return collector.blocks;
}
