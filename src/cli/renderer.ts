import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as viteBuild } from "vite";
import * as v from "valibot";
import type { Edition, EditionRef, Publication } from "../model/index.ts";

/** Draws pages by the reader's own code, and knows which scripts each needs. */
export interface Renderer {
  renderPage: (request: { path: string; publication: Publication; edition: { ref: EditionRef; edition: Edition } | undefined }) => Promise<{ html: string; title: string }>;
  /** Takes a page's folder from the site's root; gives the scripts beside the first one, relative to the root. */
  scriptsOf: (folder: string) => string[];
  /** Takes a page's folder; gives all scripts that the page is drawn by, first ones included and React left out, relative to the root. */
  codeOf: (folder: string) => string[];
  /** Takes its files away; nothing can be drawn afterwards, since each page's code is loaded when it is first drawn. */
  close: () => Promise<void>;
}

const ManifestSchema = v.record(v.string(), v.object({ file: v.string(), name: v.optional(v.string()), imports: v.optional(v.array(v.string())), dynamicImports: v.optional(v.array(v.string())) }));
const ServerSchema = v.object({ renderPage: v.custom<Renderer["renderPage"]>((value) => typeof value === "function") });

/** Which page of the reader draws an address, by the beginning of its folder; the front page's folder is empty. */
const PAGES = [
  ["e/", "src/reader/pages/edition/EditionPage.tsx"],
  ["a/", "src/reader/pages/story/StoryPage.tsx"],
  ["search/", "src/reader/pages/search/SearchPage.tsx"],
  ["saved/", "src/reader/pages/saved/SavedPage.tsx"],
  ["by/", "src/reader/pages/contributor/ContributorPage.tsx"],
] as const;

/** The beginnings of the folders that tell kinds of pages apart, each drawn by scripts of its own. */
export const KINDS: readonly string[] = PAGES.map(([start]) => start);

/**
 * Builds the reader for Node under the same base path as the site in the folder `site`, which must be built already, with
 * its manifest, and loads it. Throws where either is not what it should be. It is built inside the project, since it
 * asks for React, and a site may be built into a folder that no node_modules stands above.
 */
export async function loadRenderer(root: string, base: string, site: string): Promise<Renderer> {
  await mkdir(join(root, ".cache"), { recursive: true });
  const out = await mkdtemp(join(root, ".cache/server-"));
  const close = (): Promise<void> => rm(out, { recursive: true, force: true });
  try {
    return { ...await rendererIn(out, root, base, site), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function rendererIn(out: string, root: string, base: string, site: string): Promise<Omit<Renderer, "close">> {
  await viteBuild({
    root, base, logLevel: "warn",
    build: { ssr: "src/reader/app/server.tsx", outDir: out, emptyOutDir: true, copyPublicDir: false, rollupOptions: { output: { entryFileNames: "server.mjs" } } },
  });
  const loaded: unknown = await import(pathToFileURL(join(out, "server.mjs")).href);
  const { renderPage } = v.parse(ServerSchema, loaded);
  const manifest = v.parse(ManifestSchema, JSON.parse(await readFile(join(site, ".vite/manifest.json"), "utf8")));
  const html = await readFile(join(site, "index.html"), "utf8");
  const first = Object.keys(manifest).filter((name) => html.includes(`${base}${manifest[name]?.file ?? ""}"`));
  const withImports = (name: string, seen: Set<string>): string[] => {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) return [];
    seen.add(name);
    return [chunk.file, ...(chunk.imports ?? []).flatMap((one) => withImports(one, seen))];
  };
  const firstNames = new Set<string>();
  const loadedFirst = new Set(first.flatMap((name) => withImports(name, firstNames)));
  // What the first script fetches on every page (src/reader/app/start.ts).
  const started = [...firstNames].flatMap((name) => manifest[name]?.dynamicImports ?? []);
  const pageFiles = (folder: string): string[] => {
    const page = PAGES.find(([start]) => (folder === "" ? "e/" : folder).startsWith(start));
    const seen = new Set<string>();
    return [...started, ...(page ? [page[1]] : [])].flatMap((name) => withImports(name, seen));
  };
  const react = manifest[Object.keys(manifest).find((name) => manifest[name]?.name === "react") ?? ""]?.file;
  return {
    renderPage,
    scriptsOf: (folder) => pageFiles(folder).filter((file) => !loadedFirst.has(file)),
    codeOf: (folder) => [...loadedFirst, ...pageFiles(folder)].filter((file) => file !== react),
  };
}
