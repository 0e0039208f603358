/**
 * Half-width punctuation that extraction left between Han characters, shown full-width. For display only: the stored
 * text keeps the printed characters. One UTF-16 unit gives one, so that every offset into the text stays right.
 * Rule: CLREQ 3.1 (full-width marks in Han text); Latin words, numbers and addresses keep theirs.
 */
const FULL = new Map([[",", "，"], [";", "；"], [":", "："], ["?", "？"], ["!", "！"], ["(", "（"], [")", "）"]]);

/** Han, CJK marks, kana, full-width forms: what makes its neighbourhood Chinese. Surrogates are Han beyond the BMP. */
function isWide(unit: number): boolean {
  return (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xff00 && unit <= 0xffef) ||
    (unit >= 0xd840 && unit <= 0xd88d) || (unit >= 0xdc00 && unit <= 0xdfff) ||
    unit === 0x201c || unit === 0x201d || unit === 0x2018 || unit === 0x2019 || unit === 0x2014 || unit === 0x2026 || unit === 0xb7;
}

/** For each `(` and `)` of the text, whether it is shown full-width: a pair goes together. */
function bracketsToWiden(text: string): Set<number> {
  const widen = new Set<number>();
  const open: { at: number; wideInside: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const top = open.at(-1);
    if (unit === 0x28) {
      open.push({ at, wideInside: false });
    } else if (unit === 0x29) {
      const opener = open.pop();
      const wide = (opener?.wideInside ?? false) || isWide(text.charCodeAt(at + 1)) || isWide(text.charCodeAt((opener?.at ?? at) - 1));
      if (wide) {
        widen.add(at);
        if (opener) widen.add(opener.at);
      }
      const outer = open.at(-1);
      if (outer && wide) outer.wideInside = true;
    } else if (top && isWide(unit)) {
      top.wideInside = true;
    }
  }
  for (const { at } of open) if (isWide(text.charCodeAt(at - 1)) || isWide(text.charCodeAt(at + 1))) widen.add(at);
  return widen;
}

/**
 * Takes a paragraph's text as printed; gives it as a Chinese page shows it. Same length in UTF-16 units; units other
 * than `, ; : ? ! ( )` are never touched. Linear in the text's length.
 */
export function widenPunctuation(text: string): string {
  let brackets: Set<number> | undefined;
  let out = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x3f || unit < 0x21) continue;
    const full = FULL.get(text.charAt(at));
    if (full === undefined) continue;
    const bracket = unit === 0x28 || unit === 0x29;
    if (bracket) brackets ??= bracketsToWiden(text);
    const wide = bracket
      ? brackets?.has(at) === true
      : isWide(text.charCodeAt(at - 1)) || (isWide(text.charCodeAt(at + 1)) && !isMark(text.charCodeAt(at - 1)));
    if (!wide) continue;
    out += text.slice(from, at) + full;
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** A mark before a mark (`?!`, `):`) follows what the first one is, not what comes after. */
const isMark = (unit: number): boolean => FULL.has(String.fromCharCode(unit)) && unit !== 0x29 && unit !== 0x28;
