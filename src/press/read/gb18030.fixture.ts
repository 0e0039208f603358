/** For tests: two-byte GB18030 for the characters that have it, four-byte by the ranges of the standard for the rest. */
const TWO_BYTE = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder("gb18030", { fatal: true });
for (let first = 0x81; first <= 0xfe; first += 1) {
  for (let second = 0x40; second <= 0xfe; second += 1) {
    if (second === 0x7f) continue;
    const character = decoder.decode(Uint8Array.of(first, second));
    if (!/[\ue000-\uf8ff]/.test(character)) TWO_BYTE.set(character, [first, second]);
  }
}

/** The Han characters that GBK has: what a generator may draw from. */
export const GBK_HAN: readonly string[] = [...TWO_BYTE.keys()].filter((character) => /\p{Script=Han}/u.test(character));

function supplementary(code: number): number[] {
  const index = code - 0x10000 + 189000;
  return [0x81 + Math.floor(index / 12600), 0x30 + (Math.floor(index / 1260) % 10), 0x81 + (Math.floor(index / 10) % 126), 0x30 + (index % 10)];
}

/** Takes text of ASCII, GBK's characters and those beyond the BMP; gives GB18030. Throws on any other character. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((character): readonly number[] => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    if (code > 0xffff) return supplementary(code);
    const pair = TWO_BYTE.get(character);
    if (!pair) throw new Error(`no GBK for ${character}`);
    return pair;
  }));
}
