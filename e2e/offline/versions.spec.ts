import { cpSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve, type Served } from "../../src/serve/index.ts";
import { Offline } from "../pages/offline.ts";
import { Paper } from "../pages/paper.ts";
import { Story } from "../pages/story.ts";
import { nextVersion } from "../suite/next-version.ts";
import { expect, test as base } from "../suite/test.ts";

interface Deployed {
  site: Served;
  /** Puts the next version in the place of the one that is served. */
  deploy: () => void;
}

const test = base.extend<{ deployed: Deployed }>({
  deployed: async ({}, use) => {
    const place = mkdtempSync(join(tmpdir(), "baolan-versions-"));
    const [now, next] = [join(place, "now"), join(place, "next")];
    cpSync(join(import.meta.dirname, "../../dist"), now, { recursive: true });
    await nextVersion(now, next);
    const site = await serve({ dir: now, port: 0 });
    await use({ site, deploy: () => { renameSync(now, join(place, "old")); renameSync(next, now); } });
    await site.close();
    rmSync(place, { recursive: true });
  },
  baseURL: async ({ deployed }, use) => { await use(deployed.site.address); },
});

test.use({ serviceWorkers: "allow" });

const version = "html[data-version=next]";

test("fault 24: version A replaced by B with the tab open: old files still come, B waits for the reader's word, the text stays", async ({ page, deployed }) => {
  const paper = new Paper(page);
  await paper.open();
  await new Offline(page).ready();
  await paper.filter.fill("疫苗");
  await expect(paper.results).toHaveCount(1);
  deployed.deploy();
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())?.update(); });
  const { takeOver, later } = new Offline(page);
  await expect(takeOver).toBeVisible();
  await expect(later).toBeVisible();
  // Nothing has changed under the reader, and the open page's own code still comes.
  await expect(page.locator(version)).toHaveCount(0);
  await paper.results.getByRole("link").first().click();
  await expect(new Story(page).headline).toHaveText(/\S/);
  await page.goBack();
  await expect(paper.filter).toHaveValue("疫苗");
  await takeOver.click();
  await expect(page.locator(version)).toHaveCount(1);
  await expect(paper.filter).toHaveValue("疫苗");
  await expect(paper.results).toHaveCount(1);
  await expect(takeOver).toHaveCount(0);
});

test("fault 24: never an old shell: a page opened anew is the new one, whether or not B has been let in", async ({ page, deployed }) => {
  const paper = new Paper(page);
  await paper.open();
  await new Offline(page).ready();
  deployed.deploy();
  await paper.open();
  await expect(page.locator(version)).toHaveCount(1);
  await expect(paper.stories).toHaveCount(10);
});

test("fault 24: only own caches are deleted, a missing script is 404, and sw.js is asked for anew", async ({ page, deployed, expectFailedRequest, expectConsole }) => {
  await page.goto("/robots.txt");
  await page.evaluate(async () => { await caches.open("somebody-else"); await caches.open("baolan:/paper/:code"); });
  await new Paper(page).open();
  await new Offline(page).ready();
  deployed.deploy();
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())?.update(); });
  await new Offline(page).takeOver.click();
  await expect(page.locator(version)).toHaveCount(1);
  expect(await new Offline(page).cacheNames()).toEqual(expect.arrayContaining(["somebody-else", "baolan:/paper/:code", "baolan:/:code"]));
  expectFailedRequest("/assets/gone-abcdefgh.js");
  // The worker asks in the page's place, and of that request Chromium speaks once more, without its address.
  expectConsole("Failed to load resource: the server responded with a status of 404 (Not Found)");
  const gone = await page.evaluate(async () => { const answer = await fetch("/assets/gone-abcdefgh.js"); return [answer.status, await (await caches.open("baolan:/:code")).match("/assets/gone-abcdefgh.js") === undefined]; });
  expect(gone).toEqual([404, true]);
  expect((await page.request.get("/sw.js")).headers()["cache-control"]).toBe("no-cache");
});
