import type { Page } from "@playwright/test";
import { Paper } from "../pages/paper.ts";
import { Story } from "../pages/story.ts";
import { expect } from "./test.ts";

/** Takes a headline; opens the story from the front page, as a reader does, and gives it once it stands. */
export async function openStory(page: Page, headline: string): Promise<Story> {
  const paper = new Paper(page);
  await paper.open();
  await paper.story(headline).click();
  const story = new Story(page);
  await expect(story.headline).toHaveText(headline);
  return story;
}
