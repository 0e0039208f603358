import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { Edition, EditionRef, Publication } from "../../model/index.ts";
import { editionQuery, publicationQuery } from "../data/queries.ts";

export interface ShownEdition {
  ref: EditionRef;
  edition: Edition;
}

/** Takes the cache of what was fetched; gives the edition that the page shows: the one that a part of it watches. */
export function useShownEdition(queryClient: QueryClient): ShownEdition | undefined {
  const cache = queryClient.getQueryCache();
  const hash = useSyncExternalStore(
    (tell) => cache.subscribe(tell),
    () => cache.findAll({ queryKey: ["edition"], type: "active" }).find(({ state }) => state.data !== undefined)?.queryHash,
  );
  const publication = usePublication(queryClient);
  const ref = publication?.editions.find((one) => cache.find({ queryKey: editionQuery(one).queryKey })?.queryHash === hash);
  const edition = ref && queryClient.getQueryData(editionQuery(ref).queryKey)?.value.edition;
  return ref && edition ? { ref, edition } : undefined;
}

/** Takes the cache of what was fetched; gives the site's table of contents once it is there. */
export function usePublication(queryClient: QueryClient): Publication | undefined {
  return useSyncExternalStore((tell) => queryClient.getQueryCache().subscribe(tell), () => queryClient.getQueryData(publicationQuery().queryKey))?.value;
}
