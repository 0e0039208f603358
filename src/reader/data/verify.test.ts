import { describe, expect, it } from "vitest";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { DataFault } from "./fault.ts";
import { hold, openSealed } from "./verify.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const seal = (text: string) => ({ bytes: bytes(text).length, sha256: bytesToHex(sha256(bytes(text))) });
const kindOf = async (act: () => unknown): Promise<string> => {
  try {
    await act();
  } catch (error) {
    return error instanceof DataFault ? error.kind : String(error);
  }
  return "none";
};

describe("what was fetched is proved", () => {
  const whole = '{"报":"栏"}';
  it("opens what is whole", async () => {
    expect(await openSealed(bytes(whole), seal(whole))).toEqual({ 报: "栏" });
    expect(await openSealed(bytes(whole), undefined)).toEqual({ 报: "栏" });
  });

  it.each([
    ["fault 16: cut short", whole.slice(0, 5), "truncated"],
    ["fault 16: altered", whole.replace("栏", "烂"), "altered"],
    ["fault 16: longer than it should be", `${whole} `, "altered"],
    ["fault 17: a page in its place", " \n<!DOCTYPE html>", "html"],
  ])("%s", async (_name, text, kind) => {
    expect(await kindOf(() => openSealed(bytes(text), seal(whole)))).toBe(kind);
  });

  it("tells, without a seal, what is no JSON", async () => {
    expect(await kindOf(() => openSealed(bytes('{"a":'), undefined))).toBe("truncated");
    expect(await kindOf(() => openSealed(bytes("<html>"), undefined))).toBe("html");
    expect(await kindOf(() => openSealed(new Uint8Array([0xff]), undefined))).toBe("truncated");
  });

  it("fault 19: passes on why the contract refused", async () => {
    expect(await kindOf(() => hold({ ok: false, reason: "newer", faults: [] }))).toBe("newer");
    expect(hold({ ok: true, value: 1 })).toBe(1);
  });
});
