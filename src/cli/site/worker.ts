import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build as viteBuild, type Rolldown } from "vite";
import type { SiteFile } from "../../site/publish.ts";
import { printWorker } from "../../site/app/worker-file.ts";

/** Beside what Vite built: what an installed app shows with no network. */
const ALSO = ["icon.svg"];

/** The page that is answered with no network where a page itself is not kept (src/reader/offline/worker/built.ts), as its address is. */
const SHELL = "offline/";

/**
 * Scripts that are kept when they are first used and not when the worker is installed: the table of readings weighs as much as all
 * that a story needs, and is asked for by who wants pinyin over the text. Search has a smaller one of its own.
 */
const WHEN_USED = ["pinyin"];

/** A folder's index like every other page: hosts with pretty addresses lead `offline.html` on to `offline`, and a worker keeps no answer that was led on. */
export const SHELL_FILE = `${SHELL}index.html`;

/** Gives the worker's code, one script without imports, for any base. Throws where Vite does not give exactly that. */
async function workerCode(root: string): Promise<string> {
  const built = await viteBuild({
    root, configFile: false, publicDir: false, logLevel: "warn",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      write: false, target: ["chrome111", "safari16.4", "firefox114"],
      lib: { entry: join(root, "src/reader/offline/worker/sw.ts"), formats: ["iife"], name: "baolanWorker" },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one): Rolldown.OutputChunk[] => ("output" in one ? one.output.filter((file) => file.type === "chunk") : []));
  const [only, ...others] = outputs;
  if (!only || others.length > 0) throw new Error("The service worker is not one script.");
  return only.code;
}

/** Takes the names of a build's scripts and styles; gives those that a reader needs with no network. Throws where one that should be left out is not there. */
export function installed(names: readonly string[]): string[] {
  const left = WHEN_USED.map((stem) => {
    const found = names.filter((name) => new Set([`${stem}-`, `${stem}.`]).has(name.slice(0, stem.length + 1)));
    if (found.length === 0) throw new Error(`No script is called ${stem}: what is kept on a reader's device at once must be looked at again (src/cli/site/worker.ts).`);
    return found;
  }).flat();
  return names.filter((name) => !left.includes(name));
}

/**
 * Takes the folder of a site whose pages are drawn but for the shell, whose bytes are given; gives `sw.js`. The same site gives the
 * same bytes, and another one others: that is how a browser knows of a new version.
 */
export async function workerFile(root: string, site: string, base: string, shell: Uint8Array): Promise<SiteFile> {
  const revisionOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const assets = installed((await readdir(join(site, "assets"))).filter((name) => /\.(?:js|css)$/.test(name)).sort());
  const also = await Promise.all(ALSO.map(async (path) => ({ path, revision: revisionOf(await readFile(join(site, path))) })));
  const files = [
    ...assets.map((name) => ({ path: `assets/${name}`, revision: null })),
    ...also,
    { path: SHELL, revision: revisionOf(shell) },
  ];
  return { path: "sw.js", bytes: new TextEncoder().encode(printWorker({ base, files }, await workerCode(root))) };
}
