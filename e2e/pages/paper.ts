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
