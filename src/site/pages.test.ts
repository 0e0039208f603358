import { describe, expect, it } from "vitest";
import { firstSheet, inlineHash, notFoundHtml, pageHtml, prepareTemplate } from "./pages.ts";

const HTML = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>报栏</title>
    <link rel="stylesheet" crossorigin href="/paper/assets/index.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

const prepared = prepareTemplate({ html: HTML, styles: ["p{color:red}", "h1{color:red}", "p{color:red}"], base: "/paper/", policy: ({ script, style }) => `script ${script.join()} style ${style.join()}` });
const address = { folder: "a/2021-01-0xtfhfcr/", path: "/a/2021-01-0xtfhfcr/", canonical: "/a/2021-01-0xtfhfcr/", kind: "story" as const, title: `“甲”<b>&"乙"`, description: "$& 正文", edition: "2021-01", data: ["data/publication.json"] };

describe("the style of a page", () => {
  it("is the first sheet that is for screens, wherever the one for paper stands", () => {
    const print = '<link rel="stylesheet" href="/paper/assets/print.css" media="print" />';
    expect(firstSheet(`${print}${HTML}`)).toBe("/paper/assets/index.css");
    expect(firstSheet(`${HTML}${print}`)).toBe("/paper/assets/index.css");
    expect(() => firstSheet(print)).toThrow("no style sheet for screens");
  });
});

describe("a page of the site", () => {
  it("has its style inline, under a policy that knows the hashes of all kinds of pages, and the whole sheet behind the text", () => {
    const html = pageHtml(prepared, "/paper/", { address, style: "p{color:red}", body: "<p>正文</p>", edition: undefined, scripts: [], head: [] });
    expect(html).toContain("<style>p{color:red}</style>");
    const whole = html.slice(html.indexOf("正文"));
    expect(whole).toContain('<link rel="preload" as="style" crossorigin href="/paper/assets/index.css">');
    expect(whole).toContain('<noscript><link rel="stylesheet" crossorigin href="/paper/assets/index.css"></noscript>');
    expect(html.replace(/<noscript>.*<\/noscript>/, "")).not.toContain("stylesheet");
    expect(html).toContain(`style ${inlineHash("p{color:red}")},${inlineHash("h1{color:red}")}"`);
  });

  it("has the early script before the style: after a script a browser may draw what there is, and there must be no body yet, but under the policy", () => {
    const at = (text: string): number => prepared.indexOf(text);
    expect(at("<script>")).toBeGreaterThan(at("Content-Security-Policy"));
    expect(at("<style>")).toBeGreaterThan(at("<script>"));
    expect(at("<body>")).toBeGreaterThan(at("<style>"));
  });

  it("has the style for the screen before that for paper, also where the link to that comes first", () => {
    const both = HTML.replace("    <link", '    <link rel="stylesheet" href="/paper/assets/print.css" media="print" />\n    <link');
    expect(firstSheet(both)).toBe("/paper/assets/index.css");
    const page = prepareTemplate({ html: both, styles: [], base: "/paper/", policy: () => "" });
    expect(page.match(/<link rel="stylesheet"[^>]*>/g)).toEqual(['<link rel="stylesheet" crossorigin href="/paper/assets/index.css">', '<link rel="stylesheet" href="/paper/assets/print.css" media="print" />']);
  });

  it("says what it is, as text and never as markup, and what its script will ask for", () => {
    const html = pageHtml(prepared, "/paper/", { address, style: "", body: "<p>$1 正文</p>", edition: "abc", scripts: ["assets/story.js"], head: ['<meta name="more" content="$1" />'] });
    expect(html).toContain("<title>“甲”&lt;b&gt;&amp;&quot;乙&quot;</title>");
    expect(html).toContain('content="$& 正文"'.replace("&", "&amp;"));
    expect(html).toContain('<link rel="preload" as="fetch" crossorigin href="/paper/data/publication.json" />');
    expect(html).toContain('<link rel="modulepreload" crossorigin href="/paper/assets/story.js" />');
    expect(html).toContain('<meta name="more" content="$1" />');
    expect(html).toContain('<div id="root" data-page="/a/2021-01-0xtfhfcr/" data-edition="abc"><p>$1 正文</p></div>');
  });

  it("of a story is not drawn before its first paragraphs are there, three at most, nor a front page before its first story, and no other page waits", () => {
    const withBody = (body: string): string => pageHtml(prepared, "/paper/", { address, style: "", body, edition: undefined, scripts: [], head: [] });
    expect(withBody('<p id="p1">甲</p><p id="p2">乙</p><p id="p3">丙</p><p id="p4">丁</p>')).toContain('<link rel="expect" href="#p3" blocking="render" />');
    expect(withBody('<p id="p1">甲</p>')).toContain('<link rel="expect" href="#p1" blocking="render" />');
    expect(withBody('<article id="first"><p>甲</p></article>')).toContain('<link rel="expect" href="#first" blocking="render" />');
    expect(withBody("<p>甲</p>")).not.toContain("expect");
  });

  it("has the card first in its body, for chat apps that look for a picture there, and fetches it for no reader", () => {
    const html = pageHtml(prepared, "/paper/", { address, style: "", body: "", edition: undefined, scripts: [], card: "a/2021-01-0xtfhfcr/card.png", head: [] });
    expect(html).toMatch(/<body>\s*<img src="\/paper\/a\/2021-01-0xtfhfcr\/card.png" width="1200" height="630" alt="" loading="lazy" hidden \/><div id="root"/);
  });

  it("the page for unknown addresses is no address of the site, and not for search engines", () => {
    const html = notFoundHtml(prepared, "", "没有", "<h1>没有</h1>");
    expect(html).toContain('data-page="404"');
    expect(html).toContain("noindex");
  });
});
