import type { ReactNode } from "react";
import type { Photo } from "../../../model/index.ts";
import { splitCredit } from "../../edition/credit.ts";
import { dataLines } from "../../source/data-lines.ts";
import type { Pictured } from "../../edition/picture.ts";
import { Marked, type Range } from "../../parts/text/Marked.tsx";
import { Picture } from "../../parts/photo/Picture.tsx";
import { PhotoLink } from "../../viewing/PhotoLink.tsx";

/** How wide a photograph stands in a story, as `sizes` says it: the measure of 36 characters, or a phone's window. */
export const STORY_SIZES = "(max-width: 44rem) 94vw, 42rem";
/** Two side by side. */
const HALF_SIZES = "(max-width: 37.49rem) 80vw, (max-width: 44rem) 47vw, 21rem";

interface PhotoFigureProps {
  photo: Photo;
  pictured: Pictured | undefined;
  /** How many pictures the story has. */
  count: number;
  ranges: readonly Range[] | undefined;
  /** It is one of a set. */
  inSet?: boolean;
  /** It stands before the text, and is seen at once. */
  first?: boolean;
}

/** A photograph inside a story, or its caption alone, set so that it is seen to be one. */
export function PhotoFigure({ photo, pictured, count, ranges, inSet = false, first = false }: PhotoFigureProps): ReactNode {
  const { words } = splitCredit(photo);
  const text = photo.caption.text;
  const start = text.length - text.trimStart().length;
  const shifted = ranges?.map((range) => ({ start: Math.max(0, range.start - start), end: range.end - start }));
  if (!pictured) {
    return (
      <figure {...dataLines(photo.caption)} className="my-6 border-bs-2 border-ink bg-tint p-4">
        <figcaption className="text-body"><Marked text={text.trim()} ranges={shifted} /></figcaption>
      </figure>
    );
  }
  return (
    <figure {...dataLines(photo.caption)} id={`photo-${pictured.number}`} className={inSet ? "" : "my-6"}>
      <PhotoLink pictured={pictured} words={words}><Picture image={pictured.image} alt={words} sizes={inSet ? HALF_SIZES : STORY_SIZES} first={first} /></PhotoLink>
      <figcaption className="photo-caption">
        {count > 1 && <span className="me-2 font-sans text-note text-soft figures">{pictured.number}/{count}</span>}
        <Marked text={text.trim()} ranges={shifted} />
      </figcaption>
    </figure>
  );
}
