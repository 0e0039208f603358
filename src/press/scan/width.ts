/**
 * East Asian width of a text in columns: two for Han, kana, hangul and full-width forms and for the punctuation that
 * Chinese type sets full, one for the rest, none for combining marks (after Unicode's UAX 11, for what newspapers print).
 */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x300) columns += code === 0xb7 || code === 0xd7 ? 2 : 1;
    else if (code < 0x370 || code === 0x200b || code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) continue;
    else if (code >= 0x2e80 || (code >= 0x2010 && code <= 0x203b) || (code >= 0x2160 && code <= 0x27bf)) columns += code >= 0xff61 && code <= 0xffdc ? 1 : 2;
    else columns += 1;
  }
  return columns;
}
