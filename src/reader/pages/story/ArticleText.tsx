import type { ReactNode } from "react";
import type { Article, Note, Photo } from "../../../model/index.ts";
import type { Places } from "../../edition/find.ts";
import { paragraphsInFirstWindow } from "../../edition/first-window.ts";
import { openingOf } from "../../edition/opening.ts";
import { picturesOf, type Pictured } from "../../edition/picture.ts";
import { titleOf } from "../../edition/title.ts";
import { Marked } from "../../parts/text/Marked.tsx";
import { dataLines } from "../../source/data-lines.ts";
import { strings } from "../../strings.ts";
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

type PhotoPiece = Extract<Piece, { kind: "photo" }>;
type Block = Exclude<Piece, PhotoPiece> | PhotoPiece | { line: number; kind: "set"; photos: PhotoPiece[] };

/** Photographs with a picture that follow each other are a set. */
function withSets(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  for (const piece of pieces) {
    const last = blocks.at(-1);
    if (piece.kind !== "photo" || !piece.photo.image) blocks.push(piece);
    else if (last?.kind === "set") last.photos.push(piece);
    else if (last?.kind === "photo" && last.photo.image) blocks.splice(-1, 1, { line: last.line, kind: "set", photos: [last, piece] });
    else blocks.push(piece);
  }
  return blocks;
}

/** An article's text at reading size, every paragraph with its own address. */
export function ArticleText({ article, places, pointed }: { article: Article; places: Places; pointed: string }): ReactNode {
  const headline = titleOf(article);
  const pictures = picturesOf(article);
  const near = paragraphsInFirstWindow(article.paragraphs.map(({ text }) => text.length));
  const start = article.paragraphs[1]?.span.line ?? Infinity;
  const figure = ({ photo, index, line }: PhotoPiece, pictured: Pictured | undefined, inSet: boolean): ReactNode =>
    <PhotoFigure key={`photo-${line}-${index}`} photo={photo} pictured={pictured} count={pictures.length} ranges={places.get(`caption:${index}`)} inSet={inSet} first={pictured?.number === 1 && line < start} />;
  const picturedOf = ({ photo }: PhotoPiece): Pictured | undefined => pictures.find((one) => one.photo === photo);
  return (
    <div className="story-text mbs-5 text-justify text-body leading-story two:text-desk">
      {withSets(piecesOf(article)).map((piece) => {
        if (piece.kind === "photo") return figure(piece, picturedOf(piece), false);
        if (piece.kind === "set") {
          return <div key={`set-${piece.line}`} role="group" aria-label={strings.photo.set(piece.photos.length)} className="photo-set">{piece.photos.map((one) => figure(one, picturedOf(one), true))}</div>;
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
            className={`${paragraph.role === "subhead" ? "mbs-5 font-bold" : "indent"}${piece.index < near ? "" : " far"}`}
          />
        );
      })}
    </div>
  );
}
