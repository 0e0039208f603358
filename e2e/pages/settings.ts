import type { Locator, Page } from "@playwright/test";

/** The panel of settings, and what of the page it changes. */
export class SettingsPanel {
  readonly page: Page;
  readonly button: Locator;
  readonly dialog: Locator;
  readonly size: Locator;
  readonly larger: Locator;
  readonly smaller: Locator;
  readonly widen: Locator;
  readonly reset: Locator;
  readonly sample: Locator;

  constructor(page: Page) {
    this.page = page;
    this.button = page.getByRole("button", { name: "字号与版式" });
    this.dialog = page.getByRole("dialog", { name: "字号与版式" });
    this.size = this.dialog.getByRole("slider", { name: "字号" });
    this.larger = this.dialog.getByRole("button", { name: "大一号" });
    this.smaller = this.dialog.getByRole("button", { name: "小一号" });
    this.widen = this.dialog.getByRole("checkbox", { name: "半角标点按全角显示" });
    this.reset = this.dialog.getByRole("button", { name: "恢复原样" });
    this.sample = this.dialog.getByRole("region", { name: "示例" });
  }

  async open(): Promise<void> {
    await this.button.click();
    await this.dialog.waitFor();
  }

  choice(group: string, name: string): Locator {
    return this.dialog.getByRole("group", { name: group }).getByRole("radio", { name, exact: true });
  }

  /** The document's ground as it is painted. */
  ground(): Promise<string> {
    return this.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  }

  /** The size of running text, in CSS pixels. */
  bodySize(): Promise<number> {
    return this.page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  }
}
