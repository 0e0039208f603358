/** The largest window of a phone, 430 by 932 pixels, holds so many lines of body of 23 characters each, at the size that a page comes with. */
const LINES = 30;
const PER_LINE = 23;
/** Lines that a story's head takes at least. */
const STORY_HEAD = 4;
/** Lines that a module takes beside its text at least: a headline and its air. */
const MODULE_HEAD = 2;

/** Takes how tall things are that stand one under the other, in any unit, and how tall the window is; gives how many of them begin in it. */
function beginning(heights: readonly number[], window: number): number {
  let before = 0;
  const first = heights.findIndex((height) => {
    const below = before >= window;
    before += height;
    return below;
  });
  return first < 0 ? heights.length : first;
}

/** Takes the lengths of a story's paragraphs, in UTF-16 units; gives how many begin in the first window of a phone at most. The others are below it, whatever phone it is. */
export const paragraphsInFirstWindow = (lengths: readonly number[]): number => beginning(lengths, (LINES - STORY_HEAD) * PER_LINE);

/** A story on the front page: the length of its text in UTF-16 units, and how many lines of it a phone shows; absent where all. */
export interface ShortModule {
  length: number;
  lines: number | undefined;
}

/** Takes the stories of a front page in their order; gives how many begin in the first window of a phone at most. */
export const modulesInFirstWindow = (modules: readonly ShortModule[]): number =>
  beginning(modules.map(({ length, lines = Infinity }) => MODULE_HEAD + Math.min(lines, Math.ceil(length / PER_LINE))), LINES);
