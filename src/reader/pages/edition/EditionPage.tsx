import { useCallback, useDeferredValue, useMemo, type ReactNode } from "react";
import { useParams } from "react-router";
import { useEdition, type EditionState } from "../../data/use-edition.ts";
import { dateWords } from "../../dates.ts";
import { sourceWords } from "../../edition/source-words.ts";
import { useFinder } from "../../edition/use-finder.ts";
import { useFilters } from "../../edition/use-filters.ts";
import { useLiveQuery } from "../../edition/use-live-query.ts";
import { sectionCounts, UNTITLED, viewOf } from "../../edition/view.ts";
import { paths, type Filters } from "../../paths.ts";
import { Announcer } from "../../parts/frame/Announcer.tsx";
import { ErrorRegion } from "../../parts/states/ErrorRegion.tsx";
import { FilterBox } from "../../parts/find/FilterBox.tsx";
import { Frame } from "../../parts/frame/Frame.tsx";
import { Masthead } from "../../parts/frame/Masthead.tsx";
import { Remark } from "../../parts/text/Remark.tsx";
import { SectionNav, type NavEntry } from "../../parts/frame/SectionNav.tsx";
import { Unready } from "../../parts/states/Unready.tsx";
import { strings } from "../../strings.ts";
import { FrontPage } from "./FrontPage.tsx";
import { NoSection } from "./Nothing.tsx";
import { PageContents } from "./PageContents.tsx";
import { PageNav } from "./PageNav.tsx";
import { resultsOf } from "./results.ts";
import { SearchView } from "./SearchView.tsx";

/** An edition: its pages in columns, or what of it the filters leave. The newest one stands at the site's root. */
export function EditionPage(): ReactNode {
  const { edition: id } = useParams();
  const edition = useEdition(id);
  if (edition.state !== "ready") {
    return <Frame title={undefined} masthead={<Masthead />}><Unready state={edition} /></Frame>;
  }
  return <ReadyEdition edition={edition} id={id} />;
}

type Ready = Extract<EditionState, { state: "ready" }>;

function ReadyEdition({ edition: { edition, ref, publication, malformed, kept, retry }, id }: { edition: Ready; id: string | undefined }): ReactNode {
  const { filters, setQuery } = useFilters();
  const address = useCallback((to: Filters) => (id === undefined ? paths.home(to) : paths.edition(id, to)), [id]);
  const live = useLiveQuery(filters.q ?? "", setQuery);
  const query = useDeferredValue(live.query).trim();
  const { section, page } = filters;

  const search = useFinder(edition, query);
  const { finder, pinyin } = search;
  const onPage = useMemo(() => viewOf(edition, page === undefined ? {} : { page }), [edition, page]);
  const views = useMemo(() => viewOf(edition, { ...(section !== undefined && { section }), ...(page !== undefined && { page }) }), [edition, section, page]);
  const results = useMemo(() => (query === "" ? [] : resultsOf(finder?.find(query, pinyin) ?? [], onPage)), [finder, pinyin, query, onPage]);
  const inSection = section === undefined ? results : results.filter((result) => result.key === section);

  const counts = sectionCounts(edition, page);
  const entries: NavEntry[] = [
    { label: strings.allSections, key: undefined, count: counts.reduce((sum, { count }) => sum + count, 0) },
    ...(counts.length === 1 && counts[0]?.key === UNTITLED ? [] : counts).map(({ key, count }) => ({ label: key === UNTITLED ? strings.untitledSection : key, key, count })),
  ].map(({ label, key, count }) => ({
    label,
    count: query === "" ? count : key === undefined ? results.length : results.filter((result) => result.key === key).length,
    to: address({ ...(page !== undefined && { page }), ...(key !== undefined && { section: key }), q: live.query }),
    current: key === section,
  }));

  const places = inSection.reduce((sum, { found }) => sum + found.hits, 0);
  const message = query === "" || !finder ? "" : inSection.length === 0 ? strings.search.none(query) : strings.search.results(inSection.length, places);
  const title = [query !== "" ? strings.search.heading(query) : undefined, section, ref.pages.length === 1 ? ref.pages[0]?.name : undefined, dateWords(ref)]
    .filter((part) => part !== undefined).join(" · ");

  return (
    <Frame
      title={title}
      source={sourceWords(publication.title, ref, onPage.length === 1 ? onPage[0]?.page : undefined)}
      masthead={<Masthead title={publication.title} edition={ref}><FilterBox query={live.query} onType={live.onType} onSubmit={live.onSettle} onLeave={live.onLeave} onReach={search.prepare} /></Masthead>}
      nav={<SectionNav entries={entries} />}
    >
      <h1 tabIndex={-1} className="sr-only">{title}</h1>
      {kept && <Remark text={strings.faults.kept} onRetry={retry} />}
      {malformed.length > 0 && <Remark text={strings.faults.partial(malformed.length)} onRetry={retry} />}
      <PageNav pages={ref.pages} current={page} address={(to) => address({ ...filters, ...to })} />
      <ErrorRegion resetKey={`${section ?? ""} ${query}`}>
        {query !== "" ? (
          <SearchView
            query={query}
            results={inSection}
            search={search}
            message={message}
            clear={address({ ...(page !== undefined && { page }) })}
            elsewhere={section === undefined ? undefined : { stories: results.length, to: address({ ...(page !== undefined && { page }), q: query }) }}
            onQuery={live.onSettle}
          />
        ) : views.length === 0 ? (
          section === undefined ? <Unready state={{ state: "empty" }} /> : <NoSection section={section} all={address({})} />
        ) : (
          views.map((view, index) =>
            index === 0
              ? <FrontPage key={view.page.id} view={view} />
              : <PageContents key={view.page.id} view={view} to={address({ ...(section !== undefined && { section }), page: view.page.id })} />)
        )}
      </ErrorRegion>
      <Announcer message={message} />
    </Frame>
  );
}
