/** A set of characters, to be asked after many times: a bit of the table below. Sets are united with `|`. */
export type Units = number;

const MOST_SETS = 32;
/** For each UTF-16 unit, the sets that hold it. Looking there needs no string for the character, as a Set of strings would. */
const TABLE = new Uint32Array(0x10000);
let sets = 0;

/**
 * Takes characters of one UTF-16 unit each; gives their set. Called when a module is loaded, and never for text: there are
 * 32 sets at most, and a RangeError is thrown for one more.
 */
export function unitsOf(characters: string): Units {
  if (sets === MOST_SETS) throw new RangeError("the table of characters is full");
  const bit = 1 << sets++;
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at);
    TABLE[unit] = (TABLE[unit] ?? 0) | bit;
  }
  return bit;
}

/** Whether the unit at an offset is of a set; no unit is where the text has none. */
export const isOneOf = (units: Units, text: string, at: number): boolean =>
  at >= 0 && at < text.length && ((TABLE[text.charCodeAt(at)] ?? 0) & units) !== 0;
