import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { photograph } from "../src/site/photos/scene.fixture.ts";
import { devServer } from "./suite/dev-server.ts";

// `npm run dev`: another server than the built site's, so these tests watch for themselves.

const PAGE = `要闻\n\n李家湾村\n\n稻田里的合唱团\n\n本报讯(记者 林𠮷平)秋收过后,李家湾村的稻田里响起了歌声。\n\n村民们白天收稻,晚上排练。\n`;

test("a saved text shows by itself; what does not press shows its diagnostics; the cure shows the page", async ({ page }) => {
  const content = mkdtempSync(join(tmpdir(), "baolan-live-"));
  mkdirSync(join(content, "2024-10-12"));
  const file = join(content, "2024-10-12/01.txt");
  writeFileSync(file, PAGE);
  process.env["BAOLAN_CONTENT"] = content;
  const { address, close } = await devServer(join(content, ".vite"));
  try {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: "稻田里的合唱团" })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText("林𠮷平")).toBeVisible();

    writeFileSync(file, PAGE.replace("稻田里的合唱团", "稻田里的音乐会"));
    await expect(page.getByRole("heading", { name: "稻田里的音乐会" })).toBeVisible();

    writeFileSync(file, Buffer.from([0xff, 0xfe, 0xfd, 0x80]));
    await expect(page.locator("vite-error-overlay")).toContainText("01.txt:1:1: error");

    writeFileSync(file, PAGE);
    await expect(page.getByRole("heading", { name: "稻田里的合唱团" })).toBeVisible();
    await expect(page.locator("vite-error-overlay")).toHaveCount(0);

    writeFileSync(join(content, "2024-10-12/01-1.jpg"), await photograph(2));
    writeFileSync(file, `${PAGE}\n▲ 稻田边的合唱。　林𠮷平 摄\n`);
    const picture = page.locator("picture img");
    await expect(picture).toHaveCount(1);
    await expect.poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0)).toBe(true);
  } finally {
    await close();
    rmSync(content, { recursive: true, force: true });
  }
});
