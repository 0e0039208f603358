import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOfPage, parsePage } from "../../model/index.ts";
import { pressFile } from "../file.ts";
import { readPage } from "./index.ts";
import type { Source } from "./index.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
function read(path: string, text: string): Source {
  const result = readPage(utf8(text), path);
  if (!result.ok) throw new Error(result.failure.diagnostic.message);
  return result.source;
}
const pieces = (source: Source): string[] => source.lines.filter(({ text }) => text !== "").map(({ line, column, text }) => `${line}:${column ?? 1} ${text}`);
/** Where a piece says it begins, its source does begin. */
const stands = (source: Source): boolean => source.lines.every(({ line, column = 1, text }) => text === "" || (source.physical?.[line - 1] ?? "").startsWith([...text][0] ?? "", column - 1));

const words = (...characters: string[]): fc.Arbitrary<string> => fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 12 }).map((all) => all.join(""));

describe("HTML", () => {
  test("paragraphs, headings, captions and cells, each at its line; nothing that a browser hides or that leads away", () => {
    const source = read("a.html", `<!DOCTYPE html>
<html><head><title>某报</title><script>document.write("甲")</script></head>
<body><nav><a href="1.html">上一版</a></nav>
<p>　　本报讯（记者 <b>林小雨</b>）7月3日，浇水&amp;保苗。</p><p>第二段<br/>第三行</p>
<figure><img src="a.jpg" alt="现场图片一二三四五六"><figcaption>图为浇水现场。</figcaption></figure>
<img src="b.jpg" alt="村民正在排练秧歌，迎接丰收节"><img src="c.jpg" alt="图片">
<p style="display: none">隐</p><p hidden>藏</p><!-- 注 --><style>p{}</style>
<table><tr><td>甲</td><td>乙</td></tr></table>
<pre>
  一行
两行
</pre></body></html>`);
    expect(pieces(source)).toEqual([
      "4:4 　　本报讯（记者 林小雨）7月3日，浇水&保苗。", "4:46 第二段", "4:54 第三行", "5:55 图为浇水现场。", "6:23 村民正在排练秧歌，迎接丰收节",
      "8:16 甲", "8:26 乙", "10:1   一行", "11:1 两行",
    ]);
    expect(source.hints).toEqual([5, 6].map((line) => ({ line, role: "caption", evidence: "原文标为图片说明" })));
    expect(stands(source)).toBe(true);
  });

  test("a paragraph over several lines keeps each line, and says that they are one", () => {
    const source = read("a.html", "<p>\n  本报讯 7月3日，<b>高庄\n  镇</b>浇水。\n</p><p>第二段</p>");
    expect(pieces(source)).toEqual(["2:3 本报讯 7月3日，高庄", "3:3 镇浇水。", "4:8 第二段"]);
    expect(source.hints).toEqual([{ line: 3, join: true, evidence: "原文的标记里是同一段" }]);
  });

  test("the headings of a single story are told apart by their levels; of several, or a highest one first, they are not", () => {
    const roles = (html: string): unknown => read("a.html", html).hints?.map(({ line, role }) => [line, role]);
    expect(roles("<h3>高庄镇</h3>\n<h1>多举措抗旱</h1>\n<h2>——旱情纪实</h2>\n<p>正文。</p>")).toEqual([[1, "kicker"], [2, "headline"], [3, "deck"]]);
    expect(roles("<h1>多举措抗旱</h1>\n<p>正文。</p>")).toEqual([[1, "headline"]]);
    expect(roles("<h1>要闻</h1>\n<h2>多举措抗旱</h2>\n<p>正文。</p>")).toEqual([]);
    expect(roles("<h2>甲</h2>\n<p>正文。</p>\n<h2>乙</h2>\n<p>正文。</p>")).toEqual([]);
  });

  test("Big5 by its own word", () => {
    const head = utf8("<meta charset=\"big5\"><p>");
    const result = readPage(Uint8Array.of(...head, 0xa4, 0xa4, 0xb0, 0xea), "a.htm");
    expect(result.ok && pieces(result.source)).toEqual(["1:25 中國"]);
  });

  test("fault 7: elements nested by the ten thousand", () => {
    expect(pieces(read("a.html", `${"<div><b>".repeat(10_000)}字`))).toHaveLength(1);
  });

  test("every text of generated markup is in one piece, at the place where it stands", () => {
    const word = words("甲", "乙", "丙", "。", "𠮷", "１");
    const inline = fc.oneof(word, fc.tuple(fc.constantFrom("b", "span", "a", "em"), word).map(([tag, text]) => `<${tag}>${text}</${tag}>`));
    const block = fc.tuple(fc.constantFrom("p", "div", "li", "h2", "blockquote"), fc.array(inline, { minLength: 1, maxLength: 4 }), fc.constantFrom("", "\n", "<br>"))
      .map(([tag, parts, between]) => `<${tag}>${parts.join(between)}</${tag}>`);
    fc.assert(fc.property(fc.array(fc.oneof(block, fc.constant("<script>甲</script>"), fc.constant("\n"), fc.constant("<!-- 乙 -->")), { maxLength: 12 }), (blocks) => {
      const html = blocks.join("");
      const source = read("a.html", html);
      const wanted = html.replace(/<script>甲<\/script>|<!-- 乙 -->|<[^>]*>|\n/g, "");
      expect(source.lines.map(({ text }) => text).join("")).toBe(wanted);
      expect(stands(source)).toBe(true);
    }));
  });
});

