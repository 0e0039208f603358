import type { ReactNode } from "react";
import { widenPunctuation } from "../../../text/widen.ts";
import { useAsPrinted } from "../../settings/use-settings.ts";

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
  const shown = (asPrinted ? text : widenPunctuation(text)).slice(from, to);
  if (ranges.length === 0) return shown;
  const out: ReactNode[] = [];
  let at = 0;
  for (const { start, end, noted } of ranges) {
    if (start > at) out.push(shown.slice(at, start));
    out.push(<mark key={start} data-noted={noted === true ? "" : undefined}>{shown.slice(start, end)}</mark>);
    at = end;
  }
  out.push(shown.slice(at));
  return out;
}
