import { describe, expect, it } from "vitest";
import { controlStory } from "./control.ts";
import { marker } from "./marker.ts";

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
});
