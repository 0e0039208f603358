import { expect, it } from "vitest";
import { lastPaper, moved } from "./arrival.ts";

const at = (pathname: string, search = "") => ({ pathname, search, hash: "" });

it("remembers the paper as it was last seen, filters and all", () => {
  expect(lastPaper()).toBeUndefined();
  moved(at("/"), at("/", "?section=视觉新闻"));
  moved(at("/", "?section=视觉新闻"), at("/a/2021-01-0xtfhfcr/"));
  expect(lastPaper()).toBe("/?section=视觉新闻");
  moved(at("/a/2021-01-0xtfhfcr/"), at("/e/2020-12-31/"));
  expect(lastPaper()).toBe("/e/2020-12-31/");
  moved(at("/e/2020-12-31/"), at("/search/"));
  expect(lastPaper()).toBe("/e/2020-12-31/");
});
