import { Fragment, useEffect, useMemo, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { shortNumbers, uprightQuotes } from "../../text/upright.ts";
import { toast } from "../parts/states/toast.ts";
import { useSettings } from "../settings/use-settings.ts";
import { strings } from "../strings.ts";
import { Typeset, type SetText } from "./typeset.ts";

const asPlain: SetText = (text, from, to) => text.slice(from, to);

/**
 * Sets text in lines from top to bottom: short numbers upright. Quotation marks take their
 * vertical forms, unless the reader wants punctuation as printed. What is no number is set as `plain` sets it.
 */
export function setUpright(asPrinted: boolean, plain: SetText = asPlain): SetText {
  return (text, from, to) => {
    const shown = asPrinted ? text : uprightQuotes(text);
    const out: ReactNode[] = [];
    let at = from;
    for (const { start, end, way } of shortNumbers(text)) {
      // A number that a mark or a dateline's end cuts in two lies on its side, like a long one.
      if (start < at || end > to) continue;
      out.push(<Fragment key={at}>{plain(shown, at, start)}</Fragment>, <span key={start} className={way}>{shown.slice(start, end)}</span>);
      at = end;
    }
    out.push(<Fragment key={at}>{plain(shown, at, to)}</Fragment>);
    return out;
  };
}

/** Whether the page is being printed: paper is set in lines from the left, and its quotation marks are those of such lines. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const tell = ({ type }: Event): void => { flushSync(() => { setPrinting(type === "beforeprint"); }); };
    window.addEventListener("beforeprint", tell);
    window.addEventListener("afterprint", tell);
    return () => {
      window.removeEventListener("beforeprint", tell);
      window.removeEventListener("afterprint", tell);
    };
  }, []);
  return printing;
}

/** Gives what sets text with its readings, once it has been fetched, where they are wanted. */
function usePinyin(wanted: boolean): SetText | undefined {
  const [code, setCode] = useState<typeof import("./pinyin.tsx")>();
  const fetches = wanted && code === undefined;
  useEffect(() => {
    if (!fetches) return;
    const gone = () => { toast(`${strings.faults.chunk.title}。${strings.faults.chunk.help}`); };
    import("./pinyin.tsx").then((loaded: typeof import("./pinyin.tsx") | undefined) => { if (loaded) setCode(loaded); else gone(); }, gone);
  }, [fetches]);
  return wanted ? code?.setWithPinyin : undefined;
}

/** Sets all running text inside as this device's settings want it: in columns, with pinyin. */
export function StoryText({ children }: { children: ReactNode }): ReactNode {
  const { settings: { direction, asPrinted, pinyin } } = useSettings();
  const printing = usePrinting();
  const over = usePinyin(pinyin === true);
  const set = useMemo(() => (direction === "vertical" && !printing ? setUpright(asPrinted === true, over) : over), [direction, asPrinted, printing, over]);
  return <Typeset value={set}>{children}</Typeset>;
}
