import type { Locator, Page } from "@playwright/test";

/** What a reader keeps: the button and the notes on a story's page, and the page where all of it stands. */
export class Shelf {
  readonly page: Page;
  readonly save: Locator;
  readonly toast: Locator;
  readonly undo: Locator;
  readonly stories: Locator;
  readonly notes: Locator;
  readonly mark: Locator;
  readonly write: Locator;
  readonly editor: Locator;
  readonly words: Locator;

  constructor(page: Page) {
    this.page = page;
    this.save = page.getByRole("navigation", { name: "本文" }).getByRole("button", { name: "收藏" });
    this.toast = page.getByRole("status").filter({ has: page.getByRole("paragraph") });
    this.undo = page.getByRole("button", { name: "撤销" });
    this.stories = page.getByRole("region", { name: /^收藏的文章/ }).getByRole("listitem");
    this.notes = page.getByRole("region", { name: /^划线与笔记/ }).getByRole("listitem");
    this.mark = page.getByRole("button", { name: "划线", exact: true });
    this.write = page.getByRole("button", { name: "记一笔", exact: true });
    this.editor = page.getByRole("dialog", { name: "记一笔" });
    this.words = this.editor.getByRole("textbox", { name: "笔记" });
  }

  async open(): Promise<void> {
    await this.page.goto("/saved/");
    await this.page.locator("html[data-live]").waitFor({ state: "attached" });
  }

  /** Selects words of a paragraph on a story's page as a finger or a pointer would leave them selected. */
  async select(paragraph: number, words: string): Promise<void> {
    await this.page.locator(`#p${paragraph}`).evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const at = (node.textContent ?? "").indexOf(wanted);
        if (at === -1) continue;
        document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
      throw new Error(`There is no ${wanted} in it.`);
    }, words);
  }

  /** The words that are painted as marked, one entry a mark. */
  marked(): Promise<string[]> {
    return this.page.evaluate(() => [...(CSS.highlights.get("baolan-note") ?? [])].map((range) => range.toString()));
  }
}
