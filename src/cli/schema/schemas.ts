import { toJsonSchema } from "@valibot/to-json-schema";
import {
  ArticleSchema, ContributorSchema, NoteSchema, PageSchema, ParagraphSchema, PhotoSchema, PhotoStorySchema, PublicationSchema, EditionSchema,
  SectionSchema, TextSchema,
} from "../../model/contract.ts";
import { SidecarSchema } from "../../press/sidecar/index.ts";

const DRAFT = { target: "draft-07", typeMode: "input", errorMode: "ignore" } as const;

/** Checks that no JSON Schema can say (a day that is in no calendar, one of two keys) are left to the press. */
const definitions = {
  Article: ArticleSchema, Contributor: ContributorSchema, Note: NoteSchema, Paragraph: ParagraphSchema, Photo: PhotoSchema,
  PhotoStory: PhotoStorySchema, Section: SectionSchema, Text: TextSchema,
};
const bundle = { page: PageSchema, edition: EditionSchema, publication: PublicationSchema };

const TITLES = { page: "报栏：一版", edition: "报栏：一期", publication: "报栏：目录", sidecar: "报栏：版面的附带文件" };

const textOf = (title: string, schema: object): string =>
  `${JSON.stringify({ $schema: "http://json-schema.org/draft-07/schema#", title, ...schema }, undefined, 2)}\n`;

/** An editor would mark a bare `number: 03` as wrong, which the press takes for the text that it is. */
function sidecarSchema(): object {
  const schema = toJsonSchema(SidecarSchema, DRAFT);
  const { number, ...others } = schema.properties ?? {};
  const description = typeof number === "object" ? number.description : undefined;
  return {
    ...schema,
    properties: { ...others, number: { type: ["string", "integer"], ...(description === undefined ? {} : { description }) } },
  };
}

/**
 * Gives the JSON Schema files (draft 07, which editors know) of the bundle and of the sidecar, by file name: what stands in
 * public/schema. Generated from the very schemas that check at run time, so that the two can't differ.
 */
export function schemaFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of ["page", "edition", "publication"] as const) {
    files.set(`${name}.json`, textOf(TITLES[name], toJsonSchema(bundle[name], name === "publication" ? DRAFT : { ...DRAFT, definitions })));
  }
  files.set("sidecar.json", textOf(TITLES.sidecar, sidecarSchema()));
  return files;
}
