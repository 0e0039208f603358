import { expect, it } from "vitest";
import { chineseVoices, type Voice } from "./voices.ts";

const voice = (name: string, lang: string, localService = true): Voice => ({ name, lang, voiceURI: name, default: false, localService });

it("the voices that read Chinese, the fittest for a paper first, each once", () => {
  const voices = [voice("Alex", "en-US"), voice("善怡", "zh-HK"), voice("Google", "zh-CN", false), voice("美佳", "zh-TW"), voice("婷婷", "zh_CN"), voice("婷婷", "zh_CN"), voice("Zhuang", "za"), voice("Mandarin", "cmn-Hans-CN")];
  expect(chineseVoices(voices).map(({ name }) => name)).toEqual(["婷婷", "Mandarin", "Google", "美佳", "善怡"]);
  expect(chineseVoices([voice("Alex", "en-US")])).toEqual([]);
});
