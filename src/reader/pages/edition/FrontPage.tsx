import { useMemo, type ReactNode } from "react";
import type { Note, Section } from "../../../model/index.ts";
import { modulesInFirstWindow } from "../../edition/first-window.ts";
import { picturesOf } from "../../edition/picture.ts";
import type { PageView } from "../../edition/view.ts";
import { Marked } from "../../parts/text/Marked.tsx";
import { strings } from "../../strings.ts";
import { Contents } from "./Contents.tsx";
import type { Placed } from "./compose.ts";
import { openingOf } from "./measure.ts";
import { plan, type PlannedSection } from "./plan.ts";
import { StoryModule } from "./StoryModule.tsx";

/** How many stories a page sets in columns; what is beyond stands by headline. A phone would draw a thousand for seconds. */
const MOST = 48;

/** The stories that may stand in the first window: they are laid out with the first frame, the others later. */
function nearOf(planned: readonly PlannedSection[]): ReadonlySet<Placed> {
  const all = planned.flatMap(({ placed }) => placed);
  const heights = all.map(({ item, slots }) => ({ length: openingOf(item).reduce((sum, { text }) => sum + text.length, 0), lines: slots[1].lines }));
  return new Set(all.slice(0, modulesInFirstWindow(heights)));
}

function SectionHead({ section, id, className }: { section: Section; id: string; className: string }): ReactNode {
  const title = section.title?.text.trim();
  return (
    <h2 id={id} className={`pt-5 pb-3 font-sans text-ui ${className} ${title === undefined ? "sr-only" : ""}`}>
      <span className="bg-accent px-3 py-1 tracking-section text-on-accent">{title ?? strings.untitledSection}</span>
    </h2>
  );
}

function Notes({ notes, className }: { notes: readonly Note[]; className: string }): ReactNode {
  if (notes.length === 0) return null;
  return (
    <ul className={`font-sans text-note text-soft ${className}`}>
      {notes.map((note) => <li key={note.span.line}><Marked text={note.text.trim()} /></li>)}
    </ul>
  );
}

/** One page of the paper, its sections set in columns; what is printed around them stands at its foot. */
export function FrontPage({ view: { page, sections } }: { view: PageView }): ReactNode {
  const planned = useMemo(() => plan(sections, MOST), [sections]);
  const near = useMemo(() => nearOf(planned), [planned]);
  // What is seen first is fetched first: one picture, where it may stand in the first window.
  const first = [...near].find(({ item }) => picturesOf(item).length > 0);
  const opens = planned[0]?.placed[0];
  const railed = planned.some(({ inRail }) => inRail);
  return (
    <div className={`sheet px-gutter ${railed ? "beside-rail" : ""}`}>
      {planned.map(({ section, placed, rest, inRail, besideRail }) => {
        const id = `s-${page.id}-${section.id}`;
        return (
          <section key={section.id} aria-labelledby={id} className={inRail ? "rail max-three:col-span-full" : "contents"}>
            <SectionHead section={section} id={id} className={inRail ? "" : `col-span-full ${besideRail ? "rail-head" : ""}`} />
            {inRail ? (
              <div className="grid gap-4 two:grid-cols-2">
                {placed.map((one) => <StoryModule key={one.item.id} placed={one} className="bare" near={near.has(one)} first={one === first} opens={one === opens} />)}
              </div>
            ) : (
              placed.map((one) => <StoryModule key={one.item.id} placed={one} className={one.lead && besideRail ? "rail-lead" : ""} near={near.has(one)} first={one === first} opens={one === opens} />)
            )}
            {rest.length > 0 && <Contents items={rest} />}
            <Notes notes={section.notes} className={inRail ? "mt-3" : "col-span-full border-t border-rule py-2 text-end"} />
          </section>
        );
      })}
      <Notes notes={page.furniture} className="col-span-full border-t border-rule py-2" />
    </div>
  );
}
