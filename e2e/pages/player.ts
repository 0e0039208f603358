import type { Locator, Page } from "@playwright/test";

/** The player that reads a story out. */
export class Player {
  readonly page: Page;
  readonly listen: Locator;
  readonly bar: Locator;
  readonly pause: Locator;
  readonly play: Locator;
  readonly again: Locator;
  readonly previous: Locator;
  readonly next: Locator;
  readonly nextStory: Locator;
  readonly back: Locator;
  readonly rate: Locator;
  readonly voice: Locator;

  constructor(page: Page) {
    this.page = page;
    this.listen = page.getByRole("button", { name: "听这篇文章" });
    this.bar = page.getByRole("region", { name: "朗读" });
    this.pause = this.bar.getByRole("button", { name: "暂停" });
    this.play = this.bar.getByRole("button", { name: "继续" });
    this.again = this.bar.getByRole("button", { name: "再听一遍" });
    this.previous = this.bar.getByRole("button", { name: "上一句" });
    this.next = this.bar.getByRole("button", { name: "下一句" });
    this.nextStory = this.bar.getByRole("button", { name: "下一篇" });
    this.back = this.bar.getByRole("button", { name: "回到朗读处" });
    this.rate = this.bar.getByRole("combobox", { name: "语速" });
    this.voice = this.bar.getByRole("combobox", { name: "声音" });
  }

  /** The words that are marked as being said; empty where none are. */
  marked(): Promise<string> {
    return this.page.evaluate(() => [...(CSS.highlights.get("baolan-spoken") ?? [])].map((range) => range.toString()).join(""));
  }

  /** Whether all of the marked words stand between the story's bar and the player. */
  markInSight(): Promise<boolean> {
    return this.page.evaluate(() => {
      const bar = document.querySelector('section[aria-label="朗读"]');
      const top = document.querySelector('nav[aria-label="本文"]');
      return [...(CSS.highlights.get("baolan-spoken") ?? [])].every((range) => {
        if (!(range instanceof Range) || !bar || !top) return false;
        const rect = range.getBoundingClientRect();
        return rect.top >= top.getBoundingClientRect().bottom - 1 && rect.bottom <= bar.getBoundingClientRect().top + 1;
      });
    });
  }
}
