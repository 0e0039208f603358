import { useMemo, type ReactNode } from "react";
import type { Item, Section } from "../../../model/index.ts";
import { isPhotoSection, leadOf, type PageView } from "../../edition/view.ts";
import { Marked } from "../../parts/Marked.tsx";
import { strings } from "../../strings.ts";
import { compose } from "./compose.ts";
import { measure } from "./measure.ts";
import { StoryModule } from "./StoryModule.tsx";

/** How much taller than the lead beside it a rail may be, in lines of body: more would leave white under the lead. */
const TALLER = 4;
/** The tallest that a lead is set, in lines of body (compose.ts). */
const TALLEST_LEAD = 25;

interface PlannedSection {
  section: Section;
  placed: ReturnType<typeof compose>;
  inRail: boolean;
  hasLead: boolean;
  besideRail: boolean;
}

/** Takes a page's sections; gives how each is set. The lead comes first in its section; photographs alone may be the rail. */
function plan(sections: readonly Section[]): PlannedSection[] {
  const lead = leadOf(sections);
  const first = sections.find((section) => !isPhotoSection(section));
  const rail = lead && first?.items.includes(lead)
    ? sections.find((section) => isPhotoSection(section) && railLines(section) <= leadLines(lead) + TALLER)
    : undefined;
  return sections.map((section) => {
    const hasLead = lead !== undefined && section.items.includes(lead);
    const items = hasLead ? [lead, ...section.items.filter((item) => item !== lead)] : section.items;
    const besideRail = hasLead && rail !== undefined;
    return { section, placed: compose(items, hasLead ? lead : undefined, besideRail), inRail: section === rail, hasLead, besideRail };
  });
}

/** How tall the lead stands beside a rail, and the rail, in lines of body at four columns. */
const leadLines = (lead: Item): number => {
  const { head, body } = measure(lead, true);
  return Math.min(TALLEST_LEAD, head(4, 3) + body(4) / 3);
};
const railLines = (section: Section): number =>
  section.items.reduce((sum, item) => {
    const measured = measure(item, false);
    return sum + measured.head(4, 1) + measured.body(4) + 3;
  }, 0);

function SectionHead({ section, className }: { section: Section; className: string }): ReactNode {
  const title = section.title?.text.trim();
  return (
    <h2 className={`col-span-full pt-5 pb-3 font-sans text-ui ${className} ${title === undefined ? "sr-only" : ""}`}>
      <span className="bg-accent px-3 py-1 tracking-[0.2em] text-on-accent">{title ?? strings.untitledSection}</span>
    </h2>
  );
}

/** One page of the paper, its sections set in columns. */
export function FrontPage({ view }: { view: PageView }): ReactNode {
  const sections = useMemo(() => plan(view.sections), [view.sections]);
  return (
    <div className={`sheet px-gutter ${sections.some(({ inRail }) => inRail) ? "beside-rail" : ""}`}>
      {sections.map(({ section, placed, inRail, besideRail }) => (
        <section key={section.id} aria-labelledby={`s-${section.id}`} className={inRail ? "rail max-three:col-span-full" : "contents"}>
          <div id={`s-${section.id}`} className={inRail ? "" : `col-span-full ${besideRail ? "rail-head" : ""}`}>
            <SectionHead section={section} className="" />
          </div>
          {inRail ? (
            <div className="grid gap-4 two:grid-cols-2 three:grid-cols-1">
              {placed.map((one) => <StoryModule key={one.item.id} placed={one} className="bare" />)}
            </div>
          ) : (
            placed.map((one) => <StoryModule key={one.item.id} placed={one} className={one.lead && besideRail ? "rail-lead" : ""} />)
          )}
          {section.notes.length > 0 && (
            <ul className={`font-sans text-note text-soft ${inRail ? "mt-3" : "col-span-full border-t border-rule py-2 text-end"}`}>
              {section.notes.map((note) => <li key={note.span.line}><Marked text={note.text.trim()} /></li>)}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
