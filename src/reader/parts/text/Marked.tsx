import { Fragment, useContext, type ReactNode } from "react";
import { widenPunctuation } from "../../../text/widen.ts";
import { useAsPrinted } from "../../settings/use-settings.ts";
import { Typeset } from "../../typeset/typeset.ts";

/** A stretch of a text, in UTF-16 units, the end left out. */
export interface Range {
  start: number;
  end: number;
  /** It was marked by the reader and not searched for. */
  noted?: boolean;
}

interface MarkedProps {
  text: string;
  /** Counted from where the shown stretch begins. */
  ranges?: readonly Range[] | undefined;
  /** The stretch of the text to show; its punctuation is still judged by all of it. */
  from?: number;
  to?: number;
}

/** Text as a Chinese page shows it, with the places that were searched for, or that the reader marked, marked. Ranges are sorted and apart. */
export function Marked({ text, ranges = [], from = 0, to = text.length }: MarkedProps): ReactNode {
  const asPrinted = useAsPrinted();
  const set = useContext(Typeset);
  const shown = asPrinted ? text : widenPunctuation(text);
  const piece = (start: number, end: number): ReactNode => (set ? set(shown, from + start, Math.min(from + end, to)) : shown.slice(from + start, Math.min(from + end, to)));
  if (ranges.length === 0) return piece(0, to);
  const out: ReactNode[] = [];
  let at = 0;
  for (const { start, end, noted } of ranges) {
    if (start > at) out.push(<Fragment key={at}>{piece(at, start)}</Fragment>);
    out.push(<mark key={start} data-noted={noted === true ? "" : undefined}>{piece(start, end)}</mark>);
    at = end;
  }
  out.push(<Fragment key={at}>{piece(at, to)}</Fragment>);
  return out;
}
