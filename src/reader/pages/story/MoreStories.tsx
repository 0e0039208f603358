import type { ReactNode } from "react";
import type { Contributor, Edition, Item } from "../../../model/index.ts";
import { peopleOf } from "../../edition/title.ts";
import type { Standing } from "../../edition/view.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../parts/frame/Link.tsx";
import { Title } from "../../parts/text/Phrased.tsx";
import { strings } from "../../strings.ts";

/** How many stories by the same people stand under a story. */
const MOST = 6;

interface MoreStoriesProps {
  standing: Standing;
  edition: Edition;
  people: readonly Contributor[];
  q: string | undefined;
}

function Neighbour({ item, label, q, end = false }: { item: Item; label: string; q: string | undefined; end?: boolean }): ReactNode {
  return (
    <Link to={paths.story(item.id, { q })} rel={end ? "next" : "prev"} className={`group flex target min-w-0 flex-col py-4 ${end ? "items-end text-end two:col-start-2" : ""}`}>
      <span className="font-sans text-note text-soft">{label}</span>
      <span className="balance group-hover:text-accent"><Title item={item} /></span>
    </Link>
  );
}

/** Where to go from a story: its neighbours in the section, and what else the same people made. */
export function MoreStories({ standing, edition, people, q }: MoreStoriesProps): ReactNode {
  const names = new Set(people.map(({ name }) => name));
  const more = edition.pages
    .flatMap((page) => page.sections.flatMap((section) => section.items))
    .filter((item) => item.id !== standing.item.id && peopleOf(item).some(({ name }) => names.has(name)))
    .slice(0, MOST);
  return (
    <div className="mx-auto measure px-gutter no-print">
      <nav aria-label={strings.storyNav} className="mbs-10 grid gap-x-gap border-y border-rule two:grid-cols-2">
        {standing.previous && <Neighbour item={standing.previous} label={strings.story.previous} q={q} />}
        {standing.next && <Neighbour item={standing.next} label={strings.story.next} q={q} end />}
      </nav>
      {more.length > 0 && (
        <aside aria-labelledby="more" className="mbs-6">
          <h2 id="more" className="font-sans text-note font-normal text-soft">{strings.story.sameHands([...names].join("、"))}</h2>
          <ul>
            {more.map((item) => (
              <li key={item.id} className="border-be border-rule">
                <Link to={paths.story(item.id)} className="flex target items-center py-2 hover:text-accent"><span><Title item={item} /></span></Link>
              </li>
            ))}
          </ul>
        </aside>
      )}
    </div>
  );
}
