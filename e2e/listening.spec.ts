import type { Page } from "@playwright/test";
import { widenPunctuation } from "../src/text/widen.ts";
import { openStory } from "./suite/open-story.ts";
import { viewAtRest } from "./suite/rest.ts";
import { expect, test } from "./suite/test.ts";
import { giveVoice } from "./suite/voice.ts";
import { Paper } from "./pages/paper.ts";
import { Story } from "./pages/story.ts";
import { Player } from "./pages/player.ts";

const LEAD = "筑牢安全防线 守护百姓幸福";
const VOICES = [{ name: "婷婷", lang: "zh-CN" }, { name: "Alex", lang: "en-US" }, { name: "善怡", lang: "zh-HK" }];

/** Opens the lead and presses for it to be read out. */
async function askToListen(page: Page): Promise<Player> {
  await openStory(page, LEAD);
  const player = new Player(page);
  await player.listen.click();
  return player;
}

/** Opens the lead and has it read out. */
async function listen(page: Page): Promise<Player> {
  const player = await askToListen(page);
  await expect(player.pause).toBeFocused();
  return player;
}

test.describe("listening", () => {
  test("a story is read out sentence by sentence, each marked and in view; pause, steps, speed and voice", async ({ page, expectNoAxeFindings }) => {
    const voice = await giveVoice(page, { voices: VOICES });
    const player = await listen(page);
    expect(await voice.spoken()).toEqual([`${LEAD}|1|婷婷`]);
    await expect.poll(() => player.marked()).toBe(LEAD);
    await voice.speak();
    await expect(player.bar).toContainText("2/");
    const second = (await voice.spoken()).at(-1) ?? "";
    expect(widenPunctuation(await player.marked())).toContain(widenPunctuation(second.split("|")[0] ?? "?"));
    await expectNoAxeFindings();

    await player.pause.click();
    const said = (await voice.spoken()).length;
    await voice.speak();
    expect(await voice.spoken()).toHaveLength(said);
    await player.play.click();
    expect((await voice.spoken()).at(-1)).toBe(second);
    await player.next.click();
    await expect(player.bar).toContainText("3/");
    await player.previous.click();
    await expect(player.bar).toContainText("2/");

    await player.rate.selectOption("1.5倍");
    await expect.poll(async () => (await voice.spoken()).at(-1)).toMatch(/\|1\.5\|婷婷$/);
    expect(await player.voice.getByRole("option").allTextContents()).toEqual(["婷婷", "善怡"]);
    await player.voice.selectOption("善怡");
    await expect.poll(async () => (await voice.spoken()).at(-1)).toMatch(/\|1\.5\|善怡$/);

    // Every sentence that is said can be seen, and none lies under the player or the bar.
    for (let n = 0; n < 12; n += 1) {
      await player.next.click();
      await expect.poll(() => player.markInSight()).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect(player.bar).toBeHidden();
    await expect(player.listen).toBeFocused();
    expect(await player.marked()).toBe("");

    // Speed and voice are kept.
    await page.reload();
    await player.listen.click();
    await expect.poll(async () => (await voice.spoken()).at(-1)).toBe(`${LEAD}|1.5|善怡`);
  });

  test("a press in the very moment that the player comes is not lost", async ({ page }) => {
    await giveVoice(page, { voices: VOICES });
    await page.addInitScript(() => {
      document.addEventListener("focusin", ({ target }) => { if (target instanceof HTMLButtonElement && target.textContent === "暂停") target.click(); });
    });
    const player = await askToListen(page);
    await expect(player.play).toBeFocused();
  });

  test("it does not fight a reader who scrolls, and comes back when it is asked to", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const voice = await giveVoice(page, { voices: VOICES });
    const player = await listen(page);
    await page.keyboard.press("End");
    await expect(player.back).toBeVisible();
    await viewAtRest(page);
    const there = await page.evaluate(() => { window.scrollTo({ top: 1200, behavior: "instant" }); return window.scrollY; });
    await voice.speak();
    await expect(player.bar).toContainText("2/");
    expect(await page.evaluate(() => window.scrollY)).toBe(there);
    await player.back.click();
    await expect.poll(() => player.markInSight()).toBe(true);
    await expect(player.back).toBeHidden();
  });

  test("at the end it says so; the next story is read when it is asked for; one that is left is left in silence", async ({ page }) => {
    const voice = await giveVoice(page, { voices: VOICES });
    const player = await listen(page);
    for (let n = 0; n < 400 && !(await player.again.isVisible()); n += 1) await voice.speak();
    await expect(player.bar.getByRole("status")).toHaveText("读完了");
    await player.nextStory.click();
    const story = new Story(page);
    await expect(story.headline).not.toHaveText(LEAD);
    await expect(player.pause).toBeVisible();
    const headline = await story.headline.textContent();
    await expect.poll(async () => (await voice.spoken()).at(-1)).toBe(`${headline}|1|婷婷`);
    await page.goBack();
    await expect(story.headline).toHaveText(LEAD);
    await expect(player.bar).toBeHidden();
    await expect(player.listen).toHaveAttribute("aria-pressed", "false");
  });

  test("fault 25: an engine that swallows the words is said to have failed, and can be tried again", async ({ page }) => {
    await page.clock.install();
    const voice = await giveVoice(page, { voices: VOICES });
    await new Paper(page).open();
    await new Paper(page).story(LEAD).click();
    const player = new Player(page);
    await player.listen.click();
    await expect(player.pause).toBeVisible();
    await page.clock.runFor(11_000);
    await expect(player.bar.getByRole("alert")).toHaveText(/没有回应/);
    expect(await voice.spoken()).toHaveLength(2);
    await player.bar.getByRole("button", { name: "再试一次" }).click();
    expect(await voice.spoken()).toHaveLength(3);
  });

  test("fault 25: voices that come late bring the button with them", async ({ page }) => {
    await giveVoice(page, { voices: VOICES, late: 400 });
    const paper = new Paper(page);
    await paper.open();
    await page.goto(await paper.addressOf(LEAD));
    await expect(new Player(page).listen).toBeVisible();
  });

  test("fault 25: without a voice, and with English voices only, there is nothing to press", async ({ page }) => {
    await giveVoice(page, { voices: [{ name: "Alex", lang: "en-US" }] });
    const paper = new Paper(page);
    await paper.open();
    await paper.story(LEAD).click();
    await expect(new Story(page).share).toBeVisible();
    await expect(new Player(page).listen).toBeHidden();
  });

  test("fault 25: without speechSynthesis the page reads as ever", async ({ page }) => {
    await page.addInitScript(() => { Reflect.deleteProperty(Window.prototype, "speechSynthesis"); Reflect.deleteProperty(window, "speechSynthesis"); });
    const paper = new Paper(page);
    await paper.open();
    expect(await page.evaluate(() => "speechSynthesis" in window)).toBe(false);
    await paper.story(LEAD).click();
    await expect(new Story(page).share).toBeVisible();
    await expect(new Player(page).listen).toBeHidden();
  });

  test("fault 25: without painted ranges the paragraph is marked", async ({ page }) => {
    await page.addInitScript(() => { Reflect.deleteProperty(window, "Highlight"); });
    const voice = await giveVoice(page, { voices: VOICES });
    await listen(page);
    await voice.speak();
    await expect(page.locator("#p1[data-spoken]")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-spoken]")).toHaveCount(0);
  });
});
