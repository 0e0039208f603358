import type { FieldKind } from "../document.ts";
import type { Range } from "../highlight.ts";
import type { Tally } from "../match.ts";
import type { Prepared } from "../prepare.ts";

/** Finds names and headlines by their pinyin. Loaded on demand, since the table of readings is big. */
export interface PinyinReader {
  /** Takes a folded story and the runs of letters that were typed; gives what they find in its short fields. */
  tally(prepared: Prepared, typed: readonly string[]): Tally;
  /** Takes one field and the runs of letters; gives the places, in UTF-16 offsets; none where pinyin isn't looked for. */
  ranges(kind: FieldKind, text: string, typed: readonly string[]): Range[];
}
