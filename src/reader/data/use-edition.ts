import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Edition, EditionRef, Fault, Publication } from "../../model/index.ts";
import { faultKind, type FaultKind } from "./fault.ts";
import { editionQuery, publicationQuery } from "./queries.ts";

export type EditionState =
  | { state: "loading"; file: string | undefined }
  | { state: "failed"; kind: FaultKind; retry: () => void; retrying: boolean }
  /** The publication has no edition of that id. */
  | { state: "unknown" }
  /** The publication has no edition at all. */
  | { state: "empty" }
  | {
      state: "ready";
      publication: Publication;
      ref: EditionRef;
      edition: Edition;
      /** Stories that the contract refused. */
      malformed: Fault[];
      kept: boolean;
      /** Asks for everything anew. */
      retry: () => void;
    };

/** Takes an edition's id, or undefined for the newest; gives the state of fetching it. */
export function useEdition(id: string | undefined): EditionState {
  const queryClient = useQueryClient();
  const publication = useQuery(publicationQuery());
  const editions = publication.data?.value.editions;
  const ref = id === undefined ? editions?.[0] : editions?.find((edition) => edition.id === id);
  const edition = useQuery({ ...editionQuery(ref ?? NONE), enabled: ref !== undefined });

  if (publication.isPending) return { state: "loading", file: undefined };
  // What was read once stays readable: a later fetch that fails takes nothing away.
  if (publication.data === undefined) {
    return {
      state: "failed", kind: faultKind(publication.error ?? undefined), retrying: publication.isFetching,
      retry: () => { void publication.refetch(); },
    };
  }
  if (!ref) return publication.data.value.editions.length === 0 ? { state: "empty" } : { state: "unknown" };
  if (edition.isPending) return { state: "loading", file: ref.file };
  if (edition.data === undefined) {
    return {
      state: "failed", kind: faultKind(edition.error), retrying: edition.isFetching,
      retry: () => { void edition.refetch(); },
    };
  }
  return {
    state: "ready",
    publication: publication.data.value,
    ref,
    edition: edition.data.value.edition,
    malformed: edition.data.value.malformed,
    retry: () => { void queryClient.invalidateQueries(); },
    kept: publication.data.kept !== undefined || edition.data.kept !== undefined,
  };
}

/** Stands in the key of a query that is switched off. */
const NONE: EditionRef = { id: "none", pages: [], stories: 0, file: "none", bytes: 1, sha256: "" };
