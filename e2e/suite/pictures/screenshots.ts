import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { serve } from "../../../src/serve/index.ts";
import { builtEdition, longestArticle } from "../built.ts";
import { launchOptions } from "../launch.ts";
import { settled } from "./pages.ts";

// npm run screenshots: pictures of the installed app, for the manifest of the paper that `dist/` holds. A system shows them to who is about to install it.

const root = join(import.meta.dirname, "../../..");
const INTO = join(root, "public/screenshots");
const QUALITY = 80;

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

async function keep(browser: Browser, name: string, address: string, on: typeof PHONE | typeof DESK): Promise<void> {
  const page = await browser.newPage({ ...on, locale: "zh-CN", timezoneId: "Asia/Shanghai", colorScheme: "light", reducedMotion: "reduce" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setEmulatedMedia", { features: [{ name: "display-mode", value: "standalone" }] });
  await page.goto(address);
  await settled(page);
  writeFileSync(join(INTO, `${name}.jpg`), await page.screenshot({ animations: "disabled", type: "jpeg", quality: QUALITY }));
  await page.context().close();
}

const dir = join(root, "dist");
const { id } = longestArticle(builtEdition(dir));
mkdirSync(INTO, { recursive: true });
for (const name of readdirSync(INTO)) if (name.endsWith(".jpg")) rmSync(join(INTO, name));
const site = await serve({ dir, port: 0 });
const browser = await chromium.launch(launchOptions());
await keep(browser, `front-desk-${id}`, site.address, DESK);
await keep(browser, `front-phone-${id}`, site.address, PHONE);
await keep(browser, `story-phone-${id}`, new URL(`a/${id}/`, site.address).href, PHONE);
await browser.close();
await site.close();
console.log(`${readdirSync(INTO).length} pictures in public/screenshots/; the next build names them in the manifest.`);
