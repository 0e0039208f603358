import { expect, it } from "vitest";
import { prepare, scan, type SearchDocument } from "../../../search/index.ts";
import { resultOf } from "./result.ts";

const story: SearchDocument = {
  id: "s1",
  editionId: "e",
  pageId: "p",
  date: "2021-01-12",
  section: "视觉新闻",
  people: [
    { name: "马晓伟", role: "reporter" },
    { name: "马晓伟", role: "photographer" },
    { name: "马晓伟", role: "photographer" },
    { name: "阿卜杜拉·𠮷尔", role: "photographer" },
  ],
  fields: [
    { kind: "headline", index: 0, text: "雪后初晴" },
    { kind: "people", index: 0, text: "马晓伟" },
    { kind: "people", index: 0, photo: 0, text: "马晓伟" },
    { kind: "people", index: 0, photo: 1, text: "马晓伟" },
    { kind: "people", index: 1, photo: 1, text: "阿卜杜拉·𠮷尔" },
  ],
};

it("shows whoever took several of a story's photographs once for each role, in the order printed", () => {
  const [hit] = scan([prepare(story, 0)], "马晓伟").hits;
  if (!hit) throw new Error("The story was not found.");
  const { people, found } = resultOf({ hit, document: story });
  expect(people).toEqual([
    { name: "马晓伟", role: "reporter" },
    { name: "马晓伟", role: "photographer" },
    { name: "阿卜杜拉·𠮷尔", role: "photographer" },
  ]);
  expect(found.places.get("name:马晓伟")).toEqual([{ start: 0, end: 3 }]);
});
