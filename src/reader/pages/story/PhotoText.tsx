import type { ReactNode } from "react";
import type { PhotoStory } from "../../../model/index.ts";
import { fileUrl } from "../../data/root.ts";
import { splitCredit } from "../../edition/credit.ts";
import type { Places } from "../../edition/find.ts";
import { titleOf } from "../../edition/title.ts";
import { Marked } from "../../parts/text/Marked.tsx";
import { dataLines } from "../../source/data-lines.ts";
import { ParagraphText } from "./ParagraphText.tsx";

/** A photo story's page: the picture where there is one, and its caption, which is the story. */
export function PhotoText({ story, places, pointed }: { story: PhotoStory; places: Places; pointed: string }): ReactNode {
  return (
    <figure className="mbs-6">
      {story.image && <img src={fileUrl(story.image.src)} width={story.image.width} height={story.image.height} alt={splitCredit(story).words} className="mbe-4 h-auto w-full" />}
      <figcaption className="border-bs-2 border-ink bg-tint p-5 text-justify text-body leading-story two:text-[1.125em]">
        <ParagraphText paragraph={story.caption} number={1} storyId={story.id} headline={titleOf(story)} ranges={places.get("caption:0")} pointed={pointed === "#p1"} className="" />
        {story.notes.map((note) => <p key={note.span.line} {...dataLines(note)} className="mbs-2 text-end font-sans text-note text-soft"><Marked text={note.text.trim()} /></p>)}
      </figcaption>
    </figure>
  );
}
