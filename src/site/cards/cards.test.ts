import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleOf, pageOf, photoOf } from "../../model/fixture.ts";
import type { Edition, Item } from "../../model/index.ts";
import { assembleEditions } from "../editions.ts";
import { storiesOf } from "../stories.ts";
import { editionCard, storyCard } from "./content.ts";
import { CARD, cardPath, cardsIn, drawCards, wantedCards, type WantedCard } from "./index.ts";
import { openFaces } from "./faces.ts";
import { rasterise } from "./raster.ts";

const article = { ...articleOf("2021-01-aaaaaaaa", "高𠮷镇“双抢”:一天也不等", 1, ["本报讯(记者 林㐂)春耕时节,满畦新绿。"]), kicker: { text: "三农", span: { line: 1, endLine: 1 } } };
const bare = photoOf("2021-01-bbbbbbbb", "　　稻田里的合唱团。");

function editionWith(items: Item[], dated: Partial<Edition> = { month: "2021-01", dateBasis: "inferred" }): Edition {
  const [edition] = assembleEditions([{ editionId: "2021-01", page: { ...pageOf("2021-01", "01", [], { number: "03", ...dated }), sections: [{ id: "s", notes: [], items }] } }]);
  if (!edition) throw new Error("no edition");
  return edition;
}
const edition = editionWith([article, bare]);

async function drawn(wanted: readonly WantedCard[], options: Parameters<typeof drawCards>[1] = {}): Promise<Map<string, Uint8Array>> {
  const cards = new Map<string, Uint8Array>();
  for await (const { path, bytes } of drawCards(wanted, options)) cards.set(path, bytes);
  return cards;
}

/** A card's pixels, row by row, each row behind its filter's number. */
function pixelsOf(png: Uint8Array): { width: number; height: number; rows: Buffer } {
  const bytes = Buffer.from(png);
  let at = 8;
  const data: Buffer[] = [];
  while (at < bytes.length) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT") data.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), rows: inflateSync(Buffer.concat(data)) };
}

describe("what a card says", () => {
  it("is what is known, as a page shows it", () => {
    const [story] = storiesOf([edition]);
    expect(story && storyCard(story, "鹤溪报")).toEqual({
      kind: "story", paper: "鹤溪报", imprint: "2021年1月（推定）　第03版　要闻", kicker: "三农", headline: "高𠮷镇“双抢”：一天也不等",
      text: ["本报讯（记者 林㐂）春耕时节，满畦新绿。"],
    });
    const [, photo] = storiesOf([editionWith([article, bare], {})]);
    expect(photo && storyCard(photo, "报栏")).toEqual({ kind: "story", paper: "报栏", imprint: "第03版　要闻", kicker: undefined, headline: undefined, text: ["稻田里的合唱团。"] });
  });

  it("of an edition is its headlines, the lead first", () => {
    const lead = { ...articleOf("2021-01-cccccccc", "头条"), lead: true };
    expect(editionCard(editionWith([article, bare, lead]), "鹤溪报").stories.map(({ headline }) => headline)).toEqual(["头条", "高𠮷镇“双抢”：一天也不等"]);
  });

  it("lies at the story's own address, under an older one too, and at the front page's for what has none", () => {
    expect(cardPath({ kind: "story", canonical: "/a/2021-01-aaaaaaaa/", edition: "2021-01" })).toBe("a/2021-01-aaaaaaaa/card.png");
    expect(cardPath({ kind: "edition", canonical: "/e/2021-01/", edition: "2021-01" })).toBe("e/2021-01/card.png");
    expect(cardPath({ kind: "search", canonical: "/search/", edition: undefined })).toBe("card.png");
    expect(cardPath({ kind: "moved", canonical: "/a/2021-01-aaaaaaaa/", edition: undefined })).toBeUndefined();
    expect(wantedCards([edition], "报栏").map(({ path }) => path)).toEqual(["card.png", "e/2021-01/card.png", "a/2021-01-aaaaaaaa/card.png", "a/2021-01-bbbbbbbb/card.png"]);
  });
});

