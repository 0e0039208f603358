import { Fragment, useContext, type ReactNode } from "react";
import type { Item, Text } from "../../../model/index.ts";
import { titleOf } from "../../edition/title.ts";
import { Typeset, type SetText } from "../../typeset/typeset.ts";
import { Marked, type Range } from "./Marked.tsx";
import { within } from "./Prose.tsx";

/**
 * Beside signs a browser ends a line even where it keeps words together, and Chromium beside characters beyond the BMP. Within a piece there is no such place
 * but at its ends, where it has only letters, figures, and what stands between figures there.
 */
const LOOSE = /[^\w.:%/,\u3400-\u9fff-]/;
/** UTF-16 units. A longer piece may have no room in a line of large type. */
const KEPT = 8;

const asPlain: SetText = (text, from, to) => text.slice(from, to);

/** Sets text so that its lines may end at the breaks and, where it may have `boxes`, nowhere else: a loose piece is kept whole, though not as a box of its own, before and behind which a screen reader would pause. */
const inPieces = (breaks: readonly number[], boxes: boolean, plain: SetText): SetText => (text, from, to) => {
  const starts = [from, ...breaks.filter((at) => at > from && at < to)];
  return starts.map((at, index) => {
    const next = starts[index + 1] ?? to;
    const end = at + text.slice(at, next).trimEnd().length;
    return (
      <Fragment key={at}>
        {breaks.includes(at) && <wbr />}
        {boxes && end - at <= KEPT && LOOSE.test(text.slice(at + 1, end - 1)) ? <><span className="whole">{plain(text, at, end)}</span>{text.slice(end, next)}</> : plain(text, at, next)}
      </Fragment>
    );
  });
};

/** What was printed, with the places between its words, where the site gave them. */
export type Phrasing = Pick<Text, "text" | "breaks">;

interface PhrasedProps {
  node: Phrasing;
  /** In UTF-16 units of the node's text, sorted and apart. */
  ranges?: readonly Range[] | undefined;
}

/**
 * A headline, kicker or deck, its outer spaces left out. Its lines end between words only, where the site found them (`breaks`), and first of all at a
 * printed space: what stands on either side of one is a box of its own. A word that is longer than the line is broken. Nothing is put
 * into the text: what is copied is what was printed.
 */
export function Phrased({ node: { text, breaks }, ranges = [] }: PhrasedProps): ReactNode {
  const plain = useContext(Typeset) ?? asPlain;
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const shown = (start: number, end: number): ReactNode => <Marked text={text} ranges={within(ranges, start, end)} from={start} to={end} />;
  if (!breaks) return shown(from, to);
  // A mark that reaches over a space is one mark, and so what it marks is one box. What a mark cuts in two can be none: between boxes a line may end.
  const starts = [from, ...breaks.filter((at) => at > from && at < to && text.charAt(at - 1).trim() === "" && !ranges.some(({ start, end }) => start < at && at < end))];
  return (
    <Typeset value={inPieces(breaks.filter((at) => !starts.includes(at)), ranges.length === 0, plain)}>
      {starts.map((start, index) => {
        const next = starts[index + 1] ?? to;
        const end = start + text.slice(start, next).trimEnd().length;
        return (
          <Fragment key={start}>
            <span className={starts.length > 1 ? "words inline-block" : "words"}>{shown(start, end)}</span>
            {text.slice(end, next)}
          </Fragment>
        );
      })}
    </Typeset>
  );
}

/** A story's title: its headline as printed, or, where none is printed, words that stand for one. */
export const Title = ({ item, ranges }: { item: Item } & Pick<PhrasedProps, "ranges">): ReactNode =>
  item.headline ? <Phrased node={item.headline} ranges={ranges} /> : <Marked text={titleOf(item)} />;
