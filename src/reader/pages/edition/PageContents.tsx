import type { ReactNode } from "react";
import { Link } from "../../parts/frame/Link.tsx";
import type { PageView } from "../../edition/view.ts";
import { strings } from "../../strings.ts";
import { Contents } from "./Contents.tsx";

/** A page that is not turned to yet: its name, and what stands in it. */
export function PageContents({ view: { page, sections }, to }: { view: PageView; to: string }): ReactNode {
  const id = `contents-${page.id}`;
  const items = sections.flatMap((section) => section.items);
  return (
    <section aria-labelledby={id} className={`px-gutter pt-8 ${items.length > 24 ? "later-long" : "later"}`}>
      <h2 id={id} className="pb-3 text-story">
        <Link to={to} className="hover:text-accent">
          {page.number !== undefined && <span className="me-3 font-sans text-note text-accent">{strings.pageNumber(page.number)}</span>}
          {page.name} <span aria-hidden="true" className="font-sans text-note text-soft">→</span>
        </Link>
      </h2>
      <Contents items={items} />
    </section>
  );
}
