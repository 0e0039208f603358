import type { Locator, Page } from "@playwright/test";

/** A story at its own address. */
export class Story {
  readonly page: Page;
  readonly headline: Locator;
  readonly byline: Locator;
  readonly share: Locator;
  readonly paragraphLinks: Locator;
  readonly back: Locator;

  constructor(page: Page) {
    this.page = page;
    this.headline = page.getByRole("heading", { level: 1 });
    this.byline = page.getByRole("list", { name: "署名" });
    this.share = page.getByRole("button", { name: "分享", exact: true });
    this.paragraphLinks = page.getByRole("button", { name: "段落链接" });
    this.back = page.getByRole("link", { name: "返回报纸" });
  }

  paragraph(number: number): Locator {
    return this.page.locator(`#p${number}`);
  }

  shareParagraph(number: number): Locator {
    return this.page.getByRole("button", { name: `分享第${number}段` });
  }
}
