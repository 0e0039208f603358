import { expect, it } from "vitest";
import { installed } from "./worker.ts";

it("what reading needs is kept at once, the table of readings when it is used", () => {
  expect(installed(["pinyin-ZKzo7Vml.js", "reader-DtkMuVjB.js", "search-worker-CygsRUl6.js", "whole-DbLAySnI.css"])).toEqual(["reader-DtkMuVjB.js", "search-worker-CygsRUl6.js", "whole-DbLAySnI.css"]);
  // What only begins alike is another file.
  expect(installed(["pinyin-ZKzo7Vml.js", "pinyinrow-DtkMuVjB.js"])).toEqual(["pinyinrow-DtkMuVjB.js"]);
});

it("a build in which the table has another name is not let through as if it had been left out", () => {
  expect(() => installed(["readings-ZKzo7Vml.js", "reader-DtkMuVjB.js"])).toThrow(/No script is called pinyin/);
});
