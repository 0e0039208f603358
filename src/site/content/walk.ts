import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import { pathPiece } from "../../model/index.ts";

/** A page of a content folder: where its text and its sidecar are, and which edition's it is. */
export interface ContentPage {
  /** To open: as given, or the given folder with the way to the file. */
  file: string;
  /** To show and to keep: the same with `/` between its pieces. */
  path: string;
  /** To open, where there is one. */
  sidecar?: string;
  /** The folder's name and the id made of it. */
  editionName: string;
  editionId: string;
  /** The file's name without its ending, and the id made of it. */
  pageName: string;
  pageId: string;
}

/** What a walk came upon: pages, and sidecars without a page, each in code-unit order of path. */
export interface Content {
  pages: ContentPage[];
  orphans: string[];
}

/** The endings of files that are read as pages. */
export const PAGE_ENDINGS: readonly string[] = [".txt", ".md", ".html", ".htm"];
const SIDECAR_ENDING = ".yaml";

export const slashed = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));

/** The same order on every machine: by UTF-16 unit, never by locale. */
export const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isPage = (name: string): boolean => PAGE_ENDINGS.includes(extname(name).toLowerCase()) && !/^readme\./i.test(name);
const stemOf = (path: string): string => basename(path, extname(path));

/** Takes a page's file and its sidecar's, where there is one; gives the page. */
function pageOf(file: string, sidecar: string | undefined): ContentPage {
  const editionName = basename(dirname(resolve(file)));
  const pageName = stemOf(file);
  return {
    file, path: slashed(file), ...(sidecar === undefined ? {} : { sidecar }),
    editionName, editionId: pathPiece(editionName), pageName, pageId: pathPiece(pageName),
  };
}

const exists = (path: string): Promise<boolean> => stat(path).then((found) => found.isFile(), () => false);

/** Takes a page's path; gives the page, with the sidecar beside it where there is one. Throws where nothing can be read there. */
export async function contentPage(file: string): Promise<ContentPage> {
  await stat(file);
  const sidecar = join(dirname(file), `${stemOf(file)}${SIDECAR_ENDING}`);
  return pageOf(file, (await exists(sidecar)) ? sidecar : undefined);
}

/** A link is followed to a file inside the folder that is walked, never out of it and never to a folder (fault 14). */
async function isInside(path: string, root: string): Promise<boolean> {
  try {
    const target = await realpath(path);
    return target.startsWith(root + sep) && (await lstat(target)).isFile();
  } catch {
    return false;
  }
}

async function filesUnder(folder: string, root: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesUnder(path, root)));
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isInside(path, root)))) found.push(path);
  }
  return found;
}

/**
 * Takes a folder; gives every page under it (.txt, .md, .html, .htm; no README, nothing hidden) with its sidecar and its
 * edition, which is the folder that it stands in, in the same order on every machine. Throws where the folder can't be read.
 */
export async function walkContent(folder: string): Promise<Content> {
  const files = (await filesUnder(folder, await realpath(folder))).sort((a, b) => byUnit(slashed(a), slashed(b)));
  const sidecars = new Set(files.filter((file) => extname(file) === SIDECAR_ENDING));
  const pages: ContentPage[] = [];
  const used = new Set<string>();
  for (const file of files) {
    if (!isPage(basename(file))) continue;
    const sidecar = join(dirname(file), `${stemOf(file)}${SIDECAR_ENDING}`);
    if (sidecars.has(sidecar)) used.add(sidecar);
    pages.push(pageOf(file, sidecars.has(sidecar) ? sidecar : undefined));
  }
  return { pages, orphans: [...sidecars].filter((sidecar) => !used.has(sidecar)).map(slashed) };
}
