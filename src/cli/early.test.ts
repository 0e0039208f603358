import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyLook } from "../reader/settings/look.ts";
import { parseSettings, SETTINGS_KEY, writeSettings } from "../reader/settings/settings.ts";
import { EARLY } from "../site/pages.ts";

/** A document's root that only remembers what was set on it. */
function rootOf() {
  const properties: Record<string, string> = {};
  const dataset: Record<string, string> = {};
  return {
    properties, dataset,
    style: {
      setProperty: (name: string, value: string) => { properties[name] = value; },
      removeProperty: (name: string) => {
        const before = properties[name] ?? "";
        Reflect.deleteProperty(properties, name);
        return before;
      },
    },
  };
}

const seen = ({ properties, dataset }: ReturnType<typeof rootOf>) => ({ properties, dataset: { ...dataset } });

/** What the early script makes of a page, for what the device keeps. */
function early(kept: string | null | "throws", search = "", pathname = "/") {
  const root = rootOf();
  const getItem = (key: string) => {
    if (kept === "throws") throw new Error("SecurityError");
    return key === SETTINGS_KEY ? kept : null;
  };
  runInNewContext(EARLY, { document: { documentElement: root }, localStorage: { getItem }, location: { protocol: "https:", search, pathname }, setTimeout: () => 0 });
  return seen(root);
}

/** What the reader's own code makes of it, a moment later. */
function later(kept: string) {
  const root = rootOf();
  root.dataset["script"] = "";
  applyLook(root, parseSettings(kept) ?? {});
  return seen(root);
}

const settings = fc.record({
  size: fc.integer({ min: 10, max: 44 }),
  leading: fc.double({ min: 1, max: 3, noNaN: true }),
  measure: fc.integer({ min: 15, max: 65 }),
  face: fc.constantFrom("sans", "kai", "serif", ""),
  theme: fc.constantFrom("light", "dark", "sepia", "darker"),
  asPrinted: fc.constantFrom(true, false),
  direction: fc.constantFrom("vertical", "horizontal", true),
  unspaced: fc.constantFrom(true, false, 1),
  pinyin: fc.constantFrom(true, "yes"),
}, { requiredKeys: [] });

describe("settings before the first paint", () => {
  it("are the very ones that the reader's code sets later, so that nothing flashes", () => {
    fc.assert(fc.property(settings, fc.constantFrom(1, 1, 1, 2), (made, version) => {
      const kept = JSON.stringify({ ...made, v: version });
      expect(early(kept)).toEqual(later(kept));
    }));
  });

  it("are all set, each in its own way", () => {
    expect(early(writeSettings({ size: 28, leading: 2, measure: 46, face: "kai", theme: "sepia", asPrinted: true, direction: "vertical", unspaced: true, pinyin: true }))).toEqual({
      dataset: { script: "", theme: "sepia", face: "kai", direction: "vertical", pinyin: "", unspaced: "", large: "" },
      properties: { "--body-size": "1.75rem", "--leading": "2", "--measure": "46em" },
    });
  });

  it.each([null, "throws", "", "{", "null", "[]", "7", '"v"', '{"v":2,"size":30}'] as const)("fault 21, 22: kept as %s is nothing, and the rest of the script goes on", (kept) => {
    expect(early(kept, "?q=1")).toEqual({ dataset: { script: "", filtered: "" }, properties: {} });
  });

  it("hides a page that was drawn without the filters of its address, but no story", () => {
    expect(early(null, "?section=%E7%AE%80").dataset).toHaveProperty("filtered");
    expect(early(null, "?q=1", "/a/2021-01-0xtfhfcr/").dataset).not.toHaveProperty("filtered");
    expect(early(null, "?utm=1").dataset).not.toHaveProperty("filtered");
  });

  it("makes room for the source that the address asks for", () => {
    expect(early(null, "?q=1&source=1", "/a/2021-01-0xtfhfcr/").dataset).toEqual({ script: "", source: "" });
    expect(early(null, "?resource=2", "/a/2021-01-0xtfhfcr/").dataset).toEqual({ script: "" });
  });

  it("cost few bytes on every page", () => {
    // With the sentence for a page from a disk, which takes 150 of them.
    expect(Buffer.byteLength(EARLY)).toBeLessThan(1150);
  });
});
