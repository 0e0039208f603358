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

/** Fetches what the page at a path shows into the cache, so that its first render is whole. Throws a DataFault. */
export async function fetchNeeds(queryClient: QueryClient, path: string): Promise<void> {
  const id = editionNeeded(path);
  if (id === null) return;
  const { value: publication } = await queryClient.fetchQuery(publicationQuery());
  const ref = id === undefined ? publication.editions[0] : publication.editions.find((edition) => edition.id === id);
  if (ref) await queryClient.fetchQuery(editionQuery(ref));
}
