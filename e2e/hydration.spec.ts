import { join } from "node:path";
import type { Page } from "@playwright/test";
import { Paper } from "./pages/paper.ts";
import { builtEdition, longestArticle } from "./suite/built.ts";
import { expect, test } from "./suite/test.ts";

// React says a mismatch in the console, which fails a journey by itself. Here: that it took over what the host had sent at all,
// and did not draw the page a second time.

/** Every kind of address, by how a reader comes to know it, within the site. */
const KINDS: [kind: string, of: (paper: Paper) => Promise<string> | string][] = [
  ["the front page", () => ""],
  ["an edition", () => "e/2021-01/"],
  ["a story", (paper) => paper.addressOf("严把村“两委”换届关")],
  ["a photo story", async (paper) => await paper.stories.filter({ hasText: "液压升降限高杆" }).getByRole("link").first().getAttribute("href") ?? ""],
  ["a person", () => "by/马晓伟/"],
  ["the archive's search", () => "search/"],
  ["what is kept", () => "saved/"],
];

/** Marks the page's head as soon as the browser has read it, before any script of ours has run. */
async function markWhatIsSent(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const head = document.querySelector("#root header");
      if (!head) return;
      Object.assign(head, { sent: true });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
}

test("a section's address, which the host answers with the whole edition, is drawn anew with nothing to say", { tag: "@host" }, async ({ page }) => {
  await page.goto("?section=视觉新闻");
  await expect(new Paper(page).stories).toHaveCount(2);
});

test("every kind of address, opened cold: React takes over the very page that the host sent", { tag: ["@host", "@any-host"] }, async ({ page, base }) => {
  const paper = new Paper(page);
  await paper.open();
  const addresses = await Promise.all(KINDS.map(async ([kind, of]) => [kind, await of(paper)] as const));
  await markWhatIsSent(page);
  for (const [kind, address] of addresses) {
    await test.step(kind, async () => {
      await page.goto(address);
      await page.locator("html[data-live]").waitFor({ state: "attached" });
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\S/);
      expect(await page.evaluate(() => Reflect.has(document.querySelector("#root header") ?? {}, "sent")), address).toBe(true);
      // Links stay under the path that the site stands under.
      const outside = await page.getByRole("link").evaluateAll((links, under) => links.flatMap((link) => (link instanceof HTMLAnchorElement && !link.pathname.startsWith(under) ? [link.pathname] : [])), base);
      expect(outside).toEqual([]);
    });
  }
});

test("a page that is nowhere has the host's 404 and its words, and a way back", { tag: ["@host", "@any-host"] }, async ({ page, expectFailedRequest }) => {
  expectFailedRequest(/nowhere/);
  const answer = await page.goto("nowhere/");
  expect(answer?.status()).toBe(404);
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有这个页面");
  await page.getByRole("main").getByRole("link").first().click();
  await expect(new Paper(page).stories).toHaveCount(10);
});

declare global {
  interface Window {
    /** How many sheets made by script the first frame of the load had. */
    firstFrame: number | undefined;
  }
}

for (const name of ["the front page", "a story"] as const) {
  test(`a phone's first frame leaves out what is below its window, and a moment later all is there: ${name}`, async ({ page, isMobile }) => {
    const story = longestArticle(builtEdition(join(import.meta.dirname, "../dist")));
    await page.addInitScript(() => { requestAnimationFrame(() => { window.firstFrame = document.adoptedStyleSheets.length; }); });
    await page.goto(name === "a story" ? `/a/${story.id}/` : "/");
    expect(await page.evaluate(() => window.firstFrame)).toBe(isMobile ? 1 : 0);
    await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    const below = page.locator(".far");
    expect(await below.count()).toBeGreaterThan(0);
    for (const one of await below.all()) await expect(one).toHaveCSS("content-visibility", "visible");
    await below.last().scrollIntoViewIfNeeded();
    await expect(below.last()).toBeInViewport();
  });
}
