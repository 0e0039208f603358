import type { Locator, Page } from "@playwright/test";

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
    await this.page.waitForFunction(async (path) => {
      if (navigator.serviceWorker.controller === null) return false;
      const names = await caches.keys();
      const urls = (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat();
      return urls.some((url) => /\/data\/.+\.[0-9a-f]{12}\.json$/.test(url)) && urls.some((url) => url.endsWith("/publication.json")) && urls.some((url) => new URL(url).pathname === path);
    }, new URL(this.page.url()).pathname);
  }

  cacheNames(): Promise<string[]> {
    return this.page.evaluate(() => caches.keys());
  }
}
