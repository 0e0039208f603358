import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Screenshot } from "../../site/app/manifest.ts";

const FOLDER = "screenshots";

/** Takes a JPEG's bytes; gives its size in pixels by its frame header (ITU-T T.81, B.2.2), or undefined where there is none. */
export function jpegSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < bytes.length;) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if ((marker & 0xff00) !== 0xff00) return undefined;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** What a picture shows, on what, and a story in it: `front-phone-2021-01-0xtfhfcr.jpg`. */
const NAME = /^(front|story)-(?:desk|phone)-([\w-]+)\.jpg$/;
const LABELS: Record<string, string> = { front: "报纸的首页", story: "一篇稿件" };

/**
 * Takes a built site's folder and whether a story is in the paper; gives the pictures for its manifest that `npm run screenshots` has left there,
 * none where it has not. A picture of stories that this paper does not print is another paper's, and is left out.
 */
export async function screenshotsIn(site: string, prints: (story: string) => boolean): Promise<Screenshot[]> {
  const names = (await readdir(join(site, FOLDER)).catch(() => [])).sort();
  const shots = await Promise.all(names.map(async (name): Promise<Screenshot[]> => {
    const [, kind = "", story = ""] = NAME.exec(name) ?? [];
    const label = LABELS[kind];
    if (label === undefined || !prints(story)) return [];
    const size = jpegSize(await readFile(join(site, FOLDER, name)));
    return size ? [{ path: `${FOLDER}/${name}`, label, ...size }] : [];
  }));
  return shots.flat();
}
