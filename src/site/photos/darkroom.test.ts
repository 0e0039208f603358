import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Darkroom } from "./darkroom.ts";
import { photograph, scene } from "./scene.fixture.ts";

let root: string;
beforeEach(async () => { root = await mkdtemp(join(tmpdir(), "baolan-photos-")); });
afterEach(() => rm(root, { recursive: true, force: true }));

const put = async (name: string, bytes: Uint8Array): Promise<string> => {
  await writeFile(join(root, name), bytes);
  return join(root, name);
};
const room = (name = "kept"): Darkroom => new Darkroom(join(root, name));

async function exposed(path: string, darkroom = room()) {
  const one = await darkroom.expose(path, undefined);
  if (!one) throw new Error("not a picture");
  await darkroom.develop(one);
  return one;
}

describe("a photograph becomes pictures of the site", () => {
  test("AVIF and WebP in each smaller width and its own, one JPEG; never enlarged; names with a hash", async () => {
    const one = await exposed(await put("a.jpg", await photograph(0, { width: 450, height: 300 })));
    expect(one.plates.map(({ type, width, height }) => `${type} ${width}x${height}`)).toEqual([
      "image/avif 400x267", "image/avif 450x300", "image/webp 400x267", "image/webp 450x300", "image/jpeg 450x300",
    ]);
    for (const plate of one.plates) {
      expect(plate.path).toMatch(/^photos\/[0-9a-f]{16}-\d+\.(?:avif|webp|jpg)$/);
      const { width, height, format } = await sharp(await readFile(room().kept(plate))).metadata();
      expect([width, height, `image/${format === "heif" ? "avif" : format}`]).toEqual([plate.width, plate.height, plate.type]);
    }
    expect(one.image).toMatchObject({ src: one.plates.at(-1)?.path, width: 450, height: 300 });
    expect(one.image.sources).toHaveLength(4);
  });

  test("every orientation of EXIF is applied: all eight give one picture", async () => {
    const [width, height] = [60, 40];
    const upright = scene(1, width, height);
    // TIFF 6.0, "Orientation": which side of the picture the file's first row is, and which its first column.
    const place: Record<number, (x: number, y: number) => [number, number]> = {
      1: (x, y) => [x, y], 2: (x, y) => [width - 1 - x, y], 3: (x, y) => [width - 1 - x, height - 1 - y], 4: (x, y) => [x, height - 1 - y],
      5: (x, y) => [y, x], 6: (x, y) => [y, width - 1 - x], 7: (x, y) => [height - 1 - y, width - 1 - x], 8: (x, y) => [height - 1 - y, x],
    };
    const seen: Buffer[] = [];
    for (const [orientation, to] of Object.entries(place)) {
      const size = Number(orientation) < 5 ? { width, height } : { width: height, height: width };
      const lying = Buffer.alloc(upright.length);
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          const [column, row] = to(x, y);
          upright.copy(lying, (row * size.width + column) * 3, (y * width + x) * 3, (y * width + x) * 3 + 3);
        }
      }
      const bytes = await sharp(lying, { raw: { ...size, channels: 3 } }).withMetadata({ orientation: Number(orientation) }).png().toBuffer();
      const one = await exposed(await put(`o${orientation}.png`, bytes), room(`kept${orientation}`));
      const plate = one.plates.find(({ type }) => type === "image/webp");
      if (!plate) throw new Error("no WebP");
      expect([one.image.width, one.image.height]).toEqual([width, height]);
      seen.push(await sharp(await readFile(room(`kept${orientation}`).kept(plate))).raw().toBuffer());
    }
    for (const pixels of seen) expect(pixels.equals(seen[0] ?? Buffer.alloc(0))).toBe(true);
  });

  test("nothing but pixels is handed on: no EXIF with place and camera, no profile, no thumbnail", async () => {
    const bytes = await photograph(2, { lying: true });
    const { exif } = await sharp(bytes).metadata();
    expect(exif?.includes("secret photographer")).toBe(true);
    const one = await exposed(await put("gps.jpg", bytes));
    for (const plate of one.plates) {
      const kept = await readFile(room().kept(plate));
      const { exif: left, icc, iptc, xmp, orientation } = await sharp(kept).metadata();
      expect([plate.path, left, icc, iptc, xmp, orientation]).toEqual([plate.path, undefined, undefined, undefined, undefined, undefined]);
      expect(kept.includes("secret") || kept.includes("Exif\0\0")).toBe(false);
    }
  });

  test("colours of a wider profile come out as what they are in sRGB; a transparent ground as paper's white", async () => {
    const raw = { width: 32, height: 32, channels: 3 } as const;
    // sRGB 60,170,90 written in Display P3 has other numbers; shown as sRGB they must be the old ones again.
    const p3 = await sharp(Buffer.alloc(32 * 32 * 3, Buffer.from([60, 170, 90])), { raw }).withIccProfile("p3").png().toBuffer();
    const clear = await sharp({ create: { width: 32, height: 32, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer();
    for (const [name, bytes, wanted] of [["p3.png", p3, [60, 170, 90]], ["clear.png", clear, [255, 255, 255]]] as const) {
      const one = await exposed(await put(name, bytes));
      const jpeg = one.plates.at(-1);
      const pixel = await sharp(await readFile(room().kept(jpeg ?? one.plates[0] ?? { type: "image/jpeg", width: 1, height: 1, path: "" }))).extract({ left: 16, top: 16, width: 1, height: 1 }).raw().toBuffer();
      for (const [index, value] of wanted.entries()) expect(Math.abs((pixel[index] ?? -99) - value), `${name} ${index}`).toBeLessThanOrEqual(4);
    }
  });

  test("the ground that stands until it has come is a picture of its own, in an address of a few hundred bytes", async () => {
    const one = await exposed(await put("a.jpg", await photograph(1)));
    expect(one.image.placeholder).toMatch(/^data:image\/webp;base64,[A-Za-z0-9+/=]+$/);
    expect(one.image.placeholder?.length).toBeLessThan(300);
  });
});

describe("same input, same bytes", () => {
  test("twice over, alone or many at once", async () => {
    const paths = await Promise.all([0, 1, 2, 3].map(async (number) => put(`${number}.jpg`, await photograph(number))));
    const alone = room("alone");
    for (const path of paths) await exposed(path, alone);
    const together = room("together");
    const photos = await Promise.all(paths.map(async (path) => {
      const one = await together.expose(path, undefined);
      if (!one) throw new Error("not a picture");
      return one;
    }));
    const told: string[] = [];
    await together.developAll(photos, (done, all) => { told.push(`${done}/${all}`); });
    expect(told).toEqual(["1/4", "2/4", "3/4", "4/4"]);
    const names = (await readdir(join(root, "alone"))).sort();
    expect((await readdir(join(root, "together"))).sort()).toEqual(names);
    for (const name of names) expect((await readFile(join(root, "alone", name))).equals(await readFile(join(root, "together", name))), name).toBe(true);
  });

  test("what was made once is kept by content: another name and time make nothing anew, another picture does", async () => {
    const bytes = await photograph(0);
    const darkroom = room();
    const first = await exposed(await put("a.jpg", bytes), darkroom);
    const plate = first.plates[0];
    if (!plate) throw new Error("no plate");
    await utimes(darkroom.kept(plate), 1, 1);
    const again = await darkroom.expose(await put("renamed.jpg", bytes), undefined);
    if (!again) throw new Error("not a picture");
    expect(again.plates).toEqual(first.plates);
    expect(await darkroom.develop(again)).toBe(0);
    expect((await stat(darkroom.kept(plate))).mtimeMs).toBe(1000);
    const other = await darkroom.expose(await put("b.jpg", await photograph(1)), undefined);
    expect(other?.image.src).not.toBe(first.image.src);
    // A note that was damaged on the disk is written anew.
    const note = (await readdir(join(root, "kept"))).find((name) => name.endsWith(".json")) ?? "";
    await writeFile(join(root, "kept", note), "{");
    expect((await darkroom.expose(await put("a.jpg", bytes), undefined))?.image).toEqual(first.image);
  });
});

describe("fault 14: what is no picture", () => {
  const half = async (): Promise<Uint8Array> => (await photograph(0)).subarray(0, 3500);
  const zeroes = async (): Promise<Uint8Array> => {
    const bytes = Uint8Array.from(await sharp(scene(0, 60, 40), { raw: { width: 60, height: 40, channels: 3 } }).png().toBuffer());
    return bytes.fill(0, 100, 2000);
  };
  test.each([
    ["a JPEG that breaks off", half],
    ["a PNG with its middle gone", zeroes],
    ["a JPEG's first bytes and nothing else", () => Promise.resolve(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))],
    ["an SVG with script", () => Promise.resolve(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'))],
    ["a picture one pixel high", () => sharp(scene(0, 300, 1), { raw: { width: 300, height: 1, channels: 3 } }).png().toBuffer()],
    ["nothing", () => Promise.resolve(new Uint8Array())],
  ])("fault 14: %s has no picture, and throws nothing", async (_, bytes) => {
    expect(await room().expose(await put("x.jpg", await bytes()), undefined)).toBeUndefined();
  });

  test("fault 14: a small file of far too many pixels is not opened", async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: "#888" } }).toColourspace("b-w").png({ compressionLevel: 1 }).toBuffer();
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await room().expose(await put("bomb.png", bomb), undefined)).toBeUndefined();
  });
});
