import type { ReactNode } from "react";
import type { Photo } from "../../../model/index.ts";
import { splitCredit } from "../../edition/credit.ts";
import { fileUrl } from "../../data/root.ts";
import { dataLines } from "../../source/data-lines.ts";
import { Marked, type Range } from "../../parts/text/Marked.tsx";

/** A photograph inside a story, or its caption alone, set so that it is seen to be one. */
export function PhotoFigure({ photo, ranges }: { photo: Photo; ranges: readonly Range[] | undefined }): ReactNode {
  const { words } = splitCredit(photo);
  const text = photo.caption.text;
  const start = text.length - text.trimStart().length;
  const shifted = ranges?.map((range) => ({ start: Math.max(0, range.start - start), end: range.end - start }));
  return (
    <figure {...dataLines(photo.caption)} className="my-6 border-bs-2 border-ink bg-tint p-4">
      {photo.image && <img src={fileUrl(photo.image.src)} width={photo.image.width} height={photo.image.height} alt={words} decoding="async" className="mbe-3 h-auto w-full" />}
      <figcaption className="text-body"><Marked text={text.trim()} ranges={shifted} /></figcaption>
    </figure>
  );
}
