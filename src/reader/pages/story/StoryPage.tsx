import { useEffect, useMemo, useState, type ReactNode } from "react";
import { Navigate, useLocation, useNavigate, useSearchParams } from "react-router";
import { editionOfId, type Item } from "../../../model/index.ts";
import { useEdition } from "../../data/use-edition.ts";
import type { Places } from "../../edition/find.ts";
import { useFinder, usePinyin } from "../../edition/use-finder.ts";
import { picturesOf } from "../../edition/picture.ts";
import { peopleOf, titleOf } from "../../edition/title.ts";
import { sectionKey, standingOf, type Standing } from "../../edition/view.ts";
import { filtersOf, paths } from "../../paths.ts";
import { usePlace } from "../../place/use-place.ts";
import { layeredPlaces } from "../../shelf/layers.ts";
import { StoryShelf } from "../../shelf/StoryShelf.tsx";
import { useShelf } from "../../shelf/use-shelf.ts";
import { ErrorRegion } from "../../parts/states/ErrorRegion.tsx";
import type { PageProps } from "../../page-props.ts";
import { Frame } from "../../parts/frame/Frame.tsx";
import { Masthead } from "../../parts/frame/Masthead.tsx";
import { NotFoundWords } from "../../parts/states/NotFoundWords.tsx";
import { Remark } from "../../parts/text/Remark.tsx";
import { Unready } from "../../parts/states/Unready.tsx";
import { sourceWords } from "../../edition/source-words.ts";
import { CiteButton } from "../../sharing/CiteButton.tsx";
import type { Opened } from "../../sharing/passage/open.ts";
import { strings } from "../../strings.ts";
import { StoryText } from "../../typeset/StoryText.tsx";
import { useSwipe } from "../../swipe/use-swipe.ts";
import { useCode } from "../../use-code.ts";
import { useLeaf } from "../../vertical/use-leaf.ts";
import type { Edition, EditionRef } from "../../../model/index.ts";
import { ArticleText } from "./ArticleText.tsx";
import { MoreStories } from "./MoreStories.tsx";
import { PhotoText } from "./PhotoText.tsx";
import { barAction, StoryBar } from "./StoryBar.tsx";
import { StoryHead } from "./StoryHead.tsx";

const loadKeptCopy = () => import("../../shelf/KeptCopy.tsx");
const loadTools = () => import("./tools.ts");

/** A story at its own address. Its id says which edition it stands in, so one fetch brings it with its neighbours. */
export function StoryPage({ name: id = "" }: PageProps): ReactNode {
  const editionId = editionOfId(id);
  const state = useEdition(editionId ?? "");
  if (editionId === undefined) return <Missing id={id} />;
  if (state.state === "unknown" || state.state === "empty") return <Missing id={id} />;
  if (state.state !== "ready") return <Frame title={undefined} masthead={<Masthead />}><Unready state={state} /></Frame>;
  const movedTo = state.edition.aliases?.find(({ from }) => from === id)?.to;
  if (movedTo !== undefined && editionOfId(movedTo) !== editionId) return <Navigate to={paths.story(movedTo)} replace />;
  const standing = standingOf(state.edition, id);
  if (!standing) return <Missing id={id} malformed={state.malformed.length} edition={state.ref} retry={state.retry} />;
  return <Story key={standing.item.id} standing={standing} edition={state.edition} editionRef={state.ref} title={state.publication.title} newest={state.publication.editions[0]?.id === state.ref.id} asked={id} />;
}

function Missing({ id, malformed = 0, edition, retry }: { id: string; malformed?: number; edition?: EditionRef; retry?: () => void }): ReactNode {
  const saved = useShelf()?.saved.find((story) => story.id === id && story.text.length > 0);
  const kept = useCode(loadKeptCopy, saved !== undefined);
  if (saved && kept) return <Frame title={saved.title} masthead={<Masthead edition={edition} />}><kept.KeptCopy story={saved} /></Frame>;
  return (
    <Frame title={strings.notFound.story} masthead={<Masthead edition={edition} />}>
      {malformed > 0 && retry && <Remark text={strings.faults.partial(malformed)} onRetry={retry} />}
      <NotFoundWords title={strings.notFound.story} />
    </Frame>
  );
}

interface StoryProps {
  standing: Standing;
  edition: Edition;
  editionRef: EditionRef;
  title: string | undefined;
  /** The edition is the newest one. */
  newest: boolean;
  /** The id in the address, which may be an older one. */
  asked: string;
}

