import type { ReactNode } from "react";
import type { Opening } from "../../edition/opening.ts";
import { Marked, type Range } from "./Marked.tsx";

interface ProseProps {
  text: string;
  ranges?: readonly Range[] | undefined;
  /** How the text opens; nothing, where it is no first paragraph. */
  opening?: Opening | undefined;
  /** The stretch of the text to show, in UTF-16 units; all of it without. */
  from?: number;
  to?: number;
}

/** Takes ranges and a stretch; gives the parts of them within it, counted from where it begins. */
export const within = (ranges: readonly Range[] | undefined, from: number, to: number): Range[] =>
  (ranges ?? []).filter(({ start, end }) => end > from && start < to)
    .map((range) => ({ ...range, start: Math.max(range.start, from) - from, end: Math.min(range.end, to) - from }));

/** Running text: the dateline stands out, the byline after it stands back, the rest is text. */
export function Prose({ text, ranges, opening, from = 0, to = text.length }: ProseProps): ReactNode {
  const piece = (start: number, end: number): ReactNode => {
    const [a, b] = [Math.max(start, from), Math.min(end, to)];
    return a < b && <Marked text={text} ranges={within(ranges, a, b)} from={a} to={b} />;
  };
  const { dateline, byline } = opening ?? { dateline: 0, byline: 0 };
  return (
    <>
      {dateline > from && <b className="font-sans">{piece(0, dateline)}</b>}
      {byline > Math.max(dateline, from) && <span className="text-soft">{piece(dateline, byline)}</span>}
      {piece(byline, text.length)}
    </>
  );
}
