import { useMemo, useState, type ReactNode } from "react";
import { cutText } from "../../../text/cut.ts";
import { narrowingsOf, peopleOffered } from "../../edition/find.ts";
import { useFilters } from "../../edition/use-filters.ts";
import { useLiveQuery } from "../../edition/use-live-query.ts";
import { Announcer } from "../../parts/frame/Announcer.tsx";
import { FilterBox } from "../../parts/find/FilterBox.tsx";
import { Frame } from "../../parts/frame/Frame.tsx";
import { Masthead } from "../../parts/frame/Masthead.tsx";
import { Notice } from "../../parts/states/Notice.tsx";
import { Chips } from "../../parts/find/Chips.tsx";
import { MoreResults, Results, SCREEN } from "../../parts/find/Results.tsx";
import { SearchHelp } from "../../parts/find/SearchHelp.tsx";
import { Suggestions } from "../../parts/find/Suggestions.tsx";
import { WhereFound } from "../../parts/find/WhereFound.tsx";
import { strings } from "../../strings.ts";
import { words as all } from "../../parts/find/words.ts";
import { resultOf } from "./result.ts";
import { archiveSuggestions, prepareArchive, useArchive } from "./use-archive.ts";

const words = all.archive;

/** Searches every edition of the site, and shows what it finds as it finds it. */
export function SearchPage(): ReactNode {
  const { filters, setQuery } = useFilters();
  const live = useLiveQuery(filters.q ?? "", setQuery);
  const query = (filters.q ?? "").trim();
  const search = useArchive(query);
  const { phase, hits, candidates, checked, fault } = search;
  const title = query === "" ? words.title : strings.search.heading(cutText(query, 40));
  const [shown, setShown] = useState({ query, count: SCREEN });
  const count = shown.query === query ? shown.count : SCREEN;
  const results = useMemo(() => hits.slice(0, count).map(resultOf), [hits, count]);
  const narrowings = useMemo(() => narrowingsOf(query), [query]);
  const people = peopleOffered(search.people, hits.length, query, narrowings);
  const message = query === "" ? "" : words.state(phase, hits.length);
  return (
    <Frame title={title} masthead={<Masthead><FilterBox label={words.label} query={live.query} onType={live.onType} onSubmit={live.onSettle} onLeave={live.onLeave} onReach={prepareArchive} /></Masthead>}>
      <div className="px-gutter pt-6">
        <h1 tabIndex={-1} className="text-lead outline-none balance">{title}</h1>
        <div className="flex flex-wrap items-center gap-x-6 py-2 font-sans text-note text-soft">
          {message !== "" && <p>{message}</p>}
          {phase === "running" && candidates > 0 && (
            <>
              <progress aria-label={words.progress} max={candidates} value={checked} className="w-40 accent-accent" />
              <button type="button" className="target px-3 underline" onClick={search.stop}>{words.stop}</button>
            </>
          )}
          {phase === "stopped" && <button type="button" className="target px-3 underline" onClick={search.again}>{words.again}</button>}
          <WhereFound sorts={search.sorts} roles={search.roles} />
          <SearchHelp />
        </div>
        {phase === "failed" && fault !== undefined && (
          <Notice words={{ title: words.failed, help: words.faults[fault] }} action={strings.faults.retry} onAction={search.again} />
        )}
        {query !== "" && <Chips narrowings={narrowings} people={people} onQuery={live.onSettle} />}
        {phase === "done" && hits.length === 0 && (
          <div className="py-16 text-center">
            <h2 className="text-story balance">{words.none(cutText(query, 40))}</h2>
            <p className="mt-2 font-sans text-ui text-soft">{words.noneHelp}</p>
            <Suggestions finder={archiveSuggestions} query={query} onQuery={live.onSettle} />
          </div>
        )}
        <Results query={query} results={results} />
        <MoreResults left={hits.length - results.length} onMore={() => { setShown({ query, count: count + SCREEN }); }} />
      </div>
      <Announcer message={phase === "running" ? "" : message} />
    </Frame>
  );
}
