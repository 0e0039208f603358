import { Fragment, memo, type ReactNode } from "react";
import type { ContributorRole } from "../../../model/index.ts";
import type { FoundStory } from "../../edition/find.ts";
import { strings } from "../../strings.ts";
import { words } from "./words.ts";
import { paths } from "../../paths.ts";
import { Link } from "../frame/Link.tsx";
import { Marked } from "../text/Marked.tsx";
import { Phrased, type Phrasing } from "../text/Phrased.tsx";
import { useSlices } from "./use-slices.ts";

/** A story that was found, with what is shown of it. */
export interface Result {
  found: FoundStory;
  kicker: Phrasing | undefined;
  title: Phrasing;
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

/** Who made it, each role said once; of the people, whom it is given each once. */
function PeopleLine({ people, found }: Pick<Result, "people" | "found">): ReactNode {
  if (people.length === 0) return null;
  const roles = [...new Set(people.map(({ role }) => role))];
  return (
    <p className="mt-1 font-sans text-note text-soft">
      {roles.map((role) => (
        <span key={role} className="me-3">
          {strings.roles[role]}
          {people.filter((person) => person.role === role).map(({ name }) => (
            <Fragment key={name}> <Marked text={name} ranges={found.places.get(`name:${name}`)} /></Fragment>
          ))}
        </span>
      ))}
    </p>
  );
}

/** How many results stand on the page before more are asked for. */
export const SCREEN = 30;

/** Asks for more of what was found. */
export function MoreResults({ left, onMore }: { left: number; onMore: () => void }): ReactNode {
  if (left <= 0) return null;
  return (
    <p className="py-6 text-center">
      <button type="button" className="target border border-ink px-6 font-sans text-ui hover:bg-tint" onClick={onMore}>{words.more(left)}</button>
    </p>
  );
}

/** What was found, the best first: each with the places marked in its headline, its people and the words around. */
export function Results({ query, results }: ResultsProps): ReactNode {
  const drawn = useSlices(results, query);
  return (
    <ol className={results.length === 1 ? "measure" : "grid gap-x-gap two:grid-cols-2 four:grid-cols-3"}>
      {drawn.map((result) => <OneResult key={result.found.id} query={query} result={result} />)}
    </ol>
  );
}

const OneResult = memo(function OneResult({ query, result: { found, kicker, title, hasHeadline, people, where } }: { query: string; result: Result }): ReactNode {
  return (
    <li className="later border-t border-rule py-4">
      <article className="relative">
        {kicker !== undefined && (
          <p className="font-sans text-note tracking-kicker text-accent"><Phrased node={kicker} ranges={found.places.get("kicker")} /></p>
        )}
        <h2 className="text-story balance">
          <Link to={paths.story(found.id, { q: query })} className="stretched hover:text-accent">
            <Phrased node={title} ranges={hasHeadline ? found.places.get("headline") : undefined} />
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
          <span>{words.hits(found.hits)}</span>
        </p>
      </article>
    </li>
  );
});