describe("a card", () => {
  it("is a picture of 1200 by 630, small, the same bytes each time, with type on it", async () => {
    const wanted = wantedCards([edition], "鹤溪报");
    const cards = await drawn(wanted);
    expect(await drawn(wanted)).toEqual(cards);
    for (const bytes of cards.values()) {
      expect(bytes.length).toBeLessThan(60_000);
      const { width, height, rows } = pixelsOf(bytes);
      expect([width, height]).toEqual([CARD.width, CARD.height]);
      // The margins stay white, and something between them does not.
      const inked = (from: number, to: number, row: number): boolean => rows.subarray(row * (width + 1) + 1 + from, row * (width + 1) + 1 + to).some((pixel) => pixel !== 0);
      for (let row = 0; row < height; row++) expect(inked(0, 40, row) || inked(width - 40, width, row)).toBe(false);
      expect(inked(64, 1136, 124)).toBe(true);
    }
  });

  it("of a story as long as one likes keeps to its size and margins", async () => {
    const long = { ...articleOf("2021-01-dddddddd", "很长的标题，".repeat(40), 1, Array.from({ length: 50 }, () => "春耕时节，满畦新绿。".repeat(60))), kicker: { text: "肩题".repeat(80), span: { line: 1, endLine: 1 } } };
    const [card] = (await drawn(wantedCards([editionWith([long])], "很长的报名".repeat(20)).slice(2))).values();
    if (!card) throw new Error("no card");
    expect(card.length).toBeLessThan(60_000);
    const { width, height, rows } = pixelsOf(card);
    for (let row = 0; row < height; row++) expect(rows.subarray(row * (width + 1) + 1 + width - 60, (row + 1) * (width + 1)).every((pixel) => pixel === 0)).toBe(true);
    for (let row = height - 20; row < height; row++) expect(rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)).every((pixel) => pixel === 0)).toBe(true);
  });

  it("has rare characters from a second face, and 〓 for one that none has, and says which", async () => {
    const faces = openFaces();
    await faces.ready("报𠮷㐂\u{10FFFD}");
    for (const character of "报𠮷㐂") expect(faces.outline(character.codePointAt(0) ?? 0, 700)?.path.length).toBeGreaterThan(50);
    expect(faces.outline(0x10fffd, 400)).toBeUndefined();
    let missing: string[] = [];
    await drawn(wantedCards([editionWith([articleOf("2021-01-eeeeeeee", "𠮷㐂Ⅲ㎏\u{10FFFD}\u200b")])], "报栏"), { onMissing: (characters) => { missing = characters; } });
    expect(missing).toEqual(["\u{10FFFD}"]);
  });
});

describe("a glyph", () => {
  it("covers exactly the area of its outline", () => {
    const square = rasterise({ advance: 1000, path: ["M", 100, 0, "L", 100, 500, "L", 600, 500, "L", 600, 0] }, 10);
    expect([square.left, square.top]).toEqual([1, -5]);
    expect(square.coverage.reduce((sum, one) => sum + one, 0) / 255).toBeCloseTo(25);
    const half = rasterise({ advance: 1000, path: ["M", 0, 0, "L", 0, 1000, "L", 1000, 0] }, 20);
    expect(half.coverage.reduce((sum, one) => sum + one, 0) / 255).toBeCloseTo(200, 0);
    expect(rasterise({ advance: 250, path: [] }, 20).coverage).toHaveLength(0);
  });
});

describe("kept cards", () => {
  let dir = "";
  beforeAll(async () => { dir = await mkdtemp(join(tmpdir(), "baolan-cards-")); });
  afterAll(() => rm(dir, { recursive: true }));

  it("are not drawn again, unless they were cut short", async () => {
    const kept = cardsIn(join(dir, "kept"));
    const wanted = wantedCards([edition], "鹤溪报").slice(1);
    const first = await drawn(wanted, { kept });
    const names = await readdir(join(dir, "kept"));
    expect(names).toHaveLength(3);
    const [name = ""] = names;
    await writeFile(join(dir, "kept", name), Buffer.from("cut short"));
    expect(await drawn(wanted, { kept })).toEqual(first);
    // Another content is another card.
    expect(await kept.get(editionCard(edition, "他报"))).toBeUndefined();
    expect(await kept.get(editionCard(edition, "鹤溪报"))).toBeDefined();
  });

  it("cost nothing but time where they cannot be kept", async () => {
    await writeFile(join(dir, "file"), "");
    expect((await drawn(wantedCards([edition], "鹤溪报").slice(3), { kept: cardsIn(join(dir, "file/sub")) })).size).toBe(1);
  });
});
