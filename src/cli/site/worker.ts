import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build as viteBuild, type Rolldown } from "vite";
import type { SiteFile } from "../../site/publish.ts";
import { printWorker } from "../../site/app/worker-file.ts";

/** Beside what Vite built: what an installed app shows with no network. */
const ALSO = ["icon.svg"];

/** The page that is answered with no network where a page itself is not kept (src/reader/offline/worker/built.ts). */
export const SHELL = "offline.html";

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

/**
 * Takes the folder of a site whose pages are drawn but for the shell, which is given; gives `sw.js`. The same site gives the
 * same bytes, and another one others: that is how a browser knows of a new version.
 */
export async function workerFile(root: string, site: string, base: string, shell: SiteFile): Promise<SiteFile> {
  const revisionOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const assets = (await readdir(join(site, "assets"))).filter((name) => /\.(?:js|css)$/.test(name)).sort();
  const also = await Promise.all(ALSO.map(async (path) => ({ path, revision: revisionOf(await readFile(join(site, path))) })));
  const files = [
    ...assets.map((name) => ({ path: `assets/${name}`, revision: null })),
    ...also,
    { path: shell.path, revision: revisionOf(shell.bytes) },
  ];
  return { path: "sw.js", bytes: new TextEncoder().encode(printWorker({ base, files }, await workerCode(root))) };
}
