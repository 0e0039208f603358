import type { ReactNode } from "react";
import { Link } from "react-router";
import type { ContributorRole } from "../../model/index.ts";
import type { FoundStory } from "../edition/find.ts";
import { paths } from "../paths.ts";
import { strings } from "../strings.ts";
import { Marked } from "./Marked.tsx";

/** A story that was found, with what is shown of it. */
export interface Result {
  found: FoundStory;
  kicker: string | undefined;
  title: string;
  /** The title is a headline as printed, so that marks fit it. */
  hasHeadline: boolean;
  people: readonly { name: string; role: ContributorRole }[];
  /** Where it stands: a section's title, a date. */
  where: readonly string[];
}

interface ResultsProps {
  query: string;
  results: readonly Result[];
}

function PeopleLine({ people, found }: Pick<Result, "people" | "found">): ReactNode {
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
      {results.map(({ found, kicker, title, hasHeadline, people, where }) => (
        <li key={found.id} className="border-t border-rule py-4">
          <article className="relative">
            {kicker !== undefined && (
              <p className="font-sans text-note tracking-[0.08em] text-accent"><Marked text={kicker} ranges={found.places.get("kicker")} /></p>
            )}
            <h2 className="text-story balance">
              <Link to={paths.story(found.id, { q: query })} className="stretched hover:text-accent">
                <Marked text={title} ranges={hasHeadline ? found.places.get("headline") : undefined} />
              </Link>
            </h2>
            <PeopleLine people={people} found={found} />
            {found.snippet && (
              <p className="mt-2 text-justify text-body">
                {found.snippet.cutStart && "……"}<Marked text={found.snippet.text} ranges={found.snippet.ranges} />{found.snippet.cutEnd && "……"}
              </p>
            )}
            <p className="mt-2 font-sans text-note text-soft">
              {where.map((place) => <span key={place} className="me-3">{place}</span>)}
              <span>{strings.search.hits(found.hits)}</span>
            </p>
          </article>
        </li>
      ))}
    </ol>
  );
}
