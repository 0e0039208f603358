import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Item } from "../../../model/index.ts";
import type { FoundStory } from "../../edition/find.ts";
import { peopleOf, titleOf } from "../../edition/title.ts";
import { paths } from "../../paths.ts";
import { Marked } from "../../parts/Marked.tsx";
import { strings } from "../../strings.ts";

export interface Result {
  found: FoundStory;
  item: Item;
  section: string | undefined;
}

interface ResultsProps {
  query: string;
  results: readonly Result[];
}

function PeopleLine({ item, found }: { item: Item; found: FoundStory }): ReactNode {
  const people = peopleOf(item);
  if (people.length === 0) return null;
  return (
    <p className="mt-1 font-sans text-note text-soft">
      {people.map(({ name, role }) => (
        <span key={`${role}${name}`} className="me-3">
          {strings.roles[role]} <Marked text={name} ranges={found.places.get(`name:${name}`)} />
        </span>
      ))}
    </p>
  );
}

/** What was found, the best first: each with the places marked in its headline, its people and the words around. */
export function Results({ query, results }: ResultsProps): ReactNode {
  return (
    <ol className="grid gap-x-gap two:grid-cols-2 four:grid-cols-3">
      {results.map(({ found, item, section }) => (
        <li key={found.id} className="border-t border-rule py-4">
          <article className="relative">
            {item.kind === "article" && item.kicker && (
              <p className="font-sans text-note tracking-[0.08em] text-accent"><Marked text={item.kicker.text.trim()} ranges={found.places.get("kicker")} /></p>
            )}
            <h2 className="text-story balance">
              <Link to={paths.story(found.id, { q: query })} className="stretched hover:text-accent">
                <Marked text={titleOf(item)} ranges={item.headline ? found.places.get("headline") : undefined} />
              </Link>
            </h2>
            <PeopleLine item={item} found={found} />
            {found.snippet && <p className="mt-2 text-justify text-body">{found.snippet.cutStart && "……"}<Marked text={found.snippet.text} ranges={found.snippet.ranges} />{found.snippet.cutEnd && "……"}</p>}
            <p className="mt-2 font-sans text-note text-soft">
              {section !== undefined && <span className="me-3">{section}</span>}
              <span>{strings.search.hits(found.hits)}</span>
            </p>
          </article>
        </li>
      ))}
    </ol>
  );
}
