import type { Locator, Page } from "@playwright/test";
import { Paper } from "./pages/paper.ts";
import { builtEdition, storiesOf } from "./suite/built.ts";
import { expect, HEADLINE_SITE, test } from "./suite/headline-paper.ts";
import { sideways } from "./suite/sideways.ts";

const KEY = "baolan:settings";
/** Widths of window in CSS pixels and sizes of text. */
const WINDOWS = [[320, undefined], [390, undefined], [768, undefined], [320, 28], [320, 40]] as const;

const LEAD = "进一步加强和改进新时代乡镇学校教育教学工作 办好家门口每一所学校";

// One worker, since it builds the site that all of them go to.
test.describe.configure({ mode: "default" });

/** What the site says of each headline, kicker and deck: its text, and where a line of it may end. */
const printed = (): ReadonlyMap<string, readonly number[]> =>
  new Map(storiesOf(builtEdition(HEADLINE_SITE)).flatMap((item) =>
    [item.headline, ...(item.kind === "article" ? [item.kicker, item.deck] : [])].flatMap((node) => (node ? [[node.text, node.breaks ?? []] as const] : []))));

interface Setting {
  /** All that its element says. */
  text: string;
  /** Where its lines end, in UTF-16 units, the last one's left out. */
  ends: number[];
  /** Where words stand that are wider than the line: they may be broken anywhere. */
  wide: [number, number][];
}

/** Takes elements and where their lines may end by their text; gives how each is set. */
const howSet = (elements: Locator, places: ReadonlyMap<string, readonly number[]>): Promise<Setting[]> =>
  elements.evaluateAll((all, entries) => all.map((element) => {
    const text = element.textContent ?? "";
    const range = document.createRange();
    const boxes: DOMRect[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (let at = 0; at < (node.nodeValue ?? "").length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        boxes.push(range.getBoundingClientRect());
      }
    }
    const ends: number[] = [];
    let bottom = 0;
    boxes.forEach((box, at) => {
      if (box.width === 0) return;
      if (bottom > 0 && box.top > bottom - box.height / 2) ends.push(at);
      bottom = box.bottom;
    });
    const block = element.closest("h1, h2, h3, p, li") ?? element;
    const room = block.getBoundingClientRect().width;
    const places = [0, ...(new Map(entries).get(text) ?? []), text.length];
    const wide = places.slice(1).flatMap((end, index): [number, number][] => {
      const start = places[index] ?? 0;
      return boxes.slice(start, end).reduce((sum, { width }) => sum + width, 0) > room ? [[start, end]] : [];
    });
    return { text, ends, wide };
  }), [...places].map(([text, breaks]): [string, number[]] => [text, [...breaks]]));

/** What a browser ends a line beside, though words are kept together. In large type a piece with such a sign need not be whole: it may have no room. */
const SIGN = /[^\w\u3400-\u9fff]/u;

/** Fails where a line ends at no place that the site gave, or none is a headline, kicker or deck. Gives how many lines end before their text does. */
function expectAllowed(settings: readonly Setting[], where: string, large: boolean): number {
  const places = printed();
  const heads = settings.filter(({ text }) => places.has(text));
  expect(heads, where).not.toEqual([]);
  let turned = 0;
  for (const { text, ends, wide } of heads) {
    const breaks = places.get(text) ?? [];
    const others = ends.filter((end) => !breaks.includes(end) && !wide.some(([from, to]) => from < end && end < to) && !(large && SIGN.test(text.slice(end - 1, end + 1))));
    expect(others.map((end) => `${text.slice(0, end)}|${text.slice(end)}`), where).toEqual([]);
    turned += ends.length;
  }
  return turned;
}

const large = (page: Page, size: number | undefined): Promise<unknown> =>
  page.addInitScript(([key, kept]) => { if (kept !== "") localStorage.setItem(key ?? "", kept ?? ""); }, [KEY, size === undefined ? "" : JSON.stringify({ v: 1, size })]);

for (const [width, size] of WINDOWS) {
  test(`headlines, kickers and decks end their lines where words do, ${width} pixels wide, text of ${size ?? 17} pixels`, async ({ page }) => {
    await large(page, size);
    await page.setViewportSize({ width, height: 900 });
    const paper = new Paper(page);
    await paper.open();
    const main = page.getByRole("main");
    // None of it would prove anything where all stood on one line.
    expect(expectAllowed(await howSet(main.locator("article > p, article > h3"), printed()), "front page", size !== undefined)).toBeGreaterThanOrEqual(8);
    await page.goto(await paper.addressOf(LEAD));
    await page.locator("html[data-live]").waitFor({ state: "attached" });
    expect(expectAllowed(await howSet(main.locator("h1, header p"), printed()), "story", size !== undefined)).toBeGreaterThanOrEqual(2);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
}

test("what is copied of a headline is what was printed, and so is what it is called", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 320, height: 900 });
  const paper = new Paper(page);
  await paper.open();
  await page.goto(await paper.addressOf(LEAD));
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toHaveAccessibleName(LEAD);
  expect(await headline.evaluate((element) => element.textContent)).toBe(LEAD);
  await headline.evaluate((element) => { document.getSelection()?.selectAllChildren(element); });
  await page.keyboard.press("Control+c");
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(LEAD);
});

test("what is kept whole in a headline is read out without a pause before and behind it", async ({ page }) => {
  const paper = new Paper(page);
  await paper.open();
  for (const headline of ["阿里木·买买提：从《红楼梦》里读出的“大观园”到家乡13.7万亩棉田的丰收", "𠮷林巷三名外卖员接力救人——一个深夜和一条护城河"]) {
    await expect(page.getByRole("link", { name: headline, exact: true })).toHaveCount(1);
  }
});

test("words that were searched for are marked over a break and over a printed space, each place once", async ({ page }) => {
  const paper = new Paper(page);
  await paper.open();
  const address = await paper.addressOf(LEAD);
  for (const [typed, marked] of [["进新时", "进新时"], ["工作办好", "工作 办好"]] as const) {
    await page.goto(`${address}?q=${encodeURIComponent(typed)}`);
    await expect(page.getByRole("heading", { level: 1 }).locator("mark")).toHaveText([marked]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(LEAD);
  }
});
