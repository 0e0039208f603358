import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pressPage, type Pressed, type PressOptions, type Source } from "../../src/press/index.ts";

/** Where the trial pages are, when they are: beside the project, never in it. */
export const PAGES = fileURLToPath(new URL("../../../shared/pages/", import.meta.url));
export const SEED = fileURLToPath(new URL("../../content/2021-01/示范区.txt", import.meta.url));
export const present = existsSync(PAGES);

/** Cuts LF text into a source. The trial pages are all UTF-8 with LF. */
export const sourceOf = (path: string, text: string): Source => ({
  path, sha256: "0".repeat(64), encoding: "utf-8",
  lines: text.split("\n").map((line, i) => ({ line: i + 1, text: line })), diagnostics: [],
});

export const OPTIONS: PressOptions = { editionId: "e", pageId: "p", fallbackName: "p" };

export const pressText = (path: string, text: string): Pressed => pressPage(sourceOf(path, text), OPTIONS);

/** The texts of a folder with their keys, sorted by name. */
export function folder(name: string): { name: string; text: string; key: unknown }[] {
  const dir = `${PAGES}${name}/`;
  return readdirSync(dir).filter((file) => file.endsWith(".txt")).sort().map((file) => {
    const key = `${dir}${file.replace(/\.txt$/, ".key.json")}`;
    return { name: file.replace(/\.txt$/, ""), text: readFileSync(dir + file, "utf8"), key: existsSync(key) ? JSON.parse(readFileSync(key, "utf8")) : undefined };
  });
}
