import { foldMapped } from "../../text/fold.ts";
import type { FieldKind } from "../document.ts";
import type { Range } from "../highlight.ts";
import { count, emptyTally, type Tally } from "../tally.ts";
import { FIELD_END, type Prepared } from "../prepare.ts";
import { findPinyin, isPinyinOf, patternOf, PINYIN_FIELDS } from "./pattern.ts";
import { decodeReadings, type Readings } from "./table.ts";

/** Finds names and headlines by their pinyin. Loaded on demand, since the table of readings is big. */
export interface PinyinReader {
  readings: Readings;
  /** Takes a folded story and the runs of letters that were typed; gives what they find in its short fields. */
  tally(prepared: Prepared, typed: readonly string[]): Tally;
  /** Takes one field and the runs of letters; gives the places, in UTF-16 offsets; none where pinyin isn't looked for. */
  ranges(kind: FieldKind, text: string, typed: readonly string[]): Range[];
  /** Whether a folded name or title is, as a whole, what was typed. */
  names(folded: string, typed: readonly string[]): boolean;
}

/** Gives a reader of pinyin; costs the decoding of its table. */
export function pinyinReader(): PinyinReader {
  const readings = decodeReadings();
  return {
    readings,
    tally(prepared, typed) {
      const pattern = patternOf(typed);
      const tally = emptyTally();
      for (const [field, { kind }] of prepared.document.fields.entries()) {
        if (!PINYIN_FIELDS.has(kind)) continue;
        const start = prepared.starts[field] ?? 0;
        const folded = prepared.loose.slice(start, prepared.loose.indexOf(FIELD_END, start));
        for (const [at] of findPinyin(folded, kind, pattern, readings)) count(tally, prepared, field, at);
      }
      return tally;
    },
    ranges(kind, text, typed) {
      if (!PINYIN_FIELDS.has(kind)) return [];
      const { text: folded, starts, ends } = foldMapped(text, "loose");
      return findPinyin(folded, kind, patternOf(typed), readings).map(([from, to]) => ({
        start: starts[from] ?? 0,
        end: ends[to - 1] ?? text.length,
        pinyin: true,
      }));
    },
    names: (folded, typed) => isPinyinOf(folded, patternOf(typed), readings),
  };
}
