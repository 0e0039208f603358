const ENTITIES = new Map([["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"]]);

/** Takes any text; gives it for HTML, between tags or in an attribute with double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character);

/** Takes a tag's name and attributes; gives an empty element of HTML, without those attributes that are undefined. */
export const emptyTag = (name: "meta" | "link", attributes: Record<string, string | undefined>): string =>
  `<${name}${Object.entries(attributes).map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeHtml(value)}"`)).join("")} />`;
