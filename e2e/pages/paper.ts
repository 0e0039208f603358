import type { Locator, Page } from "@playwright/test";

/** The front page as a reader knows it: by what things are and what they are called. */
export class Paper {
  readonly page: Page;
  readonly filter: Locator;
  readonly sections: Locator;
  readonly stories: Locator;
  readonly results: Locator;
  readonly clear: Locator;

  constructor(page: Page) {
    this.page = page;
    this.filter = page.getByRole("searchbox", { name: "搜本期" });
    this.sections = page.getByRole("navigation", { name: "版块" });
    this.stories = page.getByRole("main").getByRole("article");
    this.results = page.getByRole("main").getByRole("list").getByRole("article");
    this.clear = page.getByRole("button", { name: "清除" });
  }

  async open(address = ""): Promise<void> {
    await this.page.goto(address);
    await this.filter.waitFor();
    // Drawn before its script, the page can be read at once; these journeys are those of a page that answers.
    await this.page.locator("html[data-live]").waitFor({ state: "attached" });
  }

  section(name: string): Locator {
    return this.sections.getByRole("link", { name, exact: false });
  }

  headline(name: string): Locator {
    return this.page.getByRole("main").getByRole("heading", { name });
  }

  /** Takes the headline of a story with its picture beside its text; gives how far above the picture's foot the last line that is seen ends, and a line's height. */
  foot(name: string): Promise<{ white: number; line: number }> {
    return this.stories.filter({ has: this.page.getByRole("heading", { name }) }).evaluate((story) => {
      const [figure, text] = [story.querySelector("figure"), story.querySelector("figure + div")];
      if (!figure || !text) throw new Error("no picture with its text beside it");
      const words = document.createRange();
      words.selectNodeContents(text);
      const end = text.getBoundingClientRect().bottom;
      // Lines that are cut off stand in columns to the right, out of sight.
      const last = Math.max(...[...words.getClientRects()].map(({ bottom }) => bottom).filter((bottom) => bottom <= end + 1));
      return { white: figure.getBoundingClientRect().bottom - last, line: Number.parseFloat(getComputedStyle(text).lineHeight) };
    });
  }

  /** The link of a story's headline. */
  story(name: string): Locator {
    return this.headline(name).getByRole("link");
  }

  /** A story's address, as the front page has it. */
  async addressOf(name: string): Promise<string> {
    const href = await this.story(name).first().getAttribute("href");
    if (href === null) throw new Error(`The front page has no link to ${name}.`);
    return href;
  }
}
