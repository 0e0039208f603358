import type { Slot } from "./compose.ts";
import { COLUMNS, type Columns } from "./measure.ts";

// Whole class names, so that the style sheet's builder finds them; w and n come from its inline list (theme.css).
const CUT: Record<Columns, string> = {
  1: "max-two:cut", 2: "two:max-three:cut", 3: "three:max-four:cut", 4: "four:max-five:cut", 5: "five:cut",
};
const NO_TURN: Record<Columns, string> = {
  1: "max-two:hidden", 2: "two:max-three:hidden", 3: "three:max-four:hidden", 4: "four:max-five:hidden", 5: "five:hidden",
};

export interface SlotClasses {
  /** For the module: how wide it is, how many lines it shows, where it begins a row. */
  module: string;
  /** For its text: where it is cut. */
  text: string;
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
  const turn: string[] = [];
  for (const columns of COLUMNS) {
    const { span, lines, first } = slots[columns];
    if (columns > 1) module.push(`w${columns}-${span}`);
    if (first && columns > 1) module.push(`f${columns}`);
    if (lines === undefined) {
      turn.push(NO_TURN[columns]);
    } else {
      module.push(`n${columns}-${lines}`);
      text.push(CUT[columns]);
    }
  }
  return { module: module.join(" "), text: text.join(" "), turn: turn.join(" ") };
}
