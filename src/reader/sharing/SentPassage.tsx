import { useEffect, useMemo, useState, type ReactNode } from "react";
import { useLocation } from "react-router";
import type { Item } from "../../model/index.ts";
import { paragraphsOf } from "../edition/paragraphs.ts";
import type { Opened } from "./passage/open.ts";

interface SentPassageProps {
  item: Item;
  /** What `onOpened` was told last, once it is marked in the page. */
  opened: Opened | undefined;
  onOpened: (opened: Opened | undefined) => void;
}

/**
 * Finds the passage that the address names (`?at=`), tells of it and brings it into view. Its code is loaded only where an address names one,
 * and only once the page stands: the server that drew it saw no such part. Draws nothing.
 */
export function SentPassage({ item, opened, onOpened }: SentPassageProps): ReactNode {
  const at = new URLSearchParams(useLocation().search).get("at");
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => { setAsked(at); }, [at]);
  const paragraphs = useMemo(() => paragraphsOf(item), [item]);
  useEffect(() => {
    onOpened(undefined);
    if (asked === null) return undefined;
    let here = true;
    import("./passage/open.ts").then(({ openPassage }) => {
      const keyOf = (index: number): string => `${item.kind === "photo" ? "caption" : "body"}:${index}`;
      if (here) onOpened(openPassage(paragraphs, keyOf, asked));
      // Without the code the paragraph is still pointed at.
    }).catch(() => undefined);
    return () => { here = false; };
  }, [item, asked, paragraphs, onOpened]);
  useEffect(() => {
    if (opened?.paragraph === undefined) return;
    const paragraph = document.getElementById(`p${opened.paragraph}`);
    (paragraph?.querySelector("mark") ?? paragraph)?.scrollIntoView({ block: "center" });
  }, [opened]);
  return null;
}
