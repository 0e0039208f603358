import { useMemo, type ReactNode } from "react";
import { shortNumbers, uprightQuotes } from "../../text/upright.ts";
import { useSettings } from "../settings/use-settings.ts";
import { Typeset, type SetText } from "./typeset.ts";

/**
 * Sets text in lines from top to bottom: short numbers upright. Quotation marks take their
 * vertical forms, unless the reader wants punctuation as printed.
 */
export function setUpright(asPrinted: boolean): SetText {
  return (text, from, to) => {
    const shown = asPrinted ? text : uprightQuotes(text);
    const out: ReactNode[] = [];
    let at = from;
    for (const { start, end, way } of shortNumbers(text)) {
      // A number that a mark or a dateline's end cuts in two lies on its side, like a long one.
      if (start < at || end > to) continue;
      out.push(shown.slice(at, start), <span key={start} className={way}>{shown.slice(start, end)}</span>);
      at = end;
    }
    out.push(shown.slice(at, to));
    return out;
  };
}

/** Sets all running text inside as this device's settings want it: in columns, with pinyin. */
export function StoryText({ children }: { children: ReactNode }): ReactNode {
  const { settings: { direction, asPrinted } } = useSettings();
  const set = useMemo(() => (direction === "vertical" ? setUpright(asPrinted === true) : undefined), [direction, asPrinted]);
  return <Typeset value={set}>{children}</Typeset>;
}
