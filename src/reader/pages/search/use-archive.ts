import { useEffect, useState } from "react";
import { ArchiveError, mayBePinyin, openArchive, parseQuery, type ArchiveFault, type SearchDocument, type StoryHit } from "../../../search/index.ts";
import { fileUrl } from "../../data/root.ts";

export interface ArchiveHit {
  hit: StoryHit;
  document: SearchDocument;
}

export interface ArchiveState {
  query: string;
  /** How many stories may hold the words, and how many of them have been looked at. */
  candidates: number;
  checked: number;
  /** The newest first. */
  hits: readonly ArchiveHit[];
  phase: "idle" | "running" | "stopped" | "done" | "failed";
  fault: ArchiveFault["kind"] | undefined;
}

const IDLE: ArchiveState = { query: "", candidates: 0, checked: 0, hits: [], phase: "idle", fault: undefined };

const archive = openArchive(async (path, signal) => {
  const response = await fetch(fileUrl(`search/${path}`), signal ? { signal } : {});
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(String(response.status));
  return new Uint8Array(await response.arrayBuffer());
});

/** The table of readings where the words may be pinyin; without it they are found as typed. */
const pinyinFor = async (query: string) =>
  mayBePinyin(parseQuery(query)) ? import("../../../search/pinyin/reader.ts").then(({ pinyinReader }) => pinyinReader(), () => undefined) : undefined;

/**
 * Takes a query; searches every edition, piece by piece, the newest first. A new query abandons the old search; `stop`
 * keeps what has been found; `again` begins anew.
 */
export function useArchive(query: string): ArchiveState & { stop: () => void; again: () => void } {
  const [state, setState] = useState(IDLE);
  const [turn, setTurn] = useState(0);
  const [stopped, setStopped] = useState<AbortController>();

  useEffect(() => {
    if (query === "") return undefined;
    const leave = new AbortController();
    setStopped(leave);
    let last: ArchiveState = { ...IDLE, query, phase: "running" };
    setState(last);
    const run = async (): Promise<void> => {
      try {
        const pinyin = await pinyinFor(query);
        for await (const step of archive.stream(query, { signal: leave.signal, ...(pinyin && { pinyin }) })) {
          const hits = step.result().hits
            .flatMap((hit): ArchiveHit[] => {
              const document = step.documentOf(hit.order);
              return document ? [{ hit, document }] : [];
            })
            .sort((a, b) => a.hit.order - b.hit.order);
          last = { ...last, candidates: step.candidates, checked: step.checked, hits };
          setState(last);
        }
        setState({ ...last, phase: "done" });
      } catch (error) {
        if (leave.signal.aborted) setState((now) => (now.query === query ? { ...last, phase: "stopped" } : now));
        else setState({ ...last, phase: "failed", fault: error instanceof ArchiveError ? error.fault.kind : "unreachable" });
      }
    };
    void run();
    return () => { leave.abort(); };
  }, [query, turn]);

  return {
    ...(query === "" ? IDLE : state),
    stop: () => { stopped?.abort(); },
    again: () => { setTurn((before) => before + 1); },
  };
}
