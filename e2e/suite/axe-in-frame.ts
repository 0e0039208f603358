import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "@playwright/test";
import { AXE_TAGS } from "./watch.ts";

const own = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
const AXE = readFileSync(own.resolve("axe-core/axe.min.js"), "utf8");

/** What axe is asked. */
export interface Asked {
  /** These rules alone; all of the journeys' without. */
  only?: readonly string[];
  /** Rules that are not for what is shown: a part of a page alone has no `h1`. */
  without?: readonly string[];
}

/** Takes a frame of a page of ours; gives what axe finds in it alone, one line a rule with the places. */
export async function axeInFrame(frame: Frame, { only, without = [] }: Asked): Promise<string[]> {
  // From the top: what is half under a bar that stays while the page scrolls is not small.
  await frame.evaluate((source) => {
    window.scrollTo({ top: 0, left: 0, behavior: "instant" });
    if (!("axe" in window)) window.eval(source);
  }, AXE);
  const found: unknown = await frame.evaluate(`axe.run(document, ${JSON.stringify({
    runOnly: only ? { type: "rule", values: only } : { type: "tag", values: AXE_TAGS },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ["violations"], iframes: false, elementRef: false,
  })}).then(({ violations }) => violations.map(({ id, help, nodes }) => "axe " + id + ": " + help + ": " + nodes.map(({ target }) => target.join(" ")).join(", ")))`);
  return Array.isArray(found) ? found.map(String) : [String(found)];
}
