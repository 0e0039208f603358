import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { photoOf } from "../../../model/fixture.ts";
import type { Text } from "../../../model/index.ts";
import type { Range } from "./Marked.tsx";
import { Phrased, Title } from "./Phrased.tsx";

/** Takes a text with a bar wherever a line of it may end; gives it as a headline of the bundle. */
function headline(barred: string): Text {
  const breaks: number[] = [];
  for (const piece of barred.split("|").slice(0, -1)) breaks.push((breaks.at(-1) ?? 0) + piece.length);
  return { text: barred.replaceAll("|", ""), span: { line: 1, endLine: 1 }, ...(breaks.length > 0 && { breaks }) };
}

const drawn = (barred: string, ranges?: Range[]): string => renderToStaticMarkup(<Phrased node={headline(barred)} ranges={ranges} />);
/** What is copied. */
const textIn = (html: string): string => html.replace(/<[^>]*>/g, "");

it("a line may end between words, and nothing is put into the text", () => {
  expect(drawn("农资|下乡|开进|二十个村")).toBe('<span class="words">农资<wbr/>下乡<wbr/>开进<wbr/>二十个村</span>');
});

it("what stands on either side of a printed space is a box of its own, with the space between them", () => {
  expect(drawn("办好|学校 |守护|幸福")).toBe('<span class="words inline-block">办好<wbr/>学校</span> <span class="words inline-block">守护<wbr/>幸福</span>');
  expect(textIn(drawn("入秋　|春耕　|夏种"))).toBe("入秋　春耕　夏种");
});

it("a short piece in which a browser would end a line is kept whole", () => {
  expect(drawn("跟着|阿里木·买买提|走")).toBe('<span class="words">跟着<wbr/><span class="whole">阿里木·买买提</span><wbr/>走</span>');
  for (const whole of ["——江州市", "“红、黄、蓝”与", "从《史记》", "𠮷林省", "春 风 化 雨"]) expect(drawn(`先|${whole}|后`), whole).toContain(`<span class="whole">${whole}</span>`);
  for (const plain of ["13.7万亩", "“菜篮子”", "《史记》", "大队：", "COVID-19"]) expect(drawn(`先|${plain}|后`), plain).not.toContain("whole");
  expect(drawn("先|木卡姆江·买买提江|后"), "longer than a line of large type may be").not.toContain("whole");
});

it("marks stand where they stood, over a break and over a space, which then is no turn", () => {
  expect(drawn("办好|家门口|学校", [{ start: 1, end: 4 }])).toBe('<span class="words">办<mark>好<wbr/>家门</mark>口<wbr/>学校</span>');
  expect(drawn("办好|家门口|学校", [{ start: 2, end: 5 }])).toBe('<span class="words">办好<mark><wbr/>家门口</mark><wbr/>学校</span>');
  const over = drawn("全县|召开 |办好|学校", [{ start: 2, end: 7 }]);
  expect(over.match(/<mark>/g)).toHaveLength(1);
  expect(over).not.toContain("whole");
  expect(textIn(over)).toBe("全县召开 办好学校");
  expect(drawn("全县|召开 |办好|学校", [{ start: 5, end: 7 }])).toContain('<span class="words inline-block"><mark>办好</mark><wbr/>学校</span>');
});

it("outer spaces are left out, and marks are counted with them", () => {
  expect(drawn("　　办好|学校　", [{ start: 2, end: 4 }])).toBe('<span class="words"><mark>办好</mark><wbr/>学校</span>');
  expect(drawn("　　学校 ", [{ start: 3, end: 4 }])).toBe("学<mark>校</mark>");
});

it("a text without breaks, and words in place of a headline, are set as any text", () => {
  expect(drawn("春")).toBe("春");
  expect(drawn("")).toBe("");
  expect(renderToStaticMarkup(<Title item={photoOf("e-1", "村民正在排练秧歌。")} />)).toBe("图片新闻：村民正在排练秧歌");
});
