import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import type { Item, Page } from "../../model/index.ts";
import { tellCodeGone } from "../parts/states/code-gone.ts";
import { filtersOf, paths } from "../paths.ts";
import { SOURCE_LINK } from "./source-link.ts";

type Code = typeof import("./SourcePanel.tsx");

/** A story's source, where the address asks for it (`?source=1`, `#L31`). Its code is fetched then, and not before. */
export function Source({ page, item }: { page: Page; item: Item }): ReactNode {
  const [params] = useSearchParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [code, setCode] = useState<Code>();
  const line = /^#L(\d{1,7})$/.exec(hash)?.[1];
  const asked = params.get("source") === "1" || line !== undefined;
  const { q } = filtersOf(params);
  const address = paths.story(item.id, { q });
  const closing = useRef(false);
  const close = useCallback(() => {
    closing.current = true;
    void navigate(address, { replace: true, preventScrollReset: true });
  }, [navigate, address]);
  // Once the panel is gone: while it stands, it takes the focus back to its line.
  useEffect(() => {
    if (asked || !closing.current) return;
    closing.current = false;
    document.getElementById(SOURCE_LINK)?.focus();
  }, [asked]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (!asked) return;
    dataset["source"] = "";
    let left = false;
    const gone = () => {
      if (left) return;
      tellCodeGone();
      delete dataset["source"];
    };
    import("./SourcePanel.tsx").then((loaded: Code | undefined) => { if (loaded) setCode(loaded); else gone(); }, gone);
    return () => {
      left = true;
      delete dataset["source"];
    };
  }, [asked]);
  if (!asked || !code) return null;
  return <code.SourcePanel page={page} item={item} q={q} at={line === undefined ? undefined : Number(line)} onClose={close} />;
}
