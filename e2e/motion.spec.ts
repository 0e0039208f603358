import type { Page } from "@playwright/test";
import { expect, test } from "./suite/test.ts";
import { Paper } from "./pages/paper.ts";
import { SettingsPanel } from "./pages/settings.ts";
import { Story } from "./pages/story.ts";

const LEAD = "筑牢安全防线 守护百姓幸福";

/** What moves in the page now, and what would move when it is next changed: an animation's name, a transition's property. */
const moving = (page: Page): Promise<string[]> => page.evaluate(() => {
  const running = document.getAnimations().map((one) => (one instanceof CSSAnimation ? one.animationName : one instanceof CSSTransition ? one.transitionProperty : "script"));
  const waiting = [...document.querySelectorAll("*")].flatMap((element) => {
    const { transitionDuration, transitionProperty, animationName, scrollBehavior } = getComputedStyle(element);
    return [
      ...(transitionDuration.split(", ").some((duration) => duration !== "0s") ? [transitionProperty] : []),
      ...(animationName === "none" ? [] : [animationName]),
      ...(scrollBehavior === "smooth" ? ["smooth"] : []),
    ];
  });
  return [...new Set([...running, ...waiting])];
});

test.describe("motion", () => {
  test("where less is asked for nothing moves, and else only what explains: the paragraph that a link points at", async ({ page }) => {
    const paper = new Paper(page);
    await paper.open();
    const lead = await paper.addressOf(LEAD);
    await page.goto(`${lead}#p3`);
    await expect(new Story(page).paragraph(3)).toBeInViewport();
    expect(await moving(page)).toEqual(["pointed"]);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`${lead}?source=1#p3`);
    await expect(page.getByRole("region", { name: "原文" })).toBeVisible();
    expect(await moving(page)).toEqual([]);
    await new SettingsPanel(page).open();
    expect(await moving(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await paper.open("?q=疫苗");
    await expect(paper.results).toHaveCount(1);
    expect(await moving(page)).toEqual([]);
  });
});
