import { queryOptions } from "@tanstack/react-query";
import { parseEdition, parsePublication, type EditionRef } from "../../model/index.ts";
import { faultKind, passes } from "./fault.ts";
import { fetchSealed } from "./fetch-sealed.ts";
import { reportProgress } from "./progress.ts";
import { fileUrl } from "./root.ts";
import { hold } from "./verify.ts";

const retry = (tries: number, error: Error): boolean => tries < 2 && passes(faultKind(error));

/** The site's table of contents: asked anew on each visit, never taken from a cache without asking. */
export const publicationQuery = () =>
  queryOptions({
    queryKey: ["publication"],
    queryFn: ({ signal }) =>
      fetchSealed({ url: fileUrl("data/publication.json"), read: (data) => hold(parsePublication(data)), signal, cache: "no-cache" }),
    staleTime: 5 * 60_000,
    retry,
  });

/** One edition. Its file's name holds its hash, so it never grows stale. */
export const editionQuery = (ref: EditionRef) =>
  queryOptions({
    queryKey: ["edition", ref.id, ref.sha256],
    queryFn: ({ signal }) =>
      fetchSealed({
        url: fileUrl(ref.file),
        seal: { bytes: ref.bytes, sha256: ref.sha256 },
        read: (data) => hold(parseEdition(data)),
        signal,
        onProgress: (bytes) => { reportProgress(ref.file, bytes); },
      }),
    staleTime: Infinity,
    retry,
  });
