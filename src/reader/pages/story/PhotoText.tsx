import type { ReactNode } from "react";
import type { PhotoStory } from "../../../model/index.ts";
import { splitCredit } from "../../edition/credit.ts";
import type { Places } from "../../edition/find.ts";
import { picturesOf } from "../../edition/picture.ts";
import { titleOf } from "../../edition/title.ts";
import { Marked } from "../../parts/text/Marked.tsx";
import { dataLines } from "../../source/data-lines.ts";
import { Picture } from "../../parts/photo/Picture.tsx";
import { PhotoLink } from "../../viewing/PhotoLink.tsx";
import { ParagraphText } from "./ParagraphText.tsx";
import { STORY_SIZES } from "./PhotoFigure.tsx";

/** A photo story's page: the picture where there is one, and its caption, which is the story. */
export function PhotoText({ story, places, pointed }: { story: PhotoStory; places: Places; pointed: string }): ReactNode {
  const [pictured] = picturesOf(story);
  const { words } = splitCredit(story);
  return (
    <figure className="mbs-6" id="photo-1">
      {pictured && <PhotoLink pictured={pictured} words={words}><Picture image={pictured.image} alt={words} sizes={STORY_SIZES} first /></PhotoLink>}
      <figcaption className={`text-justify text-body leading-story two:text-desk ${pictured ? "border-be border-rule py-4" : "border-bs-2 border-ink bg-tint p-5"}`}>
        <ParagraphText paragraph={story.caption} number={1} storyId={story.id} headline={titleOf(story)} ranges={places.get("caption:0")} pointed={pointed === "#p1"} className="" />
        {story.notes.map((note) => <p key={note.span.line} {...dataLines(note)} className="mbs-2 text-end font-sans text-note text-soft"><Marked text={note.text.trim()} /></p>)}
      </figcaption>
    </figure>
  );
}
