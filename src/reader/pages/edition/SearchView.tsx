import type { ReactNode } from "react";
import { Link } from "react-router";
import type { FinderState } from "../../edition/use-finder.ts";
import { paths } from "../../paths.ts";
import { Notice } from "../../parts/states/Notice.tsx";
import { strings } from "../../strings.ts";
import type { KeyedResult } from "./results.ts";
import { Chips } from "./Chips.tsx";
import { NoResult } from "./Nothing.tsx";
import { Results } from "../../parts/find/Results.tsx";
import { SearchHelp } from "../../parts/find/SearchHelp.tsx";
import { Suggestions } from "./Suggestions.tsx";

/** How many people a search offers to be narrowed to. */
const MOST_PEOPLE = 4;

interface SearchViewProps {
  query: string;
  results: readonly KeyedResult[];
  search: FinderState;
  message: string;
  /** The address without the words, and what the other sections have where one is chosen. */
  clear: string;
  elsewhere: { stories: number; to: string } | undefined;
  onQuery: (query: string) => void;
}

/** What a search of the edition gives: the stories found, or what to do where there are none. */
export function SearchView({ query, results, search, message, clear, elsewhere, onQuery }: SearchViewProps): ReactNode {
  const { code, finder, failed } = search;
  if (failed) return <Notice words={strings.faults.chunk} action={strings.faults.reload} onAction={() => { location.reload(); }} />;
  if (!code || !finder) return <p role="status" className="px-gutter py-6 font-sans text-note text-soft">{strings.search.waiting}</p>;
  const narrowings = code.narrowingsOf(query);
  if (results.length === 0) {
    return (
      <div className="px-gutter">
        <Chips narrowings={narrowings} people={[]} onQuery={onQuery} />
        <NoResult query={query} clear={clear} onClear={() => { onQuery(""); }} elsewhere={elsewhere}>
          <p><Link to={paths.search(query)} className="target inline-flex items-center px-3 font-sans text-ui underline decoration-rule underline-offset-4 hover:text-accent">{strings.archive.elsewhere}</Link></p>
          <Suggestions finder={finder} query={query} onQuery={onQuery} />
          <div className="mt-6"><SearchHelp /></div>
        </NoResult>
      </div>
    );
  }
  const [typed, pinyin] = [results.filter(({ found }) => found.by === "typed"), results.filter(({ found }) => found.by === "pinyin")];
  return (
    <div className="px-gutter">
      <div className="flex flex-wrap items-center gap-x-6">
        <p className="font-sans text-note text-soft">{message}</p>
        <SearchHelp />
        <Link to={paths.search(query)} className="target inline-flex items-center font-sans text-note text-soft underline decoration-rule underline-offset-4 hover:text-accent">{strings.archive.elsewhere}</Link>
      </div>
      <Chips narrowings={narrowings} people={peopleIn(results, query, narrowings.map(({ text }) => text), code.narrowedTo)} onQuery={onQuery} />
      {typed.length > 0 && <Results key={query} query={query} found={typed} show={same} />}
      {pinyin.length > 0 && (
        <section aria-labelledby="by-pinyin">
          <h2 id="by-pinyin" className="border-t border-ink pt-4 pb-2 font-sans text-ui text-soft">{strings.search.byPinyin(pinyin.length)}</h2>
          <Results key={query} query={query} found={pinyin} show={same} />
        </section>
      )}
    </div>
  );
}

const same = (result: KeyedResult): KeyedResult => result;

/** Who has a hand in what was found, most first; nobody where it is one person's or narrowed to one already. */
function peopleIn(results: readonly KeyedResult[], query: string, taken: readonly string[], narrowedTo: (query: string, name: string) => string) {
  const counts = new Map<string, number>();
  for (const { people } of results) {
    for (const name of new Set(people.map((person) => person.name))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([name, count]) => count < results.length && !taken.includes(name))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_PEOPLE)
    .map(([name, count]) => ({ name, count, query: narrowedTo(query, name) }));
}
