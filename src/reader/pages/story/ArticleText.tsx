import type { ReactNode } from "react";
import type { Article, Note, Photo } from "../../../model/index.ts";
import type { Places } from "../../edition/find.ts";
import { openingOf } from "../../edition/opening.ts";
import { titleOf } from "../../edition/title.ts";
import { Marked } from "../../parts/text/Marked.tsx";
import { dataLines } from "../../source/data-lines.ts";
import { ParagraphText } from "./ParagraphText.tsx";
import { PhotoFigure } from "./PhotoFigure.tsx";

type Piece =
  | { line: number; kind: "paragraph"; index: number }
  | { line: number; kind: "photo"; photo: Photo; index: number }
  | { line: number; kind: "note"; note: Note };

/** Paragraphs, photographs and notes as they stand in the source. */
function piecesOf(article: Article): Piece[] {
  const pieces: Piece[] = [
    ...article.paragraphs.map((paragraph, index): Piece => ({ line: paragraph.span.line, kind: "paragraph", index })),
    ...article.photos.map((photo, index): Piece => ({ line: photo.caption.span.line, kind: "photo", photo, index })),
    ...article.notes.filter(({ kind }) => kind !== "byline").map((note): Piece => ({ line: note.span.line, kind: "note", note })),
  ];
  return pieces.sort((a, b) => a.line - b.line);
}

/** An article's text at reading size, every paragraph with its own address. */
export function ArticleText({ article, places, pointed }: { article: Article; places: Places; pointed: string }): ReactNode {
  const headline = titleOf(article);
  return (
    <div className="story-text mbs-5 text-justify text-body leading-story two:text-[1.125em]">
      {piecesOf(article).map((piece) => {
        if (piece.kind === "photo") {
          return <PhotoFigure key={`photo-${piece.line}`} photo={piece.photo} ranges={places.get(`caption:${piece.index}`)} />;
        }
        if (piece.kind === "note") {
          return <p key={`note-${piece.line}`} {...dataLines(piece.note)} className="my-3 font-sans text-note text-soft"><Marked text={piece.note.text.trim()} /></p>;
        }
        const paragraph = article.paragraphs[piece.index];
        return paragraph && (
          <ParagraphText
            key={`p-${piece.index}`}
            paragraph={paragraph}
            number={piece.index + 1}
            storyId={article.id}
            headline={headline}
            pointed={pointed === `#p${piece.index + 1}`}
            opening={openingOf(article, piece.index)}
            ranges={places.get(`body:${piece.index}`)}
            className={paragraph.role === "subhead" ? "mbs-5 font-bold" : "indent"}
          />
        );
      })}
    </div>
  );
}
