import { afterEach, describe, expect, it, vi } from "vitest";
import { sha256Hex as byScript } from "./digest-by-script.ts";
import { sha256Hex } from "./digest.ts";

const bytes = new TextEncoder().encode("报栏𠮷");

describe("the digest of what was fetched", () => {
  afterEach(() => { vi.unstubAllGlobals(); });

  it("is the same by the browser and by script", async () => {
    expect(await sha256Hex(bytes)).toBe(byScript(bytes));
    expect(await sha256Hex(bytes.subarray(3, 6))).toBe(byScript(new TextEncoder().encode("栏")));
  });

  it("is there on plain http, where the browser offers none", async () => {
    vi.stubGlobal("crypto", {});
    expect(await sha256Hex(bytes)).toBe(byScript(bytes));
  });
});
