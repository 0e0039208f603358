import * as v from "valibot";
import { keyOf, recordOf, type Kept } from "../record.ts";
import type { Held } from "../store.ts";
import { FORMAT, FORMAT_VERSION } from "./json.ts";
import { RECORD_END, RECORD_LINE } from "./markdown.ts";

/** A larger file is not looked at, in bytes: all that a browser keeps for a site is half of it. */
export const LARGEST = 20_000_000;

/** `foreign`: no file of ours. `broken`: one of ours that is cut or garbled. `newer`: a newer reader wrote it. */
export type FileFault = "large" | "foreign" | "broken" | "newer";

export type FileRead =
  /** `malformed`: entries that are no records, and were left out. */
  | { ok: true; records: Kept[]; malformed: number }
  | { ok: false; fault: FileFault };

const NamedSchema = v.object({ format: v.literal(FORMAT), version: v.number() });
const FileSchema = v.object({ records: v.array(v.unknown()) });

function json(text: string): { value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}

function gather(values: readonly unknown[]): FileRead {
  const records = values.flatMap((value) => recordOf(value) ?? []);
  return { ok: true, records, malformed: values.length - records.length };
}

/** Takes the text of a file that a reader chose, JSON or Markdown; gives the records in it. Never throws. */
export function readFile(text: string): FileRead {
  const begun = text.replace(/^\uFEFF/, "").trimStart();
  if (begun.startsWith("{")) {
    const file = json(begun);
    if (!file) return { ok: false, fault: begun.includes(`"${FORMAT}"`) ? "broken" : "foreign" };
    if (!v.is(NamedSchema, file.value)) return { ok: false, fault: "foreign" };
    if (file.value.version > FORMAT_VERSION) return { ok: false, fault: "newer" };
    const parsed = v.safeParse(FileSchema, file.value);
    return parsed.success ? gather(parsed.output.records) : { ok: false, fault: "broken" };
  }
  const lines = begun.split("\n").map((line) => line.trim()).filter((line) => line.startsWith(RECORD_LINE));
  if (lines.length === 0) return { ok: false, fault: "foreign" };
  return gather(lines.map((line) => (line.endsWith(RECORD_END) ? json(line.slice(RECORD_LINE.length, -RECORD_END.length))?.value : undefined)));
}

export interface Merge {
  /** To be put on the shelf: new ones, and those that were changed later than the shelf's own. */
  records: Kept[];
  added: number;
  changed: number;
  /** As they stand on the shelf already, or older. */
  same: number;
}

/** Takes what stands on the shelf and records from a file; gives what the file brings. Nothing on the shelf is lost by it. */
export function merge({ saved, notes }: Pick<Held, "saved" | "notes">, records: readonly Kept[]): Merge {
  const here = new Map<string, Kept>([...saved, ...notes].map((record) => [keyOf(record), record]));
  const brought = new Map<string, Kept>();
  let [added, changed, same] = [0, 0, 0];
  for (const record of records) {
    const key = keyOf(record);
    const other = brought.get(key) ?? here.get(key);
    if (other && other.at >= record.at) same += 1;
    else {
      if (!other) added += 1;
      else changed += 1;
      brought.set(key, record);
    }
  }
  return { records: [...brought.values()], added, changed, same };
}
