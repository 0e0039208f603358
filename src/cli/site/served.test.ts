import { describe, expect, it } from "vitest";
import { placeOf } from "./served.ts";

describe("where to serve", () => {
  it("is this machine only unless said otherwise", () => {
    expect(placeOf([])).toEqual({ port: 4173, host: "127.0.0.1", base: "/" });
    expect(placeOf(["--port", "0", "--host=0.0.0.0", "--base", "/paper/"])).toEqual({ port: 0, host: "0.0.0.0", base: "/paper/" });
  });

  it("is under the path of the address that the site is built for", () => {
    const url = "https://paper.example/sub/";
    expect(placeOf(["--url", "https://paper.example/sub"], true)).toMatchObject({ base: "/sub/", url });
    expect(placeOf(["--url", url, "--base", "/mirror/"], true)).toMatchObject({ base: "/mirror/", url });
    expect(placeOf(["--url", "paper.example"], true)).toHaveProperty("wrong");
    expect(placeOf(["--url", url])).toHaveProperty("wrong");
  });

  it("draws no cards where told so, by the command that builds alone", () => {
    expect(placeOf(["--no-cards"], true)).toMatchObject({ cards: false });
    expect(placeOf([], true)).not.toHaveProperty("cards");
    expect(placeOf(["--no-cards"])).toHaveProperty("wrong");
  });

  it("is refused with a sentence where it cannot be meant", () => {
    for (const args of [["--port", "abc"], ["--port", "65536"], ["--port", "-1"], ["--prot", "1"], ["80"], ["--port"]]) {
      expect(placeOf(args)).toHaveProperty("wrong");
    }
  });
});
