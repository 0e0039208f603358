import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MalformedBytes } from "./bytes.ts";
import { decodeList, encodeList, measureList } from "./codec.ts";

const lists = fc.oneof(
  fc.uniqueArray(fc.nat(5000), { maxLength: 300 }),
  fc.uniqueArray(fc.nat(2 ** 31 - 1), { maxLength: 20 }),
  fc.tuple(fc.nat(1000), fc.nat(1000)).map(([start, length]) => Array.from({ length }, (_, at) => start + at)),
).map((values) => Uint32Array.from(values.sort((a, b) => a - b)));

describe("lists as bytes", () => {
  it("come back as they were", () => {
    fc.assert(fc.property(lists, (list) => {
      expect(decodeList(encodeList(list), 2 ** 31)).toEqual(list);
    }));
  });

  it("take as many bytes as was measured before they were written", () => {
    fc.assert(fc.property(lists, (list) => {
      expect(encodeList(list).length).toBe(measureList(list).bytes);
    }));
  });

  it("are written with the gaps' low bits in whatever number makes the list shortest", () => {
    fc.assert(fc.property(lists, (list) => {
      const { how, bytes } = measureList(list);
      const gaps = Array.from(list, (value, at) => value - (list[at - 1] ?? -1) - 1);
      const riceBytes = (k: number): number => Math.ceil(gaps.reduce((sum, gap) => sum + Math.floor(gap / 2 ** k) + 1 + k, 0) / 8);
      if (how > 30 || list.length === 0) return;
      const head = bytes - riceBytes(how);
      expect(head).toBeGreaterThan(1);
      expect(head).toBeLessThanOrEqual(6);
      for (const k of [how - 1, how + 1]) if (k >= 0 && k < 31) expect(riceBytes(k)).toBeGreaterThanOrEqual(riceBytes(how));
    }));
  });

  it("are short: a whole day by runs, a common word below two bits a story", () => {
    expect(encodeList(Uint32Array.from({ length: 5000 }, (_, at) => at + 300)).length).toBeLessThan(10);
    expect(encodeList(Uint32Array.from({ length: 5000 }, (_, at) => at * 2 + (at % 3 === 0 ? 1 : 0))).length).toBeLessThan(5000 * 2.1 / 8);
  });

  it("are refused where they are no list, and never read for ever", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(10_000), (bytes, stories) => {
      try {
        const list = decodeList(bytes, stories);
        expect(list.every((value) => value < stories)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedBytes);
      }
    }));
  });
});
