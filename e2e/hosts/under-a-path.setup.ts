import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { build } from "../../src/cli/build.ts";
import { PAPER_URL, siteFolder } from "./sites.ts";

test("the site is built for the path /paper/, knowing its address", async () => {
  const { ok } = await build({ root: join(import.meta.dirname, "../.."), quiet: true, out: siteFolder("/paper/"), url: PAPER_URL });
  expect(ok).toBe(true);
});
