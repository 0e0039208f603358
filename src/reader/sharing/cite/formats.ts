import { dateWords } from "../../dates.ts";
import type { Cited } from "./source.ts";

/** Where and when a story was read. */
export interface Access {
  url: string;
  /** `YYYY-MM-DD`, by the reader's clock. */
  day: string;
}

/** GB/T 7714—2015, 8.1.2: three authors are named, of more the first three and 等. */
const MOST_NAMED = 3;

/**
 * Takes what is cited and where it was read; gives it by GB/T 7714—2015 as an article in a newspaper that is read online
 * (4.4: 主要责任者. 题名[N/OL]. 报纸名, 出版日期(版次)[引用日期]. 获取和访问路径). What was not on the page stands in square brackets: a
 * title where none is printed, a paper whose title is not known, a date that was inferred (8.5.2: the like of a year).
 * Without an author it begins with the title; without a date or a page these are left out.
 */
export function gbt7714({ authors, title, supplied, paper, date, inferred, page }: Cited, { url, day }: Access): string {
  const named = authors.length > MOST_NAMED ? [...authors.slice(0, MOST_NAMED), "等"] : authors;
  const published = date === undefined ? "" : `, ${inferred ? `[${date}]` : date}`;
  return [
    ...(named.length === 0 ? [] : [`${named.join(", ")}. `]),
    `${supplied ? `[${title}]` : title}[N/OL]. `,
    `${paper ?? "[报名不详]"}${published}${page === undefined ? "" : `(${page})`}[${day}]. `,
    `${url}.`,
  ].join("");
}

/** What TeX takes for more than the character. */
const TEX = new Map([
  ["\\", "\\textbackslash{}"], ["{", "\\{"], ["}", "\\}"], ["%", "\\%"], ["&", "\\&"], ["$", "\\$"], ["#", "\\#"], ["_", "\\_"],
  ["~", "\\textasciitilde{}"], ["^", "\\textasciicircum{}"],
]);
const tex = (text: string): string => text.replace(/[\\{}%&$#_~^]/g, (character) => TEX.get(character) ?? character);

/**
 * Takes what is cited and where it was read; gives it as a BibTeX entry for biblatex: an article whose `entrysubtype` is
 * a newspaper's. Braces keep each name whole, since Chinese ones are not parted into given and family names.
 */
export function bibtex({ id, authors, title, supplied, paper, date, inferred, page }: Cited, { url, day }: Access): string {
  const notes = [...(supplied ? ["原文无题，题名为代拟"] : []), ...(inferred && date !== undefined ? [`出版日期据文中日期推定为${date}`] : [])];
  const fields: [name: string, value: string | undefined][] = [
    ["entrysubtype", "newspaper"],
    ["author", authors.length === 0 ? undefined : authors.map((name) => `{${tex(name)}}`).join(" and ")],
    ["title", `{${tex(title)}}`],
    ["journaltitle", paper === undefined ? undefined : `{${tex(paper)}}`],
    ["date", inferred ? undefined : date],
    ["pages", page],
    ["url", url.replaceAll("%", "\\%").replaceAll("#", "\\#")],
    ["urldate", day],
    ["note", notes.length === 0 ? undefined : notes.join("；")],
    ["langid", "chinese"],
  ];
  return `@article{${id},\n${fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`])).join("")}}`;
}

/** A title inside 《》 stands in 〈〉 (GB/T 15834—2011, 4.15.3). */
const inner = (title: string): string => title.replaceAll("《", "〈").replaceAll("》", "〉");

/** Takes what is cited and where it was read; gives it in a sentence for a letter or a post. */
export function plain({ kind, authors, title, supplied, paper, date, inferred, page }: Cited, { url }: Access): string {
  const words = date === undefined ? undefined : dateWords({ date });
  const place = [
    `${paper === undefined ? "" : `《${inner(paper)}》`}${words === undefined ? "" : `${words}${inferred ? "（据文中日期推定）" : ""}`}`,
    page === undefined ? "" : `第${page}版`,
  ].filter((part) => part !== "");
  return [
    ...(authors.length === 0 ? [] : [`${authors.join("、")}${kind === "photo" ? "摄" : ""}：`]),
    supplied ? title : `《${inner(title)}》`,
    ...place.map((part) => `，${part}`),
    `。${url}`,
  ].join("");
}

/** Takes the reader's clock; gives its day, `YYYY-MM-DD`, in the reader's own zone: the day on which it was read. */
export const dayOf = (clock: Date): string =>
  `${String(clock.getFullYear()).padStart(4, "0")}-${String(clock.getMonth() + 1).padStart(2, "0")}-${String(clock.getDate()).padStart(2, "0")}`;
