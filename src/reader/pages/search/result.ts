import type { SearchDocument } from "../../../search/index.ts";
import { dateWords } from "../../dates.ts";
import { foundIn } from "../../edition/find.ts";
import { onceEach, titleFrom } from "../../edition/title.ts";
import type { Result } from "../../parts/find/Results.tsx";
import type { ArchiveHit } from "./use-archive.ts";

const textOf = (document: SearchDocument, kind: string): string | undefined =>
  document.fields.find((field) => field.kind === kind)?.text;

/**
 * Takes a story of the archive that was found; gives what is shown of it. A story has a person once for each photograph,
 * since each credit is a place that can be found; shown is everybody once.
 */
export function resultOf({ hit, document }: ArchiveHit): Result {
  const headline = textOf(document, "headline");
  const kicker = textOf(document, "kicker");
  const date = dateWords(document.date.length > 7 ? { date: document.date } : { month: document.date });
  return {
    found: foundIn(document, hit),
    kicker: kicker === undefined ? undefined : { text: kicker },
    title: { text: headline ?? titleFrom(undefined, textOf(document, "caption"), textOf(document, "body")) },
    hasHeadline: headline !== undefined,
    people: onceEach(document.people),
    where: [date ?? "", document.section].filter((place) => place !== ""),
  };
}
