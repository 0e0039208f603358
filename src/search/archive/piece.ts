import * as v from "valibot";
import { ROLES } from "../../model/index.ts";
import { FIELD_KINDS, type SearchDocument } from "../document.ts";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const FieldSchema = v.pipe(
  v.object({ kind: v.picklist(FIELD_KINDS), index: whole, photo: v.optional(whole), text: v.string() }),
  v.transform(({ photo, ...field }) => (photo === undefined ? field : { ...field, photo })),
);

const DocumentSchema = v.object({
  id: v.string(),
  editionId: v.string(),
  pageId: v.string(),
  date: v.string(),
  section: v.string(),
  people: v.array(v.object({ name: v.string(), role: v.picklist(ROLES) })),
  fields: v.array(FieldSchema),
});

/** Takes a piece's payload, a story a line; gives its stories, or undefined where it holds anything else. */
export function parsePiece(payload: Uint8Array): SearchDocument[] | undefined {
  const documents: SearchDocument[] = [];
  try {
    for (const line of new TextDecoder("utf-8", { fatal: true }).decode(payload).split("\n")) {
      if (line === "") continue;
      const document = v.safeParse(DocumentSchema, JSON.parse(line));
      if (!document.success) return undefined;
      documents.push(document.output);
    }
  } catch {
    return undefined;
  }
  return documents;
}
