import { expect, it } from "vitest";
import { buildOptionsOf } from "./build-options.ts";

it("the build takes the site's address tidied, and leaves out what it is not told", () => {
  expect(buildOptionsOf([])).toEqual({});
  expect(buildOptionsOf(["--url", "https://paper.example/sub", "--out=site"])).toEqual({ out: "site", url: "https://paper.example/sub/" });
  expect(buildOptionsOf(["--no-cards"])).toEqual({ cards: false });
});

it("the build refuses with a sentence what cannot be meant", () => {
  for (const args of [["--url", "paper.example"], ["--url"], ["--ulr", "https://paper.example/"], ["https://paper.example/"]]) {
    expect(buildOptionsOf(args), args.join(" ")).toHaveProperty("wrong");
  }
});
