import { useEffect, useMemo, useState } from "react";
import type { Edition } from "../../model/index.ts";
import type { PinyinReader } from "../../search/index.ts";
import type { Finder } from "./find.ts";

type Code = typeof import("./find.ts");

/** The search's code, which no page needs before somebody searches. */
const loadCode = (): Promise<Code> => import("./find.ts");
const loadPinyin = async (): Promise<PinyinReader> => (await import("../../search/pinyin/reader.ts")).pinyinReader();

export interface FinderState {
  finder: Finder | undefined;
  code: Code | undefined;
  pinyin: PinyinReader | undefined;
  /** The code could not be had; asked for again it may stay so, since browsers remember a module that failed. */
  failed: boolean;
  /** Fetches the code before it is needed: the box has the focus. */
  prepare: () => void;
}

/** Takes an edition and what is searched for; gives the search, once its code has come. */
export function useFinder(edition: Edition, query: string): FinderState {
  const [code, setCode] = useState<Code>();
  const [pinyin, setPinyin] = useState<PinyinReader>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    loadCode().then(setCode, () => { setFailed(true); });
  };
  const wanted = query !== "" && code === undefined && !failed;
  useEffect(() => { if (wanted) load(); }, [wanted]);
  const wantsPinyin = code !== undefined && pinyin === undefined && query !== "" && code.wantsPinyin(query);
  useEffect(() => {
    // Without the table what was typed is still found as typed.
    if (wantsPinyin) loadPinyin().then(setPinyin, () => undefined);
  }, [wantsPinyin]);
  const finder = useMemo(() => code?.finderOf(edition), [code, edition]);
  return { finder, code, pinyin, failed, prepare: () => { if (code === undefined) load(); } };
}
