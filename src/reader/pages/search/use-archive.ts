import { useEffect, useState } from "react";
import { ArchiveError, mayBePinyin, openArchive, parseQuery, suggest, type ArchiveFault, type SearchDocument, type SearchResult, type StoryHit, type Suggestion } from "../../../search/index.ts";
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
  /** Of what was found: in how many stories the words stand where, in whose name by role, and who has a hand in how many. */
  sorts: SearchResult["sorts"];
  roles: SearchResult["roles"];
  people: SearchResult["people"];
}

const IDLE: ArchiveState = { query: "", candidates: 0, checked: 0, hits: [], phase: "idle", fault: undefined, sorts: [], roles: [], people: [] };

const archive = openArchive(async (path, signal) => {
  const response = await fetch(fileUrl(`search/${path}`), signal ? { signal } : {});
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(String(response.status));
  return new Uint8Array(await response.arrayBuffer());
});

/** Somebody is about to type: the first round trip is made meanwhile. */
export const prepareArchive = (): void => { void archive.prepare(); };

/** The table of readings where the words may be pinyin; without it they are found as typed. */
const pinyinFor = async (query: string) =>
  mayBePinyin(parseQuery(query)) ? import("../../../search/pinyin/reader.ts").then(({ pinyinReader }) => pinyinReader(), () => undefined) : undefined;

/** How many stories may be matched to say how many a suggestion finds. */
const MOST_MATCHED = 40;

/** What would find something where nothing was found; nothing where the archive cannot be asked. */
export const archiveSuggestions = {
  async suggest(query: string): Promise<Suggestion[]> {
    try {
      const [{ people, sections }, pinyin] = await Promise.all([archive.names(), pinyinFor(query)]);
      return await suggest(query, {
        names: people, sections, ...(pinyin && { pinyin }),
        look: (other) => archive.count(other, { most: MOST_MATCHED, ...(pinyin && { pinyin }) }),
      });
    } catch {
      return [];
    }
  },
};

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
        for await (const step of archive.stream(query, { signal: leave.signal, limit: 0, ...(pinyin && { pinyin }) })) {
          const fresh = step.fresh().flatMap((hit): ArchiveHit[] => {
            const document = step.documentOf(hit.order);
            return document ? [{ hit, document }] : [];
          });
          const { sorts, roles, people } = step.result();
          last = { ...last, candidates: step.candidates, checked: step.checked, hits: fresh.length > 0 ? [...last.hits, ...fresh] : last.hits, sorts, roles, people };
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
