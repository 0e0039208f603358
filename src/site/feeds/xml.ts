/** An element of XML; a string among its children is text. */
export interface XmlElement {
  name: string;
  attributes?: Record<string, string>;
  children?: readonly (XmlElement | string)[];
}

/** Every character that XML 1.0 (section 2.2, Char) has no place for, escaped or not; halves of surrogate pairs among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** White space that a parser would fold, in an attribute or at a line's end, is written by number. */
const ESCAPES = new Map([["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"], ["\t", "&#9;"], ["\n", "&#10;"], ["\r", "&#13;"]]);

/** Takes any text; gives it for XML, between tags or in an attribute. A character that XML forbids becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"\t\n\r]/g, (character) => ESCAPES.get(character) ?? character);

function print({ name, attributes = {}, children = [] }: XmlElement): string {
  const start = `${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("")}`;
  if (children.length === 0) return `<${start}/>`;
  const inner = children.map((child) => (typeof child === "string" ? escapeXml(child) : print(child))).join("");
  return `<${start}>${inner}</${name}>`;
}

/** Takes the root element; gives the document. Names of elements and attributes are the caller's own, never text. */
export const printXml = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${print(root)}\n`;
