import fc from "fast-check";

const HAN = "天地日月山川江河春夏秋冬风雨雪城乡镇村民生经济发展改革创新工作会议项目建设𠮷㐂";
const words = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...HAN), { minLength: min, maxLength: max }).map((chars) => chars.join(""));

const name = fc.constantFrom("马晓伟", "李娜", "欧阳修文", "买买提·艾力", "刘　辉", "王小二");
const sentence = words(8, 60).map((text) => `${text}。`);
const prose = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));

/** For tests: a story's lines, in any of several houses' forms, whole and damaged. */
export const story = fc.record({
  kicker: fc.option(words(3, 10), { nil: undefined }),
  headline: fc.option(words(6, 20), { nil: undefined }),
  deck: fc.option(words(6, 20).map((text) => `——${text}`), { nil: undefined }),
  byline: fc.option(name.map((who) => `□ 本报记者 ${who}`), { nil: undefined }),
  paragraphs: fc.array(fc.oneof(
    prose,
    fc.tuple(name, prose).map(([who, text]) => `本报讯（记者 ${who}）${text}`),
    words(20, 50).map((text) => `${text}，`),
    prose.map((text) => `的${text}`),
    words(4, 12),
    fc.tuple(prose, name).map(([text, who]) => `${text} 本报记者 ${who} 摄`),
    fc.constantFrom("核心阅读", "■记者手记", "一、压实责任", "图为活动现场。", "▲ 孩子们在画画。", "（资料图片）", "……", "编者按：春天来了。"),
  ), { maxLength: 5 }),
}).map(({ kicker, headline, deck, byline, paragraphs }) =>
  [kicker, headline, deck, byline, ...paragraphs].filter((line): line is string => line !== undefined));

const odd = fc.oneof(
  fc.constantFrom("\u0001\u0002", "###", "<script>alert(1)</script>", "{{x}}", "constructor", "__proto__", "\u200b", "%%%", "②6 ⑧3", "-", "（", "\ud83d\ude00"),
  fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n\u2028\u2029]/g, "")),
);
const section = fc.constantFrom("要闻", "简讯快报", "【民生】", "■ 简讯", "视觉新闻", "toString");
const furniture = fc.constantFrom("第3版", "03版 要闻", "2021年1月20日 星期三", "责任编辑 张三 校对 李四", "（下转第2版）", "本栏照片均为本报记者 马晓伟 摄");

/** For tests: blocks of lines, as a page is made of them. */
export const pageBlocks: fc.Arbitrary<string[][]> = fc.array(
  fc.oneof({ arbitrary: story, weight: 6 }, { arbitrary: odd.map((line) => [line]), weight: 2 }, { arbitrary: section.map((line) => [line]), weight: 1 }, { arbitrary: furniture.map((line) => [line]), weight: 1 }),
  { maxLength: 8 },
);

/** For tests: how a page's blocks are set: gaps, indents, a measure at which lines are cut. */
export const setting = fc.record({
  between: fc.integer({ min: 0, max: 3 }),
  inside: fc.integer({ min: 0, max: 1 }),
  indent: fc.constantFrom("", "　　", "  "),
  wrap: fc.constantFrom(0, 0, 16, 22),
});

const cut = (line: string, width: number): string[] => {
  const chars = [...line];
  if (width === 0 || chars.length <= width) return [line];
  return Array.from({ length: Math.ceil(chars.length / width) }, (_, i) => chars.slice(i * width, (i + 1) * width).join(""));
};

/** For tests: a page's text. */
export const setPage = (blocks: readonly (readonly string[])[], how: { between: number; inside: number; indent: string; wrap: number }): string =>
  blocks.map((lines) => lines.map((line) => cut(/。|，/.test(line) ? how.indent + line : line, how.wrap).join("\n")).join("\n".repeat(how.inside + 1))).join("\n".repeat(how.between + 1));

export const pageText = fc.tuple(pageBlocks, setting).map(([blocks, how]) => setPage(blocks, how));
