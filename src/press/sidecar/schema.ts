/**
 * What `<page>.yaml` may say: the one description from which the types, the checks at run time and the JSON Schema for
 * editors (public/schema/sidecar.json) are all taken. The descriptions are what an editor shows on completion.
 */
import * as v from "valibot";
import { ROLES } from "../../model/index.ts";
import { LINE_ROLES } from "../pressed.ts";
import { isDay, isMonth } from "../../model/index.ts";
import { isInnerPath } from "./paths.ts";

const words = (description: string) => v.pipe(v.string(), v.nonEmpty("不能是空的"), v.description(description));

const PersonSchema = v.strictObject({
  role: v.pipe(v.picklist(ROLES), v.description("在这篇稿件里的身份")),
  name: words("姓名，不带排版的空格"),
  rank: v.exactOptional(words("身份前的字样：首席、实习、特约、驻京……")),
  affiliation: v.exactOptional(words("单位：本报、新华社……")),
});

const ReplaceSchema = v.strictObject({
  printed: words("这一行里认错的字，照原文写"),
  corrected: v.pipe(v.string(), v.description("应当是什么；要删掉就写空字符串 \"\"")),
});

const CHANGES = ["role", "people", "join", "split", "replace"] as const;

export const CorrectionSchema = v.pipe(
  v.strictObject({
    line: v.exactOptional(v.pipe(v.number(), v.integer("行号要是整数"), v.minValue(1, "行号从 1 数起"), v.description("原文的第几行，从 1 数起"))),
    column: v.exactOptional(v.pipe(v.number(), v.integer("栏数要是整数"), v.minValue(1, "栏数从 1 数起"), v.description("几栏并排的一行里，从左数第几栏，从 1 数起；空着的栏不算。不写就是整行"))),
    quote: v.exactOptional(words("原文里的一句，用来找到这一行；原文增删了行，它仍然找得到")),
    role: v.exactOptional(v.pipe(v.picklist(LINE_ROLES), v.description("这一行其实是什么"))),
    people: v.exactOptional(v.pipe(v.array(PersonSchema), v.description("这篇稿件（或这幅照片）的署名，代替读出来的"))),
    join: v.exactOptional(v.pipe(v.boolean(), v.description("这一行接着上一段"))),
    split: v.exactOptional(v.pipe(v.boolean(), v.description("这一行另起一段"))),
    replace: v.exactOptional(v.pipe(ReplaceSchema, v.description("认错的字和正确的字；读者看得到更正，原字保留"))),
    reason: v.exactOptional(words("为什么，给读者看")),
  }),
  v.check((entry) => entry.line !== undefined || entry.quote !== undefined, "一条更正要写 line（行号）或 quote（引文）来指明是哪一行"),
  v.check((entry) => entry.column === undefined || entry.line !== undefined, "column（第几栏）要和 line（行号）一起写"),
  v.check((entry) => CHANGES.some((key) => entry[key] !== undefined), `一条更正要写明改什么：${CHANGES.join("、")} 之一`),
  v.check((entry) => !(entry.join === true && entry.split === true), "join 和 split 不能同时是 true"),
);

const PhotoSchema = v.pipe(v.strictObject({
  file: v.pipe(words("照片文件，相对于这份附带文件所在的文件夹：photos/1.jpg"), v.check(isInnerPath, "照片要放在期号文件夹里，路径用 / 隔开，不能有 ..、不能以 / 开头")),
  caption: v.exactOptional(words("它的图片说明里的一段原文，只在一条说明里出现")),
  line: v.exactOptional(v.pipe(v.number(), v.integer("行号要是整数"), v.minValue(1, "行号从 1 数起"), v.description("它的图片说明在原文的第几行，从 1 数起"))),
  alt: v.exactOptional(words("画面上是什么，读给看不见的人听；不写就用图片说明")),
}), v.check(({ caption, line }) => caption !== undefined || line !== undefined, "要写 caption（图片说明里的一段）或 line（行号），指明是哪一幅"));

const storyId = v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,64}$/, "稿件编号只有小写字母、数字和 -"));
const AliasSchema = v.strictObject({
  from: v.pipe(storyId, v.description("从前的稿件编号")),
  to: v.pipe(storyId, v.description("现在的稿件编号")),
});

export const SidecarSchema = v.pipe(
  v.strictObject({
    page: v.exactOptional(words("版名：要闻、民生……")),
    number: v.exactOptional(words("版号，照印的写：03、A02")),
    title: v.exactOptional(words("报纸的名称，确知时才写")),
    date: v.exactOptional(v.pipe(v.string(), v.check(isDay, "日期要写成 YYYY-MM-DD，而且历上真有这一天"), v.description("出报日期：2021-01-19"))),
    month: v.exactOptional(v.pipe(v.string(), v.check(isMonth, "月份要写成 YYYY-MM"), v.description("只知道月份时写：2021-01"))),
    dateBasis: v.exactOptional(v.pipe(
      v.picklist(["printed", "metadata", "inferred"]),
      v.description("日期从何而来：printed 印在版面上，metadata 另有记载，inferred 从稿件推出"),
    )),
    encoding: v.exactOptional(v.pipe(v.picklist(["utf-8", "gb18030", "big5"]), v.description("原文的编码；不写就先试 UTF-8，再试 GB18030"))),
    layout: v.exactOptional(v.pipe(v.picklist(["lines", "columns"]), v.description("columns：按空隙分栏读（pdftotext -layout）；lines：不分栏"))),
    sections: v.exactOptional(v.pipe(v.array(words("栏目名")), v.description("本报自己的栏目名，通用的不必写"))),
    lead: v.exactOptional(words("头条，写它的主题")),
    corrections: v.exactOptional(v.pipe(v.array(CorrectionSchema), v.description("编者的更正"))),
    silence: v.exactOptional(v.pipe(v.array(words("警告的代号，见 docs/diagnostics.md")), v.description("这一版不要的警告；错误关不掉"))),
    photos: v.exactOptional(v.pipe(v.array(PhotoSchema), v.description("这一版的照片"))),
    aliases: v.exactOptional(v.pipe(v.array(AliasSchema), v.description("稿件编号变了时，让旧链接仍然有效"))),
  }),
  v.check(
    ({ date, month }) => date === undefined || month === undefined || date.startsWith(month),
    "date 和 month 说的不是同一个月；只写一个就够",
  ),
);

/** Which keys a mapping may have, by the key under which it stands ("" for the document itself). */
export const KNOWN_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ["", Object.keys(SidecarSchema.entries)],
  ["corrections", Object.keys(CorrectionSchema.entries)],
  ["people", Object.keys(PersonSchema.entries)],
  ["replace", Object.keys(ReplaceSchema.entries)],
  ["photos", Object.keys(PhotoSchema.entries)],
  ["aliases", Object.keys(AliasSchema.entries)],
]);
