import { list, parse, type ChildNode, type Container, type Root } from "postcss";

/** Classes that are put together when a page is composed (src/reader/pages/edition/slot-classes.ts) stand in no script: they are wanted wherever a module is. */
const COMPOSED = /^(?:[nw]\d-\d+|f\d)$/;
const MODULE = "module";

/** A class in a selector, escapes and all. */
const CLASS = /\.((?:\\.|[\w-])+)/g;
/** What a selector says that something is not, or is one of: no class in there has to be on the page. */
const NEEDLESS = /:not\([^()]*\)|:(?:is|where)\([^()]*,[^()]*\)/g;

const classesIn = (selector: string): string[] => [...selector.replace(NEEDLESS, "").matchAll(CLASS)].map(([, name = ""]) => name.replace(/\\(.)/g, "$1"));

/**
 * Takes texts that hold class names somewhere in strings: scripts, or the HTML of a page. Gives every word of theirs that may be one. What is no
 * class is no harm: it only keeps a rule that a page could do without.
 */
export function wordsIn(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of text.split(/[\s"'`${}]+/)) words.add(word);
  return words;
}

/**
 * Takes a style sheet; gives a function from the words that a kind of page may have for classes to that part of the sheet which such a page
 * needs for its first paint: each rule whose classes are all among them, and all that asks for no class. The order stays, so that the whole
 * sheet, when it comes, changes nothing. Throws where the sheet is no CSS.
 */
export function criticalPart(sheet: string): (words: ReadonlySet<string>) => string {
  const whole = parse(sheet);
  return (words) => {
    const wanted = (name: string): boolean => words.has(name) || (words.has(MODULE) && COMPOSED.test(name));
    const part = whole.clone();
    prune(part, wanted);
    return part.toString();
  };
}

function prune(inside: Root | Container<ChildNode>, wanted: (name: string) => boolean): void {
  for (const node of [...(inside.nodes ?? [])]) {
    if (node.type === "comment") continue;
    if (node.type === "rule") {
      const kept = list.comma(node.selector).filter((selector) => classesIn(selector).every(wanted));
      if (kept.length === 0) node.remove();
      else node.selector = kept.join(",");
    } else if (node.type === "atrule" && node.nodes !== undefined && /^(?:media|supports|layer|container)$/.test(node.name)) {
      prune(node, wanted);
      if (node.nodes.length === 0) node.remove();
    }
  }
}
