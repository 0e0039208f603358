import type { ReactNode } from "react";
import { lastPaper } from "../../arrival.ts";
import { titleOf } from "../../edition/title.ts";
import type { EditionRef } from "../../../model/index.ts";
import type { Standing } from "../../edition/view.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../parts/frame/Link.tsx";
import { Share } from "../../parts/share/Share.tsx";
import { SaveButton } from "../../shelf/SaveButton.tsx";
import { strings } from "../../strings.ts";
import { useCode } from "../../use-code.ts";

interface StoryBarProps {
  standing: Standing;
  q: string | undefined;
  /** How many texts of the story hold the words; counted anew when it changes. */
  hits: number;
  /** Whether each paragraph shows its own link; absent where there is but one. */
  links: boolean | undefined;
  onLinks: (shown: boolean) => void;
  edition: EditionRef;
  /** The story's id, and those that it had before. */
  ids: readonly string[];
  /** Starts reading it out, where that can be done. */
  listen?: ReactNode;
  /** Shows how much of it has been read. */
  progress?: ReactNode;
}

/** How everything that can be pressed in the bar looks. */
export const barAction = "target inline-flex items-center justify-center px-1.5 whitespace-nowrap two:px-2 font-sans text-ui text-soft hover:text-accent aria-pressed:text-accent";

const loadWalk = () => import("./HitWalk.tsx");

/** What a reader does with a story: back to the paper, walk the marked places, share it or one of its paragraphs. */
export function StoryBar({ standing, q, hits, links, onLinks, edition, ids, listen, progress }: StoryBarProps): ReactNode {
  const { item } = standing;
  const walk = useCode(loadWalk, q !== undefined);
  return (
    <nav aria-label={strings.story.tools} className="sticky inset-bs-0 z-10 border-b border-ink bg-paper no-print">
      <div className="mx-auto flex h-bar measure items-center gap-0.5 px-2 two:gap-2 two:px-gutter">
        <Link to={lastPaper() ?? paths.edition(edition.id, q === undefined ? {} : { q })} data-back="" className={barAction}>
          <span aria-hidden="true" className="two:me-2">←</span>
          <span className="max-two:sr-only">{strings.story.back}</span>
        </Link>
        {q !== undefined && walk && <walk.HitWalk key={`${item.id} ${q} ${hits}`} />}
        <span className="grow" />
        {listen}
        <SaveButton item={item} ids={ids} section={standing.section} edition={edition} className={barAction} />
        {links !== undefined && <button type="button" aria-pressed={links} className={`needs-script ${barAction} ${q === undefined ? "" : "max-two:hidden"}`} onClick={() => { onLinks(!links); }}>{strings.share.paragraphs}</button>}
        <span className="needs-script contents"><Share title={titleOf(item)} path={paths.story(item.id)} label={strings.share.story} className={barAction}>{strings.share.story}</Share></span>
      </div>
      {progress}
    </nav>
  );
}
