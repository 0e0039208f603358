import { startTransition, useEffect, useEffectEvent, useMemo, useState } from "react";
import type { Edition } from "../../model/index.ts";
import type { PinyinReader } from "../../search/index.ts";
import type { Finder, Found, FindOptions } from "./find.ts";

type Code = typeof import("./find.ts");

interface Loaded<View> {
  code: Code;
  view: View;
}

export interface FinderState<View> {
  finder: Finder | undefined;
  code: Code | undefined;
  view: View | undefined;
  /** The code could not be had; asked for again it may stay so, since browsers remember a module that failed. */
  failed: boolean;
  /** Fetches the code before it is needed: the box has the focus. */
  prepare: () => void;
}

/** A chunk that is gone resolves to nothing, where the page has said that it will see to it (app/client.tsx). */
const there = <Module>(module: Module | undefined): Module => {
  if (module === undefined) throw new TypeError("The search's code could not be had");
  return module;
};

/**
 * Takes an edition, what is searched for and how the code is loaded that shows what is found; gives the search, once all of
 * its code has come, which no page needs before somebody searches.
 */
export function useFinder<View>(edition: Edition, query: string, loadView: () => Promise<View>): FinderState<View> {
  const [loaded, setLoaded] = useState<Loaded<View>>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    Promise.all([import("./find.ts").then(there), loadView().then(there)]).then(
      ([code, view]) => {
        code.finderOf(edition).prepare();
        setLoaded({ code, view });
      },
      () => { setFailed(true); },
    );
  };
  const wanted = query !== "" && loaded === undefined && !failed;
  const loadWanted = useEffectEvent(load);
  useEffect(() => { if (wanted) loadWanted(); }, [wanted]);
  const finder = useMemo(() => loaded?.code.finderOf(edition), [loaded, edition]);
  return { finder, code: loaded?.code, view: loaded?.view, failed, prepare: () => { if (finder) finder.prepare(); else load(); } };
}

/**
 * Takes the search, what was typed, where to look and how many to show; gives what was found last, which until the new
 * search is done is that of an earlier one (`query` in it says which), and nothing before the first. Typing on abandons
 * the search that is under way.
 */
export function useFound(finder: Finder | undefined, query: string, { page, section }: NonNullable<FindOptions["within"]>, limit: number): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (query === "" || !finder) return undefined;
    const typedOn = new AbortController();
    finder.find(query, { within: { page, section }, limit, signal: typedOn.signal }).then(
      (now) => { if (!typedOn.signal.aborted) startTransition(() => { setFound(now); }); },
      () => undefined,
    );
    return () => { typedOn.abort(); };
  }, [finder, query, page, section, limit]);
  return query === "" ? undefined : found;
}

/** Takes the search's code and what was typed; gives the reader of pinyin, once there is one and it may find more. */
export function usePinyin(code: Code | undefined, query: string): PinyinReader | undefined {
  const [pinyin, setPinyin] = useState<PinyinReader>();
  const wanted = code !== undefined && pinyin === undefined && query !== "" && code.wantsPinyin(query);
  useEffect(() => {
    // Without the table what was typed is still found as typed.
    if (wanted) code.loadPinyin().then(setPinyin, () => undefined);
  }, [wanted, code]);
  return pinyin;
}
