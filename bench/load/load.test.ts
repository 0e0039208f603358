import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { controlStory } from "./control.ts";
import { marker } from "./marker.ts";
import { siteStyle } from "./site-style.ts";

describe("the load bench", () => {
  it("finds a paragraph by its longest run of Han characters", () => {
    expect(marker("本报讯(记者 甲)1月11日,𠮷林召开动员会议")).toBe("𠮷林召开动员会议");
    expect(marker("13.7")).toBe("");
  });

  it("writes a control page with the story's whole text, as text", () => {
    const span = { line: 1, endLine: 1 };
    const html = controlStory({
      kind: "article", id: "2021-01-00000000", byline: [], photos: [], notes: [],
      headline: { text: "一<b>二", span },
      paragraphs: [{ text: "　　正文&尾", span, role: "body", state: "asPrinted" }],
    }, "p{color:red}</style><script>");
    expect(html).toContain("<h1>一&lt;b&gt;二</h1>");
    expect(html).toContain("<p>正文&amp;尾</p>");
    expect(html.match(/<\/style/g)).toHaveLength(1);
  });

  it("weighs the control with all of the site's style, whatever signs stand in it", () => {
    const dir = mkdtempSync(join(tmpdir(), "baolan-style-"));
    const css = '@property --a{syntax:"<length>";inherits:false}p{color:red}';
    writeFileSync(join(dir, "index.html"), `<style>${css}</style><p>文</p><style>q{}</style>`);
    expect(siteStyle(dir, "index.html")).toBe(`${css}\nq{}`);
    rmSync(dir, { recursive: true });
  });
});
