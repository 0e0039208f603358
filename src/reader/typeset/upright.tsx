import { Fragment, type ReactNode } from "react";
import { shortNumbers, uprightQuotes } from "../../text/upright.ts";
import type { SetText } from "./typeset.ts";

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
