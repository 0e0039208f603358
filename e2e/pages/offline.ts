import { expect, type Locator, type Page } from "@playwright/test";

/** What a page says at its foot about reading with no network, and the notice of a new version. */
export class Offline {
  readonly page: Page;
  readonly corner: Locator;
  readonly save: Locator;
  readonly remove: Locator;
  readonly undo: Locator;
  readonly takeOver: Locator;
  readonly later: Locator;

  constructor(page: Page) {
    this.page = page;
    this.corner = page.getByRole("complementary", { name: "离线阅读" });
    this.save = this.corner.getByRole("button", { name: /^保存本期/ });
    this.remove = this.corner.getByRole("button", { name: "不再保存" });
    this.undo = this.corner.getByRole("button", { name: "撤消" });
    this.takeOver = page.getByRole("button", { name: "换用新版" });
    this.later = page.getByRole("button", { name: "以后再说" });
  }

  /** Waits until the paper can be read with no network: the worker serves, the edition is kept, the open page too. */
  async ready(): Promise<void> {
    const path = new URL(this.page.url()).pathname;
    // Asked again and again from here: `waitForFunction` takes the promise of an async function for its answer, and waits for nothing.
    await expect.poll(async () => {
      const { served, urls } = await this.page.evaluate(async () => ({
        served: navigator.serviceWorker.controller?.state === "activated",
        urls: (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat(),
      }));
      return {
        served,
        edition: urls.some((url) => /\/data\/.+\.[0-9a-f]{12}\.json$/.test(url)),
        contents: urls.some((url) => url.endsWith("/publication.json")),
        page: urls.some((url) => new URL(url).pathname === path),
      };
    }).toEqual({ served: true, edition: true, contents: true, page: true });
  }

  /** Takes the network away, and the browser's own cache with it: what is still there is there by the worker and the page. */
  async loseNetwork(): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send("Network.clearBrowserCache");
    // Two sessions would tell the page two things about its network.
    await session.detach();
    await this.page.context().setOffline(true);
  }

  cacheNames(): Promise<string[]> {
    return this.page.evaluate(() => caches.keys());
  }
}
