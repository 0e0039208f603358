import type { Slot } from "./compose.ts";
import { COLUMNS, type Columns } from "./measure.ts";

// Whole class names, so that the style sheet's builder finds them; w and n come from its inline list (theme.css).
const CUT: Record<Columns, string> = {
  1: "max-two:cut", 2: "two:max-three:cut", 3: "three:max-four:cut", 4: "four:max-five:cut", 5: "five:cut",
};
const BESIDE: Record<Columns, string> = {
  1: "", 2: "two:max-three:beside", 3: "three:max-four:beside", 4: "four:max-five:beside", 5: "five:beside",
};
const NO_TURN: Record<Columns, string> = {
  1: "max-two:hidden", 2: "two:max-three:hidden", 3: "three:max-four:hidden", 4: "four:max-five:hidden", 5: "five:hidden",
};

export interface SlotClasses {
  /** For the module: how wide it is, how many lines it shows, where it begins a row. */
  module: string;
  /** For its text: where it is cut. */
  text: string;
  /** For its picture and text together: where they stand side by side. */
  opening: string;
  /** For 下转: where it is not shown, since the whole text stands. */
  turn: string;
}

/**
 * Takes a story's slots; gives the classes that say them. Classes and not style attributes: the site's policy forbids
 * those, and a page that is there before JavaScript must sit right without it.
 */
export function slotClasses(slots: Record<Columns, Slot>): SlotClasses {
  const module: string[] = [];
  const text: string[] = [];
  const opening: string[] = [];
  const turn: string[] = [];
  for (const columns of COLUMNS) {
    const { span, lines, first, beside } = slots[columns];
    if (beside !== undefined) opening.push(BESIDE[columns]);
    if (columns > 1) module.push(`w${columns}-${span}`);
    if (first && columns > 1) module.push(`f${columns}`);
    if (lines === undefined) {
      turn.push(NO_TURN[columns]);
    } else {
      module.push(`n${columns}-${lines}`);
      text.push(CUT[columns]);
    }
  }
  return { module: module.join(" "), text: text.join(" "), opening: opening.join(" "), turn: turn.join(" ") };
}

/** Where each number of columns ends, in rem (theme.css), the last one being without an end. */
const ENDS: readonly [Columns, string][] = [[1, "(max-width: 37.49rem) "], [2, "(max-width: 56.24rem) "], [3, "(max-width: 79.99rem) "], [4, "(max-width: 112.49rem) "], [5, ""]];

/** The window's width without its gutters, in hundredths: near enough to choose a file by. */
const INNER = 95;

/** Takes a story's slots; gives how wide its picture stands in each window, as the attribute `sizes` says it. */
export const pictureSizes = (slots: Record<Columns, Slot>): string =>
  ENDS.map(([columns, until]) => `${until}${Math.round((INNER * (slots[columns].beside ?? slots[columns].span)) / columns)}vw`).join(", ");
