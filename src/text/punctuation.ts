/**
 * Marks of one class, whatever their width, style or direction: each row is the class's sign, then its members.
 * Full-width forms need no entry: compatibility folding gives them. Single and double quotation marks are one class,
 * since which of 「」 and 『』, “” and ‘’ stands outside differs by region and by direction of writing.
 */
const CLASSES: readonly (readonly [string, string])[] = [
  ['"', "“”„‟‘’‚‛«»‹›「」『』〝〞〟＇'`´"],
  ["(", "[{〔【〖〘〚⟦"],
  [")", "]}〕】〗〙〛⟧"],
  ["<", "《〈⟨⟪"],
  [">", "》〉⟩⟫"],
  [",", "、"],
  [".", "。"],
  ["-", "‐‑‒–—―─━−~～〜∼"],
  ["·", "•・‧∙⋅"],
  [":", "∶"],
  ["/", "⁄∕"],
  // 〇 is printed as a circle where a font lacks it. 零 is another character: 二零二一 was not printed 二〇二一.
  ["〇", "○◯"],
];

/** Each member of a class and its sign. */
export const PUNCTUATION: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap(([sign, members]) => [...members].map((member): [string, string] => [member, sign])),
);

/** The signs that loose folding leaves out, unless digits stand on both sides: 13.7 is not 137. */
const DROPPED = new Uint8Array(256);
for (const sign of '"()<>,.;:!?-·/') DROPPED[sign.charCodeAt(0)] = 1;

/** Takes a code unit of folded text; tells whether it is a mark that a reader may leave out. */
export const isDroppable = (unit: number): boolean => unit < 256 && DROPPED[unit] === 1;

/** Takes a code unit of folded text, where each digit is an ASCII one. */
export const isDigit = (unit: number | undefined): boolean => unit !== undefined && unit >= 48 && unit <= 57;
