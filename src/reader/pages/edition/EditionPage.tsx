import { memo, useCallback, useMemo, useState, type ReactNode } from "react";
import { useEdition, type EditionState } from "../../data/use-edition.ts";
import { dateWords } from "../../dates.ts";
import { sourceWords } from "../../edition/source-words.ts";
import { useFinder, useFound } from "../../edition/use-finder.ts";
import { useFilters } from "../../edition/use-filters.ts";
import { useLiveQuery } from "../../edition/use-live-query.ts";
import { sectionCounts, UNTITLED, viewOf, type PageView } from "../../edition/view.ts";
import { paths, type Filters } from "../../paths.ts";
import { Announcer } from "../../parts/frame/Announcer.tsx";
import { ErrorRegion } from "../../parts/states/ErrorRegion.tsx";
import { FilterBox } from "../../parts/find/FilterBox.tsx";
import type { PageProps } from "../../page-props.ts";
import { Frame } from "../../parts/frame/Frame.tsx";
import { Masthead } from "../../parts/frame/Masthead.tsx";
import { Notice } from "../../parts/states/Notice.tsx";
import { Remark } from "../../parts/text/Remark.tsx";
import { SectionNav, type NavEntry } from "../../parts/frame/SectionNav.tsx";
import { Unready } from "../../parts/states/Unready.tsx";
import { strings } from "../../strings.ts";
import { Aside } from "./Aside.tsx";
import { FrontPage } from "./FrontPage.tsx";
import { NoSection } from "./NoSection.tsx";
import { PageContents } from "./PageContents.tsx";
import { PageNav } from "./PageNav.tsx";

/** How many of the stories found stand on the page before more are asked for. */
const SCREEN = 30;

/** What shows the stories found, which no page needs before somebody searches. */
const loadView = () => import("./SearchView.tsx");

/** An edition: its pages in columns, or what of it the filters leave. The newest one stands at the site's root. */
export function EditionPage({ name: id }: PageProps): ReactNode {
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
  const query = live.query.trim();
  const { section, page } = filters;

  const search = useFinder(edition, query, loadView);
  const views = useMemo(() => viewOf(edition, { ...(section !== undefined && { section }), ...(page !== undefined && { page }) }), [edition, section, page]);
  const [shown, setShown] = useState({ query, count: SCREEN });
  const limit = shown.query === query ? shown.count : SCREEN;
  const found = useFound(search.finder, query, { page, section: section === UNTITLED ? "" : section }, limit);

  const counts = useMemo(() => sectionCounts(edition, page), [edition, page]);
  const foundIn = (key: string): number =>
    found?.sections.reduce((sum, of) => ((of.section.trim() || UNTITLED) === key ? sum + of.count : sum), 0) ?? 0;
  const everywhere = found?.sections.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const entries: NavEntry[] = [
    { label: strings.allSections, key: undefined, count: counts.reduce((sum, { count }) => sum + count, 0) },
    ...(counts.length === 1 && counts[0]?.key === UNTITLED ? [] : counts).map(({ key, count }) => ({ label: key === UNTITLED ? strings.untitledSection : key, key, count })),
  ].map(({ label, key, count }) => ({
    label,
    count: query === "" ? count : key === undefined ? everywhere : foundIn(key),
    to: address({ ...(page !== undefined && { page }), ...(key !== undefined && { section: key }), q: live.query }),
    current: key === section,
  }));

  const message = found?.query !== query ? "" : found.count === 0 ? strings.search.none(query) : strings.search.results(found.count, found.places);
  const title = [query !== "" ? strings.search.heading(query) : undefined, section, ref.pages.length === 1 ? ref.pages[0]?.name : undefined, dateWords(ref)]
    .filter((part) => part !== undefined).join(" · ");

  return (
    <Frame
      title={title}
      source={sourceWords(publication.title, ref, views.length === 1 ? views[0]?.page : undefined)}
      masthead={<Masthead title={publication.title} edition={ref}><FilterBox query={live.query} onType={live.onType} onSubmit={live.onSettle} onLeave={live.onLeave} onReach={search.prepare} /></Masthead>}
      nav={<SectionNav entries={entries} />}
    >
      <h1 tabIndex={-1} className="sr-only">{title}</h1>
      {kept && <Remark text={strings.faults.kept} onRetry={retry} />}
      {malformed.length > 0 && <Remark text={strings.faults.partial(malformed.length)} onRetry={retry} />}
      <PageNav pages={ref.pages} current={page} address={(to) => address({ ...filters, ...to })} />
      <ErrorRegion resetKey={`${section ?? ""} ${query}`}>
        {query !== "" && (search.failed ? (
          <Notice words={strings.faults.chunk} action={strings.faults.reload} onAction={() => { location.reload(); }} />
        ) : !found || !search.finder || !search.code || !search.view ? (
          <p role="status" className="px-gutter py-6 font-sans text-note text-soft">{strings.search.waiting}</p>
        ) : (
          <search.view.SearchView
            query={query}
            found={found}
            edition={edition}
            finder={search.finder}
            code={search.code}
            clear={address({ ...(page !== undefined && { page }) })}
            elsewhere={section === undefined ? undefined : { stories: everywhere, to: address({ ...(page !== undefined && { page }), q: query }) }}
            onQuery={live.onSettle}
            onMore={() => { setShown({ query, count: limit + SCREEN }); }}
          />
        ))}
        <Aside aside={query !== ""}>
          {views.length === 0 ? (
            section === undefined ? <Unready state={{ state: "empty" }} /> : <NoSection section={section} all={address({})} />
          ) : (
            <Pages views={views} section={section} address={address} />
          )}
        </Aside>
      </ErrorRegion>
      <Announcer message={message} />
    </Frame>
  );
}

interface PagesProps {
  views: readonly PageView[];
  section: string | undefined;
  address: (to: Filters) => string;
}

/** The pages themselves: the first one set in columns, the others by their contents. */
const Pages = memo(function Pages({ views, section, address }: PagesProps): ReactNode {
  return views.map((view, index) =>
    index === 0
      ? <FrontPage key={view.page.id} view={view} />
      : <PageContents key={view.page.id} view={view} to={address({ ...(section !== undefined && { section }), page: view.page.id })} />);
});
