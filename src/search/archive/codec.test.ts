import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MalformedBytes } from "./bytes.ts";
import { decodeList, encodeList } from "./codec.ts";

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
