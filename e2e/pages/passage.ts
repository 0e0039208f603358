import type { Locator, Page } from "@playwright/test";

/** Words selected in a story, and what is offered for them. */
export class Passage {
  readonly page: Page;
  readonly bar: Locator;
  readonly copy: Locator;
  readonly send: Locator;
  readonly card: Locator;
  readonly field: Locator;
  readonly quote: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bar = page.getByRole("group", { name: /^选中的\d+个字$/ });
    this.copy = this.bar.getByRole("button", { name: "复制这段链接" });
    this.send = this.bar.getByRole("button", { name: "分享这段" });
    this.card = this.bar.getByRole("button", { name: "引文卡片" });
    this.field = page.getByRole("textbox", { name: "这段的链接" });
    this.quote = page.getByRole("dialog", { name: "引文卡片" });
  }

  /** Selects from the first words in one paragraph to the end of the last words in another, as a reader's drag leaves it. */
  async select(from: { paragraph: number; words: string }, to = from): Promise<void> {
    await this.page.evaluate(([first, last]) => {
      const placeOf = ({ paragraph, words }: { paragraph: number; words: string }): [Node, number] => {
        const walker = document.createTreeWalker(document.getElementById(`p${paragraph}`) ?? document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.textContent ?? "").indexOf(words);
          if (at >= 0) return [node, at];
        }
        throw new Error(`no “${words}” in paragraph ${paragraph}`);
      };
      const range = document.createRange();
      range.setStart(...placeOf(first));
      const [node, at] = placeOf(last);
      range.setEnd(node, at + last.words.length);
      document.getElementById(`p${first.paragraph}`)?.scrollIntoView({ block: "center" });
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    }, [from, to] as const);
    await this.bar.waitFor();
  }

  /** What the story has marked. */
  marked(): Promise<string> {
    return this.page.getByRole("article").locator("mark").allTextContents().then((texts) => texts.join(""));
  }
}
