import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { Passage } from "../../pages/passage.ts";

/** A story of a served site, to be shown as it is when it is shared. */
export interface SharedStory {
  id: string;
  /** Its absolute address. */
  address: string;
  /** The words of its second paragraph that the quote card has. */
  words: string;
}

/** Takes a built site's folder and where pictures go; puts the share card of a story there, as the build drew it. */
export function keepCard(dir: string, into: string, { id }: SharedStory): void {
  copyFileSync(join(dir, `a/${id}/card.png`), join(into, "card-story.png"));
}

/** Takes a browser and where pictures go; makes a quote card as a reader would, and puts it there. */
export async function keepQuoteCard(browser: Browser, into: string, { address, words }: SharedStory): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
  // tsx compiles with names kept, which calls a helper of its own that a page does not have.
  await page.addInitScript("globalThis.__name = (value) => value;");
  await page.goto(address);
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  const passage = new Passage(page);
  await passage.select({ paragraph: 2, words });
  await passage.card.click();
  const image = passage.quote.getByRole("img");
  const bytes = await image.evaluate(async (element: HTMLImageElement) => {
    await element.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [element.naturalWidth, element.naturalHeight];
    canvas.getContext("2d")?.drawImage(element, 0, 0);
    return canvas.toDataURL("image/png").replace(/^.*,/, "");
  });
  writeFileSync(join(into, "quote-card.png"), Buffer.from(bytes, "base64"));
  await page.close();
}
