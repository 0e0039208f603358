import type { ReactNode } from "react";
import { dateWords } from "../dates.ts";
import { Marked } from "../parts/text/Marked.tsx";
import type { Saved } from "./record.ts";
import { words } from "./words.ts";

/** A saved story that the site has dropped, as it was when it was saved. */
export function KeptCopy({ story }: { story: Saved }): ReactNode {
  const where = [story.section, dateWords({ date: story.date })].filter((one) => one !== undefined);
  return (
    <article className="mx-auto measure px-gutter pt-6" aria-labelledby="headline">
      <p role="status" className="border-s-4 border-accent bg-tint px-4 py-3 font-sans text-ui">{words.gone}</p>
      <header className="mt-4 border-b border-rule pb-4">
        <p className="font-sans text-note text-soft">{where.join("　")}</p>
        {story.kicker !== undefined && <p className="mt-2 font-sans text-ui tracking-kicker text-accent"><Marked text={story.kicker} /></p>}
        <h1 id="headline" tabIndex={-1} className="mt-1 text-title outline-none balance"><Marked text={story.title} /></h1>
      </header>
      <div className="mt-5 text-justify text-body leading-story two:text-desk">
        {story.text.map((text, index) => <p key={index} id={`p${index + 1}`} className="indent"><Marked text={text} /></p>)}
      </div>
    </article>
  );
}
