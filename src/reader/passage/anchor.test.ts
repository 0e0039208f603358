import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor } from "./anchor.ts";
import { nearest } from "./approximate.ts";
import { quoteOf, type Quote } from "./quote.ts";

const HAN = [..."春耕时节满畦新绿村民渠水缓流的是了在有，。“”：1a𠮷㐂·"];
const han = (min: number, max: number): fc.Arbitrary<string> => fc.array(fc.constantFrom(...HAN), { minLength: min, maxLength: max }).map((all) => all.join(""));
/** Words that no other text here holds: made of characters of their own. */
const own = (min: number, max: number): fc.Arbitrary<string> => fc.array(fc.constantFrom(..."甲乙丙丁戊己庚辛壬癸𠀀"), { minLength: min, maxLength: max }).map((all) => all.join(""));

/** Half of a character beyond the BMP. */
const LONE = /\p{Surrogate}/u;

const must = (quote: Quote | undefined): Quote => {
  if (!quote) throw new Error("no quote");
  return quote;
};
const found = (quote: Quote, paragraphs: readonly string[]): string | undefined => {
  const place = anchor(quote, paragraphs);
  return place && (paragraphs[place.paragraph - 1] ?? "").slice(place.start, place.end);
};

describe("a passage by its words", () => {
  it("has no white space at its ends, keeps what stands around, and cuts no character in two", () => {
    expect(quoteOf("　　𠮷安村的田埂上", { paragraph: 2, start: 0, end: 5 })).toEqual({ exact: "𠮷安", prefix: "　　", suffix: "村的田埂上", paragraph: 2, start: 2 });
    expect(must(quoteOf("甲𠮷乙", { paragraph: 1, start: 2, end: 4 })).exact).toBe("𠮷乙");
    expect(must(quoteOf("甲𠮷乙", { paragraph: 1, start: 0, end: 2 })).exact).toBe("甲𠮷");
    expect(quoteOf("甲　　乙", { paragraph: 1, start: 1, end: 3 })).toBeUndefined();
  });

  it("stands in its text with its surroundings, whatever the text and the passage", () => {
    fc.assert(fc.property(han(1, 80), fc.nat(80), fc.nat(80), (text, a, b) => {
      const quote = quoteOf(text, { paragraph: 1, start: Math.min(a, b), end: Math.max(a, b) });
      if (!quote) return;
      expect(text.slice(quote.start, quote.start + quote.exact.length)).toBe(quote.exact);
      expect(text.includes(quote.prefix + quote.exact + quote.suffix)).toBe(true);
      for (const part of [quote.exact, quote.prefix, quote.suffix]) expect(part).not.toMatch(LONE);
    }));
  });
});

describe("finding a passage again", () => {
  it("finds it in an unaltered text, among all others like it, whatever the text", () => {
    fc.assert(fc.property(fc.array(han(1, 60), { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(60), fc.nat(60), (paragraphs, which, a, b) => {
      const index = which % paragraphs.length;
      const text = paragraphs[index] ?? "";
      const quote = quoteOf(text, { paragraph: index + 1, start: Math.min(a, b), end: Math.max(a, b) });
      if (quote) expect(anchor(quote, paragraphs)).toEqual({ paragraph: index + 1, start: quote.start, end: quote.start + quote.exact.length, altered: false });
    }));
  });

  it("finds it after any edit elsewhere: words put in or taken out, paragraphs added, removed, in another order", () => {
    fc.assert(fc.property(
      own(1, 20), han(3, 40), han(3, 40), fc.array(han(0, 40), { maxLength: 3 }), fc.array(han(0, 40), { maxLength: 3 }), han(0, 20), han(0, 20), fc.array(han(0, 40), { maxLength: 4 }), fc.nat(4),
      (exact, left, right, above, below, first, last, others, at) => {
        const quote = must(quoteOf(left + exact + right, { paragraph: above.length + 1, start: left.length, end: left.length + exact.length }));
        expect(found(quote, [...above, left + exact + right, ...below])).toBe(exact);
        // What touches the passage stays; all the rest is another.
        const now = `${first}${left.slice(-3)}${exact}${right.slice(0, 3)}${last}`;
        if (LONE.test(now)) return;
        const edited = [...others.slice(0, at), now, ...others.slice(at)];
        expect(found(quote, edited)).toBe(exact);
      },
    ));
  });

  it("finds long words though nothing around them is as it was", () => {
    fc.assert(fc.property(own(12, 40), han(0, 40), han(0, 40), han(0, 40), han(0, 40), (exact, left, right, newLeft, newRight) => {
      const quote = must(quoteOf(left + exact + right, { paragraph: 1, start: left.length, end: left.length + exact.length }));
      expect(found(quote, ["新的一段", newLeft + exact + newRight])).toBe(exact);
    }));
  });

  it("reports a passage that was taken out as an orphan", () => {
    fc.assert(fc.property(own(1, 40), han(0, 40), han(0, 40), fc.array(han(0, 40), { maxLength: 4 }), (exact, left, right, others) => {
      const quote = must(quoteOf(left + exact + right, { paragraph: 1, start: left.length, end: left.length + exact.length }));
      expect(anchor(quote, [left + right, ...others])).toBeUndefined();
      expect(anchor(quote, [])).toBeUndefined();
    }));
  });

  it("finds a passage that was corrected inside, and says so", () => {
    const text = "示范区党工委启动2021年第一轮巡察工作，对三个单位开展常规巡察。";
    const start = text.indexOf("2021");
    const quote = must(quoteOf(text, { paragraph: 1, start, end: text.indexOf("，") }));
    expect(anchor(quote, ["另一段。", "示范区党工委启动2021年第二轮巡查工作，对三个单位开展常规巡察。"])).toEqual({ paragraph: 2, start, end: start + quote.exact.length, altered: true });
    expect(anchor(quote, ["示范区党工委开了会。"])).toBeUndefined();
  });

  it("does not take a short word elsewhere for the one that was marked", () => {
    const quote = must(quoteOf("渠水缓缓流过的田埂", { paragraph: 1, start: 6, end: 7 }));
    expect(quote.exact).toBe("的");
    expect(anchor(quote, ["村民的秧苗青了"])).toBeUndefined();
    expect(found(quote, ["村民的秧苗青了", "清清渠水缓缓流过的田埂"])).toBe("的");
  });

  it("takes the place whose surroundings are right, not the first", () => {
    const quote = must(quoteOf("村民说好，干部说好，大家说好。", { paragraph: 1, start: 7, end: 9 }));
    expect(anchor(quote, ["头一段说好", "村民说好，干部说好，大家说好。"])).toMatchObject({ paragraph: 2, start: 7 });
  });
});

describe("the nearest place", () => {
  it("is the words themselves where they stand", () => {
    fc.assert(fc.property(han(0, 30), own(1, 10), han(0, 30), (left, words, right) => {
      expect(nearest(left + words + right, words)).toEqual({ start: left.length, end: left.length + words.length, distance: 0 });
    }));
  });

  it("is never further away than the words are long, and cuts no character", () => {
    fc.assert(fc.property(han(1, 40), han(1, 12), (text, words) => {
      const near = nearest(text, words);
      expect(near?.distance).toBeLessThanOrEqual(words.length);
      expect(text.slice(near?.start, near?.end)).not.toMatch(LONE);
    }));
  });
});
