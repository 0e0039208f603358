import * as v from "valibot";

/** Raised whenever an older reader could misread what a newer one keeps. */
export const SHELF_VERSION = 1;

const words = v.pipe(v.string(), v.maxLength(400));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Milliseconds since 1970: when a record was made or last changed. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const storyId = v.pipe(v.string(), v.regex(/^[0-9a-z-]{9,64}$/));

/** A story that a reader keeps, with what is needed to list it and to read it after the site has dropped it. */
export const SavedSchema = v.object({
  kind: v.literal("saved"),
  id: storyId,
  at: time,
  title: words,
  kicker: v.optional(words),
  section: v.optional(words),
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/))),
  /** Its paragraphs; empty where there was no room for them. */
  text: v.array(v.string()),
});

/** A passage that a reader marked, by its words, and perhaps what the reader thought of it. */
export const NoteSchema = v.object({
  kind: v.literal("note"),
  id: v.pipe(v.string(), v.regex(/^[0-9a-z]{8,32}$/)),
  at: time,
  story: storyId,
  title: words,
  paragraph: v.pipe(count, v.minValue(1)),
  start: count,
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(100_000)),
  prefix: words,
  suffix: words,
  words: v.optional(v.pipe(v.string(), v.maxLength(100_000))),
});

const RecordSchema = v.variant("kind", [SavedSchema, NoteSchema]);

export type Saved = v.InferOutput<typeof SavedSchema>;
export type Note = v.InferOutput<typeof NoteSchema>;
export type Kept = Saved | Note;

const PREFIX = "baolan:shelf:";

/** Takes a record, or its kind and id; gives the key that it is kept under: each has its own, so that two tabs never write over each other's. */
export const keyOf = ({ kind, id }: Pick<Kept, "kind" | "id">): string => `${PREFIX}${kind}:${id}`;

/** Takes a key of the device's storage; gives whether a record of the shelf stands under it. */
export const isShelfKey = (key: string): boolean => key.startsWith(PREFIX);

/** Takes what was read from outside; gives the record in it, in a fresh object, or undefined. */
export function recordOf(value: unknown): Kept | undefined {
  const parsed = v.safeParse(RecordSchema, value);
  return parsed.success ? parsed.output : undefined;
}

const NewerSchema = v.object({ v: v.pipe(v.number(), v.minValue(SHELF_VERSION + 1)) });
const ThisSchema = v.object({ v: v.literal(SHELF_VERSION) });

/** Takes what was kept under a key; gives the record, `newer` where a newer reader wrote it, or undefined where nothing can read it. */
export function parseRecord(key: string, kept: string): Kept | "newer" | undefined {
  let value: unknown;
  try {
    value = JSON.parse(kept);
  } catch {
    return undefined;
  }
  if (v.is(NewerSchema, value)) return "newer";
  const record = v.is(ThisSchema, value) ? recordOf(value) : undefined;
  return record && keyOf(record) === key ? record : undefined;
}

/** Takes a record; gives the words that keep it. */
export const writeRecord = (record: Kept): string => JSON.stringify({ v: SHELF_VERSION, ...record });