function Story({ standing, edition, editionRef, title, newest, asked }: StoryProps): ReactNode {
  const { item, page, section } = standing;
  const [params] = useSearchParams();
  const { q } = filtersOf(params);
  const found = usePlaces(edition, item, q);
  const [opened, setOpened] = useState<Opened>();
  const sent = useMemo(() => opened?.mark(found) ?? found, [opened, found]);
  const [noted, setNoted] = useState(NOWHERE);
  const places = useMemo(() => layeredPlaces(sent, noted), [sent, noted]);
  const ids = useMemo(() => [item.id, ...(edition.aliases ?? []).filter(({ to }) => to === item.id).map(({ from }) => from)], [edition, item]);
  const headline = titleOf(item);
  const pictures = useMemo(() => picturesOf(item), [item]);
  const told = useMemo(() => ({ item, headline, paper: title, edition, page }), [item, headline, title, edition, page]);
  const [links, setLinks] = useState(false);
  // People have pages of their own for the newest edition; in an older one they are found by searching it.
  const hrefOf = (name: string): string => (newest ? paths.contributor(name) : paths.edition(editionRef.id, { q: `by:“${name}”` }));
  useNewAddress(asked, item.id);
  const hash = usePointed();
  const tools = useCode(loadTools, true);
  usePlace(item.id, q !== undefined || params.has("at"), tools?.keepPlace);
  useLeaf();
  useSwipe();

  return (
    <Frame leaf title={headline} source={sourceWords(title, editionRef, page)} masthead={<Masthead title={title} edition={editionRef} />} nav={<StoryBar standing={standing} q={q} hits={found.size} links={item.kind === "article" ? links : undefined} onLinks={setLinks} edition={editionRef} ids={ids} listen={tools && <tools.ListenButton id={item.id} className={barAction} />} progress={tools && <tools.Progress />} />}>
      <StoryText>
        <ErrorRegion resetKey={`${item.id} ${q ?? ""}`}>
          <article className="story mx-auto measure px-gutter pbs-6" aria-labelledby="headline" data-links={links || undefined}>
            <StoryHead item={item} section={section.title?.text.trim()} sectionHref={paths.edition(editionRef.id, { section: sectionKey(section) })} places={places} q={q} hrefOf={hrefOf} />
            {item.kind === "photo" ? <PhotoText story={item} places={places} pointed={hash} /> : <ArticleText article={item} places={places} pointed={hash} />}
            <CiteButton told={told} />
          </article>
          {tools && pictures.length > 0 && <tools.PhotoViews pictures={pictures} />}
          {tools && <tools.PassageTools told={told} />}
          {tools && <tools.SentPassage item={item} opened={opened} onOpened={setOpened} />}
        </ErrorRegion>
        <ErrorRegion resetKey={item.id}>
          {tools && <tools.Source page={page} item={item} />}
          {tools && <tools.ListenPlace item={item} next={standing.next} />}
          <StoryShelf item={item} ids={ids} onPlaces={setNoted} />
          <MoreStories standing={standing} edition={edition} people={peopleOf(item)} q={q} />
        </ErrorRegion>
      </StoryText>
    </Frame>
  );
}

const NOWHERE: Places = new Map();

/** The story itself shows the places. */
const nothingMore = (): Promise<true> => Promise.resolve(true);

function usePlaces(edition: Edition, item: Item, q: string | undefined): Places {
  const { finder, code } = useFinder(edition, q ?? "", nothingMore);
  const pinyin = usePinyin(code, q ?? "");
  return useMemo(() => (q === undefined || !finder ? NOWHERE : finder.placesIn(q, item.id, pinyin)), [finder, pinyin, item, q]);
}

/**
 * Gives the paragraph that the address names, and brings it into view. Only once the page stands: the server that drew it
 * never saw that part of the address.
 */
function usePointed(): string {
  // A browser that does not know text directives leaves them to the page.
  const hash = useLocation().hash.replace(/:~:.*$/s, "");
  const [pointed, setPointed] = useState("");
  useEffect(() => {
    setPointed(hash);
    if (/^#p\d+$/.test(hash)) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return pointed;
}

/** A story that was asked for by an id it once had goes on under the one it has now, without a new history entry. */
function useNewAddress(asked: string, id: string): void {
  const navigate = useNavigate();
  const { search, hash } = useLocation();
  useEffect(() => {
    if (asked !== id) void navigate(`${paths.story(id)}${search}${hash}`, { replace: true });
  }, [asked, id, navigate, search, hash]);
}
