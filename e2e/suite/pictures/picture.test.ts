import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { ALLOWED, compared, isOf, markOf, packed, type Cell } from "./picture.ts";

const CELLS: readonly Cell[] = [{ name: "left", x: 10, y: 10, width: 80, height: 80 }, { name: "right", x: 110, y: 10, width: 80, height: 80 }];

/** A picture with two cells: characters in both, in these colours. */
async function taken({ ink = "#1d1a16", paper = "#fbf8f1", right = "" } = {}): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="${paper}"/>
    <g stroke="${ink}"><path d="M20 30h60M50 14v70M24 80l26-40 26 40"/><path d="M120 30h60M150 14v70"/>${right}</g></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

describe.each(["whole", "half"] as const)("a picture kept %s", (grain) => {
  const compare = async (one: Buffer, other: Buffer) => compared(await packed(one, grain, "one"), await packed(other, grain, "other"), CELLS, grain);

  it("is the same as itself, byte for byte", async () => {
    expect((await packed(await taken(), grain, "mark")).equals(await packed(await taken(), grain, "mark"))).toBe(true);
    expect(await compare(await taken(), await taken())).toEqual({ same: true });
  });

  it("carries the mark of what the browser gave, and of nothing else", async () => {
    const shots = [await taken(), await taken({ ink: "#000000" })];
    const kept = await packed(await taken(), grain, markOf(shots));
    expect(isOf(kept, markOf(shots))).toBe(true);
    expect(isOf(kept, markOf([...shots].reverse()))).toBe(false);
  });

  it("is the same where a renderer rounded a colour otherwise", async () => {
    expect(await compare(await taken(), await taken({ ink: "#1e1a17", paper: "#fbf7f1" }))).toEqual({ same: true });
  });

  it("says which cell changed, and shows it in red", async () => {
    const other = await taken({ right: '<path d="M120 60h60" stroke-width="3"/>' });
    const comparison = await compare(await taken(), other);
    if (comparison.same) throw new Error("a stroke was not seen");
    expect(comparison.differences.map(({ cell }) => cell)).toEqual(["right"]);
    expect(comparison.why).toMatch(/^right: \d+ pixels$/);
    const { data } = await sharp(comparison.picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    let red = 0;
    for (let at = 0; at < data.length; at += 3) if ((data[at] ?? 0) > 200 && (data[at + 1] ?? 0) < 60) red += 1;
    expect(red).toBeGreaterThan(ALLOWED);
  });

  it("sees another ground, in every cell and around them", async () => {
    const comparison = await compare(await taken(), await taken({ paper: "#d8d0c0" }));
    if (comparison.same) throw new Error("another ground was not seen");
    expect(comparison.differences.map(({ cell }) => cell)).toEqual(["left", "right", "around them"]);
  });

  it("says that its size is another", async () => {
    const smaller = await sharp(await taken()).resize({ width: 150 }).png().toBuffer();
    expect(await compare(await taken(), smaller)).toMatchObject({ same: false, why: expect.stringMatching(/^it was \d+ × \d+ pixels and is \d+ × \d+$/) });
  });
});
