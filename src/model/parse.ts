import * as v from "valibot";
import { CONTRACT_VERSION, EditionSchema, ItemSchema, LooseEditionSchema, PageSchema, PublicationSchema } from "./contract.ts";
import type { Edition, Item, Page, Publication } from "./types.ts";

/** A value that is not of the contract: where, in dotted form, and what is wrong there. */
export interface Fault {
  path: string;
  message: string;
}

/** `newer` and `older` tell a bundle of another contract apart from a broken one. */
export type Parsed<T> =
  | { ok: true; value: T }
  | { ok: false; reason: "malformed" | "newer" | "older"; faults: Fault[] };

/** An edition whose good stories are there and whose malformed ones are listed. */
export interface ParsedEdition {
  edition: Edition;
  /** One entry a malformed story, its path such as `pages.0.sections.1.items.3`. */
  malformed: Fault[];
}

const faultsOf = (issues: readonly v.BaseIssue<unknown>[]): Fault[] =>
  issues.map((issue) => ({ path: v.getDotPath(issue) ?? "", message: issue.message }));

function otherVersion(data: unknown): "newer" | "older" | undefined {
  if (typeof data !== "object" || data === null || !("version" in data) || typeof data.version !== "number") return undefined;
  if (data.version === CONTRACT_VERSION) return undefined;
  return data.version > CONTRACT_VERSION ? "newer" : "older";
}

function parseAs<TSchema extends v.GenericSchema>(schema: TSchema, data: unknown): Parsed<v.InferOutput<TSchema>> {
  const version = otherVersion(data);
  if (version !== undefined) return { ok: false, reason: version, faults: [] };
  const result = v.safeParse(schema, data);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, reason: "malformed", faults: faultsOf(result.issues) };
}

/** Takes parsed JSON; gives a site's table of contents in fresh objects, or why it is none. Never throws. */
export const parsePublication = (data: unknown): Parsed<Publication> => parseAs(PublicationSchema, data);

/** Takes parsed JSON; gives a page in fresh objects, or why it is none. Never throws. */
export const parsePage = (data: unknown): Parsed<Page> => parseAs(PageSchema, data);

/** Takes parsed JSON; gives a whole edition in fresh objects, or every fault in it. For the side that writes. */
export const parseWholeEdition = (data: unknown): Parsed<Edition> => parseAs(EditionSchema, data);

/**
 * Takes parsed JSON; gives the edition with each story that is well formed, in fresh objects, and a list of those
 * that are not. Fails only where the edition's own frame is broken. For the side that reads. Never throws.
 */
export function parseEdition(data: unknown): Parsed<ParsedEdition> {
  const loose = parseAs(LooseEditionSchema, data);
  if (!loose.ok) return loose;
  const malformed: Fault[] = [];
  const pages = loose.value.pages.map((page, p) => ({
    ...page,
    sections: page.sections.map((section, s) => {
      const items: Item[] = [];
      for (const [i, raw] of section.items.entries()) {
        const item = v.safeParse(ItemSchema, raw);
        if (item.success) items.push(item.output);
        else malformed.push({ path: `pages.${p}.sections.${s}.items.${i}`, message: item.issues[0].message });
      }
      return { ...section, items };
    }),
  }));
  return { ok: true, value: { edition: { ...loose.value, pages }, malformed } };
}
