import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyLook } from "../reader/settings/look.ts";
import { parseSettings, SETTINGS_KEY, writeSettings } from "../reader/settings/settings.ts";
import { EARLY } from "../site/early-script.ts";

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

interface Visit {
  kept?: string | null;
  /** The device gives nothing to a script. */
  refused?: boolean;
  search?: string;
  pathname?: string;
  hash?: string;
  screen?: { width: number; height: number };
  /** A browser that can't make a sheet. */
  old?: boolean;
}

/** What the early script makes of a page: at once, and the sheets that the document has then, after the next frame, and after what that frame left to be done. */
function visit({ kept = null, refused = false, search = "", pathname = "/", hash = "", screen = { width: 1280, height: 800 }, old = false }: Visit) {
  const root = rootOf();
  const getItem = (key: string) => {
    if (refused) throw new Error("SecurityError");
    return key === SETTINGS_KEY ? kept : null;
  };
  class CSSStyleSheet {
    rules = "";
    replaceSync(rules: string) { this.rules = rules; }
  }
  const document: { documentElement: typeof root; adoptedStyleSheets: CSSStyleSheet[] } = { documentElement: root, adoptedStyleSheets: [] };
  const frames: (() => void)[] = [];
  const behind: (() => void)[] = [];
  runInNewContext(EARLY, {
    document, localStorage: { getItem }, location: { protocol: "https:", search, pathname, hash }, screen, ...(!old && { CSSStyleSheet }),
    requestAnimationFrame: (work: () => void) => { frames.push(work); }, setTimeout: (work: () => void) => { behind.push(work); },
  });
  const sheets = () => Array.from(document.adoptedStyleSheets, ({ rules }) => rules);
  const atOnce = { ...seen(root), sheets: sheets() };
  for (const work of frames) work();
  const inFrame = sheets();
  for (const work of behind) work();
  return { ...atOnce, inFrame, behindFrame: sheets() };
}

/** What it makes of the page's root, for what the device keeps. */
function early(kept: string | null | "throws", search = "", pathname = "/") {
  const { dataset, properties } = visit({ ...(kept === "throws" ? { refused: true } : { kept }), search, pathname });
  return { dataset, properties };
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

  describe("on a phone", () => {
    const phone = { width: 390, height: 844 };
    const below = /^\.far\{content-visibility:hidden;/;

    it("leave what is below the first window out of the first frame, and give it back when that is drawn", () => {
      const { sheets, inFrame, behindFrame } = visit({ screen: phone });
      expect(sheets).toEqual([expect.stringMatching(below)]);
      expect(inFrame).toEqual(sheets);
      expect(behindFrame).toEqual([]);
    });

    it("do so for a link that a chat app has added its own words to", () => {
      expect(visit({ screen: phone, search: "?from=singlemessage&isappinstalled=0" }).sheets).toHaveLength(1);
    });

    it.each<{ name: string; of: Visit }>([
      { name: "an address that names a place in the page", of: { hash: "#p9" } },
      { name: "a passage", of: { search: "?at=abc" } },
      { name: "a filter", of: { search: "?from=x&section=%E7%AE%80" } },
      { name: "a setting, which makes another first window", of: { kept: '{"v":1,"size":14}' } },
      { name: "a wider screen", of: { screen: { width: 431, height: 844 } } },
      { name: "a taller screen", of: { screen: { width: 390, height: 933 } } },
      { name: "a browser that can't make a sheet", of: { old: true } },
    ])("leave nothing out for $name", ({ of }) => {
      expect(visit({ screen: phone, ...of })).toMatchObject({ dataset: { script: "" }, sheets: [] });
    });
  });

  it("cost few bytes on every page", () => {
    // With the sentence for a page from a disk, which takes 150 of them.
    expect(Buffer.byteLength(EARLY)).toBeLessThan(1500);
  });
});
