import { expect, it } from "vitest";
import { articleOf } from "../../model/fixture.ts";
import { openingOf } from "./opening.ts";

const of = (text: string, dateline: string | undefined, index = 0) => {
  const article = articleOf("x", "题", 1, [text, text]);
  if (dateline !== undefined) article.dateline = { text: dateline };
  return openingOf(article, index);
};

it("finds the dateline and the byline in brackets at a text's beginning, and nowhere else", () => {
  expect(of("本报讯(记者 马晓伟)1月11日", "本报讯")).toEqual({ dateline: 3, byline: 11 });
  expect(of("　　新华社武汉2月13日电（记者甲、乙）正文", "新华社武汉2月13日电")).toEqual({ dateline: 13, byline: 20 });
  expect(of("本报讯 昨日，记者(甲)说", "本报讯")).toEqual({ dateline: 3, byline: 3 });
  expect(of("本报讯(没有收尾", "本报讯")).toEqual({ dateline: 3, byline: 3 });
  expect(of("本报讯(记者 甲)", "本报讯", 1)).toEqual({ dateline: 0, byline: 0 });
  expect(of("正文", undefined)).toEqual({ dateline: 0, byline: 0 });
});
