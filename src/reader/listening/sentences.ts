/** A stretch of a text. Offsets in UTF-16 units, the end left out. */
export interface Stretch {
  start: number;
  end: number;
}

/** A stretch longer than this is spoken in pieces, in UTF-16 units: engines fall silent after 200 characters or 15 seconds. */
export const LONGEST = 80;

/** Where a piece may end, the better places first: after a clause, after a word's neighbour, anywhere. */
const CLAUSE = new Set([..."，；：、,;:—）)》"]);
/** Closing marks belong to the sentence that they close. */
const CLOSING = new Set([..."”’」』）)》〉】]\"'"]);
const ENDING = new Set([..."。！？!?…；"]);

/** Takes a text; gives where its sentences end by their marks: 。！？… and what closes after them. */
function* ownEnds(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character === "\n") yield at + 1;
    if (!ENDING.has(character)) continue;
    while (ENDING.has(text[at + 1] ?? "")) at += 1;
    while (CLOSING.has(text[at + 1] ?? "")) at += 1;
    yield at + 1;
  }
  yield text.length;
}

/** Whether there is something in a stretch that a voice can say. */
const canBeSaid = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * Takes a text; gives its sentences in order, white space at their ends left out. By marks and not by Intl.Segmenter,
 * which ends a sentence before a closing quotation mark in one browser and after it in another; marks are the same everywhere.
 */
export function sentencesOf(text: string): Stretch[] {
  const out: Stretch[] = [];
  let from = 0;
  for (const to of ownEnds(text)) {
    const stretch = text.slice(from, to);
    const start = from + stretch.length - stretch.trimStart().length;
    const end = start + stretch.trim().length;
    const last = out.at(-1);
    // What cannot be said alone (a row of marks) goes with the sentence before it.
    if (end > start && canBeSaid(stretch)) out.push({ start, end });
    else if (end > start && last) last.end = end;
    from = to;
  }
  return out;
}

/** Takes a text and a sentence in it; gives the pieces that it is spoken in: cut after a clause, else between characters, none longer than LONGEST. */
export function piecesOf(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (end - from > LONGEST) {
    let to = from + LONGEST;
    // Not before the half: a short crumb at the end would be a stumble.
    let clause = to;
    while (clause > from + LONGEST / 2 && !CLAUSE.has(text[clause - 1] ?? "")) clause -= 1;
    if (clause > from + LONGEST / 2) to = clause;
    // Never inside a number, a Latin word, or a character beyond the BMP.
    else while (to > from + 1 && /^(?:[\da-zA-Z.%][\da-zA-Z.%]|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(to - 1, to + 1))) to -= 1;
    if (to <= from + 1) to = from + LONGEST;
    pieces.push({ start: from, end: to });
    from = to;
  }
  pieces.push({ start: from, end });
  return pieces.filter((piece, _, all) => all.length === 1 || canBeSaid(text.slice(piece.start, piece.end)));
}
