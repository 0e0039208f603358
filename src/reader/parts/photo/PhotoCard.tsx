import type { ReactNode } from "react";
import type { PhotoStory } from "../../../model/index.ts";
import { splitCredit } from "../../edition/credit.ts";
import { titleOf } from "../../edition/title.ts";
import { strings } from "../../strings.ts";
import { paths } from "../../paths.ts";
import { Link } from "../frame/Link.tsx";
import { Marked } from "../text/Marked.tsx";
import { Phrased } from "../text/Phrased.tsx";
import { Picture } from "./Picture.tsx";

interface PhotoCardProps {
  story: PhotoStory;
  /** How wide its picture stands (`sizes`). */
  sizes: string;
  /** Its picture is the first of the page. */
  first?: boolean;
}

/** A photograph with its caption as a card of its own; a caption alone has its dignity too. */
export function PhotoCard({ story, sizes, first = false }: PhotoCardProps): ReactNode {
  const { words, credit } = splitCredit(story);
  return (
    <article className={`relative flex grow flex-col border-t-2 border-ink bg-tint p-4 ${story.image ? "photo-card" : ""}`}>
      {story.image && <div className="-mx-4 -mt-4 mb-4"><Picture image={story.image} alt={words} sizes={sizes} first={first} /></div>}
      {story.headline ? (
        <h3 className="mb-2 text-story balance">
          <Link to={paths.story(story.id)} className="stretched hover:text-accent"><Phrased node={story.headline} /></Link>
        </h3>
      ) : (
        <h3 className="mb-1 font-sans text-note font-normal text-accent">
          <Link to={paths.story(story.id)} aria-label={titleOf(story)} className="stretched hover:underline">{strings.photoStory}</Link>
        </h3>
      )}
      <p className="grow text-justify text-body"><Marked text={words} /></p>
      {credit !== "" && <p className="mt-2 text-end font-sans text-note text-soft"><Marked text={credit} /></p>}
    </article>
  );
}
