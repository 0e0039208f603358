import { describe, expect, it } from "vitest";
import { placeOf } from "./served.ts";

describe("where to serve", () => {
  it("is this machine only unless said otherwise", () => {
    expect(placeOf([])).toEqual({ port: 4173, host: "127.0.0.1", base: "/" });
    expect(placeOf(["--port", "0", "--host=0.0.0.0", "--base", "/paper/"])).toEqual({ port: 0, host: "0.0.0.0", base: "/paper/" });
  });

  it("is refused with a sentence where it cannot be meant", () => {
    for (const args of [["--port", "abc"], ["--port", "65536"], ["--port", "-1"], ["--prot", "1"], ["80"], ["--port"]]) {
      expect(placeOf(args)).toHaveProperty("wrong");
    }
  });
});
