import { useEffect, useMemo, useState } from "react";
import { useLocation } from "react-router";
import type { Item } from "../../model/index.ts";
import type { Places } from "../edition/find.ts";
import type { Opened } from "./passage/open.ts";

/** Takes a story; gives the stored text of what has an address of its own in it, `#p1` first. */
export const paragraphsOf = (item: Item): string[] => (item.kind === "photo" ? [item.caption.text] : item.paragraphs.map(({ text }) => text));

/**
 * Takes a story and what is marked in it; gives that with the passage that the address names (`?at=`), and brings it into view. Its code is
 * loaded only where an address names one, and only once the page stands: the server that drew it saw no such part.
 */
export function usePassage(item: Item, places: Places): Places {
  const at = new URLSearchParams(useLocation().search).get("at");
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => { setAsked(at); }, [at]);
  const paragraphs = useMemo(() => paragraphsOf(item), [item]);
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    setOpened(undefined);
    if (asked === null) return undefined;
    let here = true;
    import("./passage/open.ts").then(({ openPassage }) => {
      const keyOf = (index: number): string => `${item.kind === "photo" ? "caption" : "body"}:${index}`;
      if (here) setOpened(openPassage(paragraphs, keyOf, asked));
      // Without the code the paragraph is still pointed at.
    }).catch(() => undefined);
    return () => { here = false; };
  }, [item, asked, paragraphs]);
  useEffect(() => {
    if (opened?.paragraph === undefined) return;
    const paragraph = document.getElementById(`p${opened.paragraph}`);
    (paragraph?.querySelector("mark") ?? paragraph)?.scrollIntoView({ block: "center" });
  }, [opened]);
  return useMemo(() => opened?.mark(places) ?? places, [opened, places]);
}
