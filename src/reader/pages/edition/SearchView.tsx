import { useMemo, type ReactNode } from "react";
import type { Edition } from "../../../model/index.ts";
import type { Finder, Found } from "../../edition/find.ts";
import { paths } from "../../paths.ts";
import { strings } from "../../strings.ts";
import { words } from "../../parts/find/words.ts";
import { NoResult } from "./NoResult.tsx";
import { Link } from "../../parts/frame/Link.tsx";
import { Chips } from "../../parts/find/Chips.tsx";
import { MoreResults, Results } from "../../parts/find/Results.tsx";
import { SearchHelp } from "../../parts/find/SearchHelp.tsx";
import { resultsOf, standingsOf } from "./results.ts";
import { Suggestions } from "../../parts/find/Suggestions.tsx";
import { WhereFound } from "../../parts/find/WhereFound.tsx";

interface SearchViewProps {
  query: string;
  /** What was found last; until the search is done, for an earlier query. */
  found: Found;
  edition: Edition;
  finder: Finder;
  code: typeof import("../../edition/find.ts");
  /** The address without the words, and what the other sections have where one is chosen. */
  clear: string;
  elsewhere: { stories: number; to: string } | undefined;
  onQuery: (query: string) => void;
  onMore: () => void;
}

/** What a search of the edition gives: the stories found, or what to do where there are none. */
export function SearchView({ query, found, edition, finder, code, clear, elsewhere, onQuery, onMore }: SearchViewProps): ReactNode {
  const standings = useMemo(() => standingsOf(edition), [edition]);
  const results = useMemo(() => resultsOf(found.stories, standings), [found, standings]);
  const narrowings = useMemo(() => code.narrowingsOf(query), [code, query]);
  const people = useMemo(() => code.peopleOffered(found.people, found.count, query, narrowings), [code, found, query, narrowings]);
  const [typed, byPinyin] = useMemo(() => [results.filter((one) => one.found.by === "typed"), results.filter((one) => one.found.by === "pinyin")], [results]);
  if (found.count === 0) {
    // Not yet known to be none for what is typed now.
    if (found.query !== query) return <div className="px-gutter"><Chips narrowings={narrowings} people={[]} onQuery={onQuery} /></div>;
    return (
      <div className="px-gutter">
        <Chips narrowings={narrowings} people={[]} onQuery={onQuery} />
        <NoResult query={query} clear={clear} onClear={() => { onQuery(""); }} elsewhere={elsewhere}>
          <p><Link to={paths.search(query)} className="target inline-flex items-center px-3 font-sans text-ui underline decoration-rule underline-offset-4 hover:text-accent">{words.archive.elsewhere}</Link></p>
          <Suggestions finder={finder} query={query} onQuery={onQuery} />
          <div className="mt-6"><SearchHelp /></div>
        </NoResult>
      </div>
    );
  }
  return (
    <div className="px-gutter">
      <div className="flex flex-wrap items-center gap-x-6 pt-3 two:pt-0">
        <p className="font-sans text-note text-soft">{strings.search.results(found.count, found.places)}</p>
        <WhereFound sorts={found.sorts} roles={found.roles} />
        <SearchHelp />
        <Link to={paths.search(query)} className="target inline-flex items-center font-sans text-note text-soft underline decoration-rule underline-offset-4 hover:text-accent">{words.archive.elsewhere}</Link>
      </div>
      <Chips narrowings={narrowings} people={people} onQuery={onQuery} />
      {typed.length > 0 && <Results query={found.query} results={typed} />}
      {byPinyin.length > 0 && (
        <section aria-labelledby="by-pinyin">
          <h2 id="by-pinyin" className="border-t border-ink pt-4 pb-2 font-sans text-ui text-soft">{words.byPinyin(found.byPinyin)}</h2>
          <Results query={found.query} results={byPinyin} />
        </section>
      )}
      <MoreResults left={found.count - results.length} onMore={onMore} />
    </div>
  );
}
