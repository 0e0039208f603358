import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import sharp from "sharp";
import { settled } from "./pages.ts";

// Pictures that nothing compares: those that README shows, and print-outs, whose pages e2e/print.spec.ts reads.

/** Photographs the front page on a desk and on a phone, for README. */
export async function keepFronts(browser: Browser, into: string, address: string): Promise<void> {
  for (const [name, viewport] of [["front-desk", { width: 1280, height: 1000 }], ["front-phone", { width: 390, height: 844 }]] as const) {
    const page = await browser.newPage({ viewport, locale: "zh-CN", timezoneId: "Asia/Shanghai", reducedMotion: "reduce", isMobile: viewport.width < 600, hasTouch: viewport.width < 600 });
    await page.goto(address);
    await settled(page);
    writeFileSync(join(into, `${name}.png`), await sharp(await page.screenshot({ animations: "disabled" })).png({ palette: true, compressionLevel: 9 }).toBuffer());
    await page.close();
  }
}

/** A print-out says when it was made, and by which program: two of the same page would differ in that alone. */
function withoutTime(pdf: Buffer): Buffer {
  const text = pdf.toString("latin1").replace(/\/(CreationDate|ModDate) \(D:[^)]*\)/g, (entry) => entry.replace(/\d/g, "0"));
  return Buffer.from(text, "latin1");
}

/** Prints a story and a page of the paper on A4. */
export async function keepPrints(browser: Browser, into: string, addresses: Readonly<Record<"story" | "page", string>>): Promise<void> {
  for (const [name, address] of Object.entries(addresses)) {
    const page = await browser.newPage({ locale: "zh-CN", timezoneId: "Asia/Shanghai" });
    await page.goto(address);
    await settled(page);
    writeFileSync(join(into, `print-${name}.pdf`), withoutTime(await page.pdf({ preferCSSPageSize: true })));
    await page.close();
  }
}
