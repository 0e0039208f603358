import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XmlDocument, XmlLibError, XmlValidateError, XsdValidator } from "libxml2-wasm";

/** The schemas of this folder. */
export type XmlKind = "sitemap" | "rss";

/** What is given back by hand: the library's memory is its own, and Node 20 has no `using`. */
interface Held {
  dispose: () => void;
}

/**
 * Takes what a document is to be, and its text; gives what libxml2 finds wrong with it, a sentence each: first whether it is
 * well formed, then whether it is of the schema. Nothing is fetched, whatever the document names.
 */
export function xmlFaults(kind: XmlKind, text: string): string[] {
  const held: Held[] = [];
  const hold = <T extends Held>(one: T): T => {
    held.unshift(one);
    return one;
  };
  try {
    const validator = hold(XsdValidator.fromDoc(hold(XmlDocument.fromString(readFileSync(join(import.meta.dirname, `${kind}.xsd`), "utf8")))));
    try {
      validator.validate(hold(XmlDocument.fromString(text)));
      return [];
    } catch (error) {
      if (error instanceof XmlValidateError || error instanceof XmlLibError) return error.details.map(({ message, line }) => `line ${line}: ${message.trim()}`);
      throw error;
    }
  } finally {
    for (const one of held) one.dispose();
  }
}
