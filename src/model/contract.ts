/**
 * The contract between the press and the reader: the schemas that both sides check at run time. Types are inferred
 * from them (types.ts). Names follow the trade; where IPTC ninjs or schema.org NewsArticle has a word, it is that word.
 *
 * A node that stands for source text follows one rule, on which "nothing lost" rests:
 * - without `lines`, `text` is exactly the one source line `span.line`, character for character, its indent included;
 * - with `lines`, those are the source lines it was made of, each exactly as printed, and `text` is what is read.
 */
import * as v from "valibot";
import { isDay } from "./dates.ts";

/** Raised whenever an older reader could misread a newer bundle. */
export const CONTRACT_VERSION = 1;

const lineNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Lines of the source, counted from 1, both ends included. */
export const SpanSchema = v.object({ line: lineNumber, endLine: lineNumber });

/** One source line, or a piece of one where a line holds several columns: `column` is its UTF-16 offset, from 1. */
export const SourceLineSchema = v.object({ line: lineNumber, column: v.optional(lineNumber), text: v.string() });

/** What an editor's sidecar changed. `offset` (UTF-16 units into the node's `text`) is where `corrected` stands. */
export const CorrectionSchema = v.object({
  printed: v.string(),
  corrected: v.string(),
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
  reason: v.optional(v.string()),
});

const node = {
  text: v.string(),
  span: SpanSchema,
  lines: v.optional(v.array(SourceLineSchema)),
  corrections: v.optional(v.array(CorrectionSchema)),
};

/**
 * A headline, kicker, deck or section's title. `breaks`, which the site adds where a line may have to end, are the places in `text` between words: UTF-16
 * offsets, rising, none at its ends. They say how it is set, and nothing of what was printed.
 */
export const TextSchema = v.object({ ...node, breaks: v.optional(v.array(lineNumber)) });

export const ROLES = [
  "reporter", "correspondent", "photographer", "intern", "editor", "author", "illustrator", "translator",
] as const;

export const ContributorSchema = v.object({
  role: v.picklist(ROLES),
  /** 首席, 见习, 实习, 特约, 驻京, 全媒体, … as printed before the role's word. */
  rank: v.optional(v.string()),
  /** The name without the spaces that typesetting put inside it. */
  name: v.string(),
  /** 本报, 新华社, a paper's or an office's name. */
  affiliation: v.optional(v.string()),
  /** The printed words from which this was taken. */
  asPrinted: v.string(),
  /** An editor's sidecar named this person, in place of what the press read. */
  corrected: v.optional(v.literal(true)),
});

export const ParagraphSchema = v.object({
  ...node,
  role: v.picklist(["body", "subhead", "caption"]),
  /** rejoined: several source lines that are one printed paragraph. fragment: its beginning or end is lost. */
  state: v.picklist(["asPrinted", "rejoined", "fragment"]),
  /** Why the state is what it is, in Chinese, for the reader. Present unless `asPrinted`. */
  evidence: v.optional(v.string()),
});

export const NoteSchema = v.object({
  ...node,
  kind: v.picklist(["byline", "credit", "editor", "furniture", "unplaced"]),
});

/** 电头, as it stands in the first paragraph: which agency or paper, where, and the day as printed. */
export const DatelineSchema = v.object({
  text: v.string(),
  agency: v.optional(v.string()),
  place: v.optional(v.string()),
  day: v.optional(v.string()),
});

/** A story's id: the edition's id, a hyphen, eight characters of the hash of page and headline. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,64}$/));
const date = v.pipe(v.string(), v.isoDate(), v.check(isDay, "no such day"));
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/**
 * A picture of the site. Paths are relative to its root. `src` is a file that every browser shows, `width` and `height` its
 * pixels; `sources` are the same picture in newer formats and other widths; `placeholder` is a tiny one as a `data:` address.
 */
export const ImageSchema = v.object({
  src: v.string(),
  width: lineNumber,
  height: lineNumber,
  sources: v.optional(v.array(v.object({ type: v.string(), width: lineNumber, src: v.string() }))),
  placeholder: v.optional(v.string()),
  /** What the picture shows, in an editor's words; the caption serves where nobody wrote any. */
  alt: v.optional(v.string()),
});

export const PhotoSchema = v.object({
  caption: ParagraphSchema,
  byline: v.array(ContributorSchema),
  notes: v.array(NoteSchema),
  image: v.optional(ImageSchema),
});

export const PhotoStorySchema = v.object({
  kind: v.literal("photo"),
  id: IdSchema,
  headline: v.optional(TextSchema),
  ...PhotoSchema.entries,
  reportedOn: v.optional(date),
});

export const ArticleSchema = v.object({
  kind: v.literal("article"),
  id: IdSchema,
  kicker: v.optional(TextSchema),
  /** Absent where the page prints none; never invented. */
  headline: v.optional(TextSchema),
  deck: v.optional(TextSchema),
  /** A column's tag printed with the headline: 新春走基层. Its characters stay in the headline's text. */
  column: v.optional(v.string()),
  dateline: v.optional(DatelineSchema),
  byline: v.array(ContributorSchema),
  paragraphs: v.array(ParagraphSchema),
  photos: v.array(PhotoSchema),
  /** Lines inside the story that are no paragraph: a byline of its own, an editor's line, furniture, unplaced. */
  notes: v.array(NoteSchema),
  lead: v.optional(v.boolean()),
  reportedOn: v.optional(date),
});

export const ItemSchema = v.variant("kind", [ArticleSchema, PhotoStorySchema]);

const sectionFields = {
  id: v.string(),
  /** Absent where the page prints no section heading. */
  title: v.optional(TextSchema),
  notes: v.array(NoteSchema),
};
export const SectionSchema = v.object({ ...sectionFields, items: v.array(ItemSchema) });

const dated = {
  date: v.optional(date),
  month: v.optional(month),
  dateBasis: v.optional(v.picklist(["printed", "metadata", "inferred"])),
};

const pageFields = {
  version: v.literal(CONTRACT_VERSION),
  id: IdSchema,
  /** As printed: 03, A02. */
  number: v.optional(v.string()),
  name: v.string(),
  ...dated,
  furniture: v.array(NoteSchema),
  source: v.object({
    path: v.string(),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    encoding: v.picklist(["utf-8", "gb18030", "big5"]),
    /** How many lines the source has, blank ones included; 0 for an empty file. */
    lines: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
};
export const PageSchema = v.object({ ...pageFields, sections: v.array(SectionSchema) });

const editionFields = {
  version: v.literal(CONTRACT_VERSION),
  id: IdSchema,
  ...dated,
  /** Old story id → the id that took its place. */
  aliases: v.optional(v.array(v.object({ from: IdSchema, to: IdSchema }))),
};
export const EditionSchema = v.object({ ...editionFields, pages: v.array(PageSchema) });

/** An edition with its stories unchecked, so that one malformed story does not take the others down. */
export const LooseEditionSchema = v.object({
  ...editionFields,
  pages: v.array(v.object({
    ...pageFields,
    sections: v.array(v.object({ ...sectionFields, items: v.array(v.unknown()) })),
  })),
});

/** A site's table of contents: where each edition's file is, with the length and hash that prove it whole. */
export const PublicationSchema = v.object({
  version: v.literal(CONTRACT_VERSION),
  title: v.optional(v.string()),
  language: v.string(),
  editions: v.array(v.object({
    id: IdSchema,
    ...dated,
    pages: v.array(v.object({ id: IdSchema, number: v.optional(v.string()), name: v.string() })),
    stories: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** Relative to the site's root. */
    file: v.string(),
    bytes: lineNumber,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  })),
});
