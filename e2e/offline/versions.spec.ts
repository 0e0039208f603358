import { chmodSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { host } from "../hosts/host.ts";
import { siteFolder } from "../hosts/sites.ts";
import { Offline } from "../pages/offline.ts";
import { Paper } from "../pages/paper.ts";
import { Story } from "../pages/story.ts";
import { nextVersion } from "../suite/next-version.ts";
import { expect, test as base } from "../suite/test.ts";

interface Deployed {
  address: string;
  /** Puts the next version in the place of the one that is served. */
  deploy: () => void;
}

const test = base.extend<{ deployed: Deployed }>({
  deployed: async ({ hostKind, under }, use) => {
    const { dir, address, close } = await host(hostKind, siteFolder(under), under);
    const place = mkdtempSync(join(tmpdir(), "baolan-versions-"));
    const next = join(place, "next");
    await nextVersion(dir, next);
    chmodSync(next, 0o755);
    await use({ address, deploy: () => { renameSync(dir, join(place, "old")); renameSync(next, dir); } });
    await close();
    rmSync(place, { recursive: true });
  },
  baseURL: async ({ deployed }, use) => { await use(deployed.address); },
});

test.use({ serviceWorkers: "allow" });

const version = "html[data-version=next]";

test("fault 24: version A replaced by B with the tab open: old files still come, B waits for the reader's word, the text stays", { tag: "@host" }, async ({ page, deployed }) => {
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

test("fault 24: never an old shell: a page opened anew is the new one, whether or not B has been let in", { tag: "@host" }, async ({ page, deployed }) => {
  const paper = new Paper(page);
  await paper.open();
  await new Offline(page).ready();
  deployed.deploy();
  await paper.open();
  await expect(page.locator(version)).toHaveCount(1);
  await expect(paper.stories).toHaveCount(10);
});

test("fault 24: only own caches are deleted, a missing script is 404, and sw.js is asked for anew", { tag: "@host" }, async ({ page, base, deployed, expectFailedRequest }) => {
  await new Paper(page).open();
  await page.evaluate(async () => { await caches.open("somebody-else"); await caches.open("baolan:/other/:code"); });
  await new Offline(page).ready();
  deployed.deploy();
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())?.update(); });
  await new Offline(page).takeOver.click();
  await expect(page.locator(version)).toHaveCount(1);
  expect(await new Offline(page).cacheNames()).toEqual(expect.arrayContaining(["somebody-else", "baolan:/other/:code", `baolan:${base}:code`]));
  expectFailedRequest("assets/gone-abcdefgh.js");
  const gone = await page.evaluate(async (at) => { const answer = await fetch(`${at}assets/gone-abcdefgh.js`); return [answer.status, await (await caches.open(`baolan:${at}:code`)).match(`${at}assets/gone-abcdefgh.js`) === undefined]; }, base);
  expect(gone).toEqual([404, true]);
  expect((await page.request.get("sw.js")).headers()["cache-control"]).toBe("no-cache");
});
