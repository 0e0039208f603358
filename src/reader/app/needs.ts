import type { QueryClient } from "@tanstack/react-query";
import { editionOfId } from "../../model/index.ts";
import { editionQuery, publicationQuery } from "../data/queries.ts";

/** Takes a path within the site; gives the id of the edition that its page shows, undefined for the newest, null for none. */
export function editionNeeded(path: string): string | undefined | null {
  const [, kind, name] = /^\/(?:(e|a|by)\/([^/]+)\/?)?$/.exec(path) ?? [];
  if (kind === "e") return name ?? null;
  if (kind === "a") return editionOfId(name ?? "") ?? null;
  return kind === "by" || path === "/" ? undefined : null;
}

/**
 * Fetches what the page at a path shows into the cache, so that its first render is whole. Gives the SHA-256 of the
 * edition, where it is whole and fresh: a page that was drawn from that very edition can be taken over. Throws a DataFault.
 */
export async function fetchNeeds(queryClient: QueryClient, path: string): Promise<string | undefined> {
  const id = editionNeeded(path);
  if (id === null) return undefined;
  const { value: publication, kept } = await queryClient.fetchQuery(publicationQuery());
  const ref = id === undefined ? publication.editions[0] : publication.editions.find((edition) => edition.id === id);
  if (!ref) return undefined;
  const edition = await queryClient.fetchQuery(editionQuery(ref));
  const fresh = kept === undefined && edition.kept === undefined && edition.value.malformed.length === 0;
  return fresh ? ref.sha256 : undefined;
}
