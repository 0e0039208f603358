/** Text in which every unit is a grapheme of its own, whatever stands beside it: nearly all of a paper. */
const PLAIN = /^[\n -~·—‘-”…\u3000-\u3029\u4E00-\u9FFF\uFF01-\uFF5E]*$/;

/** Made once, and only where it is needed: to make one takes a phone longer than a frame. */
let segmenter: Intl.Segmenter | undefined;

/** A character and all that is joined to it, for browsers without Intl.Segmenter. */
const CLUSTER = /(?:\r\n|\p{RI}\p{RI}|[\s\S])(?:[\p{M}\p{Emoji_Modifier}\u200C]|\u200D\p{Extended_Pictographic})*/gu;

/**
 * Takes a text and where in it to begin; gives one grapheme after the other, as a person counts characters, by their places in UTF-16
 * units. `from` must not stand within one.
 */
export function* graphemes(text: string, from: number): Generator<{ start: number; end: number }> {
  const rest = text.slice(from);
  if (PLAIN.test(rest)) {
    for (let start = from; start < text.length; start++) yield { start, end: start + 1 };
    return;
  }
  if (typeof Intl.Segmenter === "function") {
    segmenter ??= new Intl.Segmenter("zh", { granularity: "grapheme" });
    for (const { index, segment } of segmenter.segment(rest)) {
      yield { start: from + index, end: from + index + segment.length };
    }
    return;
  }
  for (const match of rest.matchAll(CLUSTER)) yield { start: from + match.index, end: from + match.index + match[0].length };
}
