import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PAIRS, SCREEN_PAIRS } from "./theme.fixture.ts";

const css = readFileSync(join(import.meta.dirname, "theme.css"), "utf8");

/** Takes a rule's selector as it stands in the sheet; gives the colours that its block sets, by token. */
function colours(selector: string): Map<string, string> {
  const at = css.indexOf(`${selector} {`);
  const block = at < 0 ? "" : css.slice(css.indexOf("{", at) + 1, css.indexOf("}", at));
  return new Map([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** Relative luminance of a colour, by WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const THEMES = { light: ":root", dark: '[data-theme="dark"]', sepia: '[data-theme="sepia"]' };

it("black on white is 21 to 1", () => { expect(contrast("#000000", "#ffffff")).toBeCloseTo(21); });

describe.each(Object.entries(THEMES))("the %s theme", (_, selector) => {
  const tokens = colours(selector);
  it.each(PAIRS)("has %s on %s at %d to 1 or more", (on, ground, least) => {
    expect(contrast(tokens.get(on) ?? "", tokens.get(ground) ?? "")).toBeGreaterThanOrEqual(least);
  });
});

it("night by the system and night by choice are the same", () => {
  const chosen = colours(THEMES.dark);
  expect(chosen.size).toBe(9);
  expect(colours(":root:not([data-theme])")).toEqual(chosen);
});

it("each theme sets every colour that the light one sets", () => {
  for (const selector of Object.values(THEMES)) expect([...colours(selector).keys()]).toEqual([...colours(":root").keys()]);
});

it("over a photograph that fills the window: words on its ground, signs on their veil where the photograph is white under it", () => {
  const screen = colours("html");
  const [on, ground] = [screen.get("on-screen") ?? "", screen.get("screen") ?? ""];
  const [, veil = "", alpha = ""] = /--screen-veil: rgb\(([\d ]+) \/ ([\d.]+)\);/.exec(css) ?? [];
  const overWhite = veil.split(" ").map((part) => Math.round(Number(part) * Number(alpha) + 255 * (1 - Number(alpha))).toString(16).padStart(2, "0"));
  const grounds = { screen: ground, "screen-veil": `#${overWhite.join("")}` };
  expect(grounds["screen-veil"]).toMatch(/^#[0-9a-f]{6}$/);
  for (const [, name, least] of SCREEN_PAIRS) expect(contrast(on, grounds[name]), name).toBeGreaterThanOrEqual(least);
});
