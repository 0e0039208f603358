import type { Item, Section } from "../../../model/index.ts";
import { isPhotoSection, leadOf } from "../../edition/view.ts";
import { compose, type Placed } from "./compose.ts";
import { measure, type Columns } from "./measure.ts";

/** How much taller than the lead beside it a rail may be, in lines of body: more would leave white under the lead. */
const TALLER = 2;
/** Of a card in the rail: its edge, its credit, and what is between two. In lines of body. */
const AROUND = 1.4;
/** The tallest that a lead is set, in lines of body (compose.ts). */
const TALLEST_LEAD = 25;

/** A section as a page sets it. */
export interface PlannedSection {
  section: Section;
  placed: Placed[];
  /** Stories past what one page can hold: shown by headline alone. */
  rest: Item[];
  inRail: boolean;
  besideRail: boolean;
}

/**
 * Takes a page's sections and how many stories to set in columns; gives how each section is set. The lead comes first in
 * its section; a section of photographs alone may be the rail beside it.
 */
export function plan(sections: readonly Section[], most: number): PlannedSection[] {
  const lead = leadOf(sections);
  const first = sections.find((section) => !isPhotoSection(section));
  const rail = lead && first?.items.includes(lead)
    ? sections.find((section) => isPhotoSection(section) && railLines(section, 4) <= leadLines(lead) + TALLER)
    : undefined;
  let room = most;
  return sections.map((section) => {
    const hasLead = lead !== undefined && section.items.includes(lead);
    const items = hasLead ? [lead, ...section.items.filter((item) => item !== lead)] : section.items;
    const set = items.slice(0, Math.max(0, room));
    room -= set.length;
    const beside = hasLead ? rail : undefined;
    return { section, placed: compose(set, hasLead ? lead : undefined, beside && ((columns) => railLines(beside, columns))), rest: items.slice(set.length), inRail: section === rail, besideRail: beside !== undefined };
  });
}

/** How tall the lead stands beside a rail on a page of four columns, in lines of body. */
const leadLines = (lead: Item): number => {
  const { head, text, beside } = measure(lead, true).standing(4, 3);
  return Math.max(head + beside, Math.min(TALLEST_LEAD, head + text));
};
/** How tall a section is as a rail, on a page of so many columns. */
const railLines = (section: Section, columns: Columns): number =>
  section.items.reduce((sum, item) => {
    const { head, text } = measure(item, false).standing(columns, 1);
    return sum + head + text + AROUND;
  }, 0);
