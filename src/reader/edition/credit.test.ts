import { expect, it } from "vitest";
import { photoOf } from "../../model/fixture.ts";
import { splitCredit } from "./credit.ts";

const of = (text: string, ...names: string[]) => {
  const story = photoOf("x", text);
  story.byline = names.map((name) => ({ role: "photographer", name, asPrinted: name }));
  const { words, credit } = splitCredit(story);
  return [words, credit];
};

it("takes the photographer's words off a caption's end, and only there", () => {
  expect(of("施工人员在安装限高杆。 本报记者 崔坤 摄", "崔坤")).toEqual(["施工人员在安装限高杆。", "本报记者 崔坤 摄"]);
  expect(of("　　稻田丰收。（林𠮷平摄）", "林𠮷平")).toEqual(["稻田丰收。", "（林𠮷平摄）"]);
  expect(of("稻田丰收。摄影/阿依古丽·买买提", "阿依古丽·买买提")).toEqual(["稻田丰收。", "摄影/阿依古丽·买买提"]);
  expect(of("崔坤摄下了这一刻，村民们在收稻。", "崔坤")).toEqual(["崔坤摄下了这一刻，村民们在收稻。", ""]);
  expect(of("没有署名的说明。")).toEqual(["没有署名的说明。", ""]);
});