describe("Markdown", () => {
  test("headings, paragraphs, lists, quotations, captions, code; no settings, no comment", () => {
    const source = read("a.md", `---
title: 某报
---
## 多举措*抗旱*保苗

本报讯（记者 林小雨）7月3日，
高庄镇**浇水**保苗。\\
硬换行后。

1. 坚持一
2) 坚持二

- 甲
- 乙

> 引文
> 二行

![图为浇水现场。](a.jpg)

\`\`\`
围栏
\`\`\`

<div>块级<b>标记</b></div>

行内<sup>上</sup>标<br>换行 <!-- 注 -->
`);
    expect(pieces(source)).toEqual([
      "4:4 多举措抗旱保苗", "6:1 本报讯（记者 林小雨）7月3日，", "7:1 高庄镇浇水保苗。", "8:1 硬换行后。", "10:4 1. 坚持一", "11:4 2) 坚持二",
      "13:3 甲", "14:3 乙", "16:3 引文", "17:3 二行", "19:3 图为浇水现场。", "22:1 围栏", "25:6 块级标记", "27:1 行内上标", "27:20 换行 ",
    ]);
    expect(source.hints).toEqual([
      { line: 4, role: "headline", evidence: "原文标为2级标题" }, { line: 7, join: true, evidence: "原文的标记里是同一段" },
      { line: 17, join: true, evidence: "原文的标记里是同一段" }, { line: 19, role: "caption", evidence: "原文标为图片说明" },
    ]);
  });

  test("what looks like a reference's definition is text", () => {
    expect(pieces(read("a.md", "正文[注]。\n\n[注]: 说明在此\n"))).toEqual(["1:1 正文注。", "3:1 [注]: 说明在此"]);
  });

  test("plain paragraphs come through as they are, each at its line", () => {
    const paragraph = words("甲", "乙", "“", "”", "（", "）", "，", "。", "𠮷", "㐂", "１");
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom("", "## ", "　　"), paragraph), { minLength: 1, maxLength: 10 }), (parts) => {
      const source = read("a.md", parts.map(([mark, text]) => `${mark}${text}\n\n`).join(""));
      expect(source.lines.filter(({ text }) => text !== "").map(({ line, text }) => [line, text.trim()])).toEqual(parts.map(([, text], i) => [2 * i + 1, text]));
    }));
  });
});

describe("through the press", () => {
  test("a saved page becomes the story that it shows, and no piece is lost", () => {
    const html = "<html><body>\n<h3>高庄镇</h3>\n<h1>多举措抗旱保苗</h1>\n<p>本报讯（记者 林小雨）7月3日，高庄镇组织\n志愿者浇水保苗，长势良好。</p>\n<p>镇里还请来农技员到田间讲解抗旱技术。</p>\n<figure><img src=\"a.jpg\"><figcaption>图为浇水现场。 林小雨 摄</figcaption></figure>\n</body></html>";
    const result = pressFile({ path: "2021-07/要闻.html", bytes: utf8(html), editionId: "2021-07", editionName: "2021-07", pageId: "yw", pageName: "要闻" });
    if (!result.ok) throw new Error("not pressed");
    const { page, explain } = result.pressed;
    expect(parsePage(structuredClone(page)).ok).toBe(true);
    expect(page.sections[0]?.items[0]).toMatchObject({
      kicker: { text: "高庄镇", span: { line: 2 } }, headline: { text: "多举措抗旱保苗", span: { line: 3 } },
      paragraphs: [{ text: "本报讯（记者 林小雨）7月3日，高庄镇组织志愿者浇水保苗，长势良好。", span: { line: 4, endLine: 5 }, state: "rejoined" }, {}],
      photos: [{ caption: { span: { line: 7 } } }],
    });
    expect(linesOfPage(page).map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(explain().find(({ line }) => line === 2)).toMatchObject({ role: "kicker", evidence: "原文标为3级标题" });
  });

  test("an editor's sidecar comes before the markup", () => {
    const result = pressFile({
      path: "a.html", bytes: utf8("<h1>多举措抗旱保苗</h1>\n<p>本报讯（记者 林小雨）7月3日，浇水保苗，长势良好。</p>"), editionId: "e", editionName: "e", pageId: "p", pageName: "p",
      sidecar: { path: "a.yaml", bytes: utf8("corrections: [{ line: 1, role: section }]") },
    });
    expect(result.ok && result.pressed.explain()[0]).toMatchObject({ line: 1, role: "section" });
  });
});
