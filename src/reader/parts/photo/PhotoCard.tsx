import type { ReactNode } from "react";
import { Link } from "react-router";
import type { PhotoStory } from "../../../model/index.ts";
import { cutText } from "../../../text/cut.ts";
import { fileUrl } from "../../data/root.ts";
import { splitCredit } from "../../edition/credit.ts";
import { paths } from "../../paths.ts";
import { strings } from "../../strings.ts";
import { Marked } from "../text/Marked.tsx";

/** A photograph's caption as a card of its own, with dignity even where there is no picture file. */
export function PhotoCard({ story }: { story: PhotoStory }): ReactNode {
  const { words, credit } = splitCredit(story);
  return (
    <article className="relative flex grow flex-col border-t-2 border-ink bg-tint p-4">
      {story.headline ? (
        <h3 className="mb-2 text-story balance">
          <Link to={paths.story(story.id)} className="stretched hover:text-accent"><Marked text={story.headline.text} /></Link>
        </h3>
      ) : (
        <h3 className="mb-1 font-sans text-note font-normal text-accent">
          <Link to={paths.story(story.id)} aria-label={`${strings.photoStory}：${cutText(words, 24)}`} className="stretched hover:underline">{strings.photoStory}</Link>
        </h3>
      )}
      {story.image && (
        <img src={fileUrl(story.image.src)} width={story.image.width} height={story.image.height} alt={words} loading="lazy" decoding="async" className="mb-3 h-auto w-full" />
      )}
      <p className="grow text-justify text-body"><Marked text={words} /></p>
      {credit !== "" && <p className="mt-2 text-end font-sans text-note text-soft"><Marked text={credit} /></p>}
    </article>
  );
}
