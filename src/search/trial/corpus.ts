/** Made-up corpora and queries for the properties that every tier must hold. For tests only. */
import fc from "fast-check";
import { ROLES } from "../../model/index.ts";
import { FIELD_KINDS, type Field, type SearchDocument } from "../document.ts";

/** Few pieces, so that queries hit: each of them has broken a search somewhere. */
const PIECES = [
  "马", "馬", "晓", "伟", "疫", "苗", "单", "乐", "吕", "〇", "○", "𠮷", "\uD842", "a", "Ａ", "mxw", "İ", "㎏", "ﬁ", "é", "e\u0301", "\u0301",
  "1", "３", ".", "，", "、", "“", "”", "「", "（", "—", "·", " ", "\u3000", "\n", "\u200B", "\u{E0100}", "\uFE0F", "习", "習", "__proto__",
];
const text = (maxLength: number): fc.Arbitrary<string> => fc.array(fc.constantFrom(...PIECES), { maxLength }).map((pieces) => pieces.join(""));
const names = fc.constantFrom("马晓伟", "馬曉偉", "单乐", "吕伟", "constructor", "阿·马", "乐乐乐乐乐乐乐");
const sections = fc.constantFrom("", "视觉新闻", "简讯 快报", "toString");
const dates = fc.constantFrom("", "2021-01", "2021-01-12", "2021-02-01");

const field: fc.Arbitrary<Field> = fc.record({
  kind: fc.constantFrom(...FIELD_KINDS.filter((kind) => kind !== "people")),
  index: fc.constant(0),
  text: text(12),
});

const document = fc.record({
  people: fc.array(fc.record({ name: names, role: fc.constantFrom(...ROLES) }), { maxLength: 2 }),
  section: sections,
  date: dates,
  fields: fc.array(field, { maxLength: 4 }),
}).map(({ people, section, date, fields }): Omit<SearchDocument, "id"> => ({
  editionId: date,
  pageId: "a",
  date,
  section,
  people,
  fields: [...fields, ...people.map(({ name }, index): Field => ({ kind: "people", index, text: name }))]
    .sort((a, b) => FIELD_KINDS.indexOf(a.kind) - FIELD_KINDS.indexOf(b.kind)),
}));

export const corpus: fc.Arbitrary<SearchDocument[]> = fc.array(document, { maxLength: 12 })
  .map((documents) => documents.map((story, at) => ({ ...story, id: `s${at}` })));

const word = fc.oneof(
  { weight: 6, arbitrary: text(3) },
  { weight: 1, arbitrary: text(14) },
  fc.constantFrom("mxw", "maxiaowei", "ma xiaowei", "shanle", "danyue", "lvwei", "lyuw", "yimiao", "yim", "y", "le", "lele", "leyuelele"),
);
const part = fc.oneof(
  { weight: 5, arbitrary: word },
  word.map((phrase) => `"${phrase}"`),
  word.map((phrase) => `「${phrase}」`),
  word.map((phrase) => `-${phrase}`),
  fc.oneof(names, fc.constantFrom("mxw", "leleleyueleleyao", "lllllll", "llllyll")).map((name) => `by:${name}`),
  fc.oneof(sections, fc.constantFrom("sjxw", "shijuexinwen")).map((section) => `in:"${section}"`),
  fc.oneof(dates, fc.constantFrom("2021", "2021-13")).map((date) => `date:${date}`),
);

export const queries: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: part },
  fc.array(part, { maxLength: 3 }).map((parts) => parts.join(" ")),
);
