import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build as viteBuild } from "vite";
import { renderReport, renderSummary } from "../press/diagnostics/render/index.ts";
import { basePath, contentPolicy, statedPolicy } from "../serve/index.ts";
import { newestFirst } from "../search/index.ts";
import { buildArchive } from "../search/archive/build.ts";
import { pinyinReader } from "../search/pinyin/reader.ts";
import { addressesOf, siteName } from "../site/addresses.ts";
import { appManifest, APP_MANIFEST, tokenOf } from "../site/app/manifest.ts";
import { besideFiles } from "../site/beside.ts";
import { cardPath, cardsIn, drawCards, wantedCards } from "../site/cards/index.ts";
import { headTags } from "../site/head/index.ts";
import { printLinks } from "../site/links.ts";
import { Darkroom } from "../site/photos/index.ts";
import { firstSheet, movedHtml, notFoundHtml, pageHtml, prepareTemplate, SHELL_BODY, shellHtml } from "../site/pages.ts";
import { pressFolder, type PressedFolder } from "../site/press-content.ts";
import type { SiteFile } from "../site/publish.ts";
import { loadRenderer, type Renderer } from "./renderer.ts";
import { buildOptionsOf } from "./site/build-options.ts";
import { carryOver } from "./site/carry-over.ts";
import { packFolder } from "./site/pack-folder.ts";
import { inProduction } from "./site/production.ts";
import { screenshotsIn } from "./site/screenshots.ts";
import { NOWHERE, stylesOf } from "./site/styles.ts";
import { SHELL_FILE, workerFile } from "./site/worker.ts";

export interface BuildOptions {
  /** The project's folder. */
  root: string;
  /** Says nothing but errors. */
  quiet: boolean;
  /** Where the pages' text lies; `content` in the project's folder without it. */
  content?: string;
  /** Where the site goes; `dist` in the project's folder without it. */
  out?: string;
  /** The path that the site lies under on its host; that of its address without it, and `/` without both. */
  base?: string;
  /** The site's absolute address, as parseSiteUrl gives it; without it nothing is written that must be absolute. */
  url?: string;
  /** Whether share cards are drawn; they are, unless told not to. */
  cards?: boolean;
}

/** `ok` is false where a page or a photograph was left out for its errors, or a link would die; the rest of the site stands all the same. */
export interface Built {
  ok: boolean;
}

/**
 * Presses the content, builds the reader, draws every address, and puts the new site in the old one's place in one step:
 * until then, and if anything fails, the old one stays whole.
 */
export const build = (options: BuildOptions): Promise<Built> => inProduction(() => buildSite(options));

async function buildSite({ root, quiet, content = join(root, "content"), out = join(root, "dist"), base, url, cards = true }: BuildOptions): Promise<Built> {
  const say = (text: string): void => { if (!quiet) process.stdout.write(text); };
  const lockPath = join(content, "links.lock");
  const lockText = await readFile(lockPath, "utf8").catch((error: unknown) => {
    // A lock that is there and cannot be read is no empty lock: every link in it would be forgotten.
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  });
  const shown = relative(process.cwd(), content) || ".";
  const darkroom = new Darkroom(join(root, ".cache/photos"));
  const pressed = await pressFolder(shown, { path: join(shown, "links.lock"), text: lockText }, darkroom);
  report(pressed, quiet);
  const linkFault = pressed.reports.some(({ path, diagnostics }) => path.endsWith("links.lock") && diagnostics.length > 0);
  if (linkFault) return { ok: false };

  const stories = pressed.publication.editions.reduce((sum, edition) => sum + edition.stories, 0);
  const progress = (what: string, total: number) => (done: number): void => { if (process.stderr.isTTY) process.stderr.write(`\r${what} ${done}/${total}${done === total ? "\n" : ""}`); };
  const fresh = `${out}.new`;
  await rm(fresh, { recursive: true, force: true });
  try {
    const under = basePath(base ?? (url === undefined ? "/" : new URL(url).pathname));
    await viteBuild({ root, base: under, logLevel: "warn", build: { outDir: fresh, emptyOutDir: true, manifest: ".vite/manifest.json" } });
    const renderer = await loadRenderer(root, under, fresh);
    const files = [...pressed.files, ...(await drawPages(pressed, fresh, { root, base: under, url, cards }, renderer).finally(renderer.close))];
    const write = async ({ path, bytes }: SiteFile): Promise<void> => {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), bytes);
    };
    for (const file of files) await write(file);
    for await (const { path, bytes } of buildArchive({ documents: () => newestFirst(pressed.editions), readings: pinyinReader().readings, newHash: () => createHash("sha256"), onProgress: progress("检索文件", stories) })) {
      await write({ path: `search/${path}`, bytes });
    }
    await darkroom.developAll(pressed.photos, progress("照片", pressed.photos.length));
    await mkdir(join(fresh, "photos"), { recursive: true });
    for (const plate of pressed.photos.flatMap(({ plates }) => plates)) await copyFile(darkroom.kept(plate), join(fresh, plate.path));
    const wanted = cards ? wantedCards(pressed.editions, siteName(pressed.publication)) : [];
    const onMissing = (characters: string[]): void => { if (characters.length > 0) say(`分享卡片上有 ${characters.length} 个字没有字形，印作“〓”：${characters.join("")}\n`); };
    for await (const file of drawCards(wanted, { kept: cardsIn(join(root, ".cache/cards")), onProgress: progress("分享卡片", wanted.length), onMissing })) await write(file);
    await rm(join(fresh, ".vite"), { recursive: true, force: true });
    await packFolder(fresh);
    await carryOver(out, fresh);
    await takePlace(fresh, out);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  const links = printLinks(pressed.links);
  if (links !== lockText) await writeFile(lockPath, links);
  if (url === undefined) say("没有给出网站的网址，所以没有写站点地图、订阅源和规范网址；要写就加上 --url https://……/\n");
  say(`${pressed.publication.editions.length} 期、${stories} 篇稿件，已写到 ${relative(process.cwd(), out) || out}\n`);
  return { ok: !pressed.failed };
}

function report({ reports }: PressedFolder, quiet: boolean): void {
  const options = { columns: process.stderr.columns ?? 100, colour: process.stderr.isTTY === true };
  for (const one of reports) {
    const worth = quiet ? one.diagnostics.filter(({ severity }) => severity === "error") : one.diagnostics;
    if (worth.length > 0) process.stderr.write(`${renderReport({ ...one, diagnostics: worth }, options)}\n`);
  }
  if (!quiet) process.stderr.write(renderSummary(reports, options));
}

async function drawPages(pressed: PressedFolder, fresh: string, { root, base, url, cards }: { root: string; base: string; url: string | undefined; cards: boolean }, renderer: Renderer): Promise<SiteFile[]> {
  const { publication, editions } = pressed;
  const html = await readFile(join(fresh, "index.html"), "utf8");
  const css = await readFile(join(fresh, firstSheet(html).slice(base.length)), "utf8");
  const missing = await renderer.renderPage({ path: "/404/", publication, edition: undefined });
  const styles = await stylesOf(fresh, css.trim(), renderer.codeOf, [missing.html, SHELL_BODY]);
  const template = prepareTemplate({ html, styles: styles.all, base, policy: contentPolicy });
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files: SiteFile[] = [];
  const site = { name: siteName(publication), title: publication.title, language: publication.language, base, url, cards: cards && editions.length > 0 };
  const addresses = addressesOf(publication, editions);
  for (const address of addresses) {
    if (address.kind === "moved") {
      files.push({ path: `${address.folder}index.html`, bytes: encode(movedHtml(base, address)) });
      continue;
    }
    const index = address.edition === undefined ? -1 : publication.editions.findIndex(({ id }) => id === address.edition);
    const [ref, edition] = [publication.editions[index], editions[index]];
    const { html: body, title } = await renderer.renderPage({ path: address.path, publication, edition: ref && edition && { ref, edition } });
    const scripts = renderer.scriptsOf(address.folder);
    files.push({ path: `${address.folder}index.html`, bytes: encode(pageHtml(template, base, { address: { ...address, title }, style: styles.of(address.folder), body, edition: ref?.sha256, scripts, card: site.cards ? cardPath(address) : undefined, head: headTags(address, edition, site) })) });
  }
  files.push({ path: "404.html", bytes: encode(notFoundHtml(template, styles.of(NOWHERE), missing.title, missing.html)) });
  const shell = { path: SHELL_FILE, bytes: encode(shellHtml(template, styles.of(NOWHERE), site.name)) };
  files.push(shell, await workerFile(root, fresh, base, shell.bytes));
  const printed = new Set(addresses.map(({ folder }) => folder));
  const screenshots = await screenshotsIn(fresh, (story) => printed.has(`a/${story}/`));
  const manifest = appManifest({ publication, newest: editions[0], name: site.name, base, paper: tokenOf(css, "paper"), screenshots });
  files.push({ path: APP_MANIFEST, bytes: encode(manifest) });
  return [...files, ...besideFiles({ publication, editions, addresses, name: site.name, base, url, policy: statedPolicy(template) })];
}

/** The new folder takes the old one's name; the old one goes last. */
async function takePlace(fresh: string, out: string): Promise<void> {
  const old = `${out}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(out, old).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  });
  await rename(fresh, out);
  await rm(old, { recursive: true, force: true });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const options = buildOptionsOf(process.argv.slice(2));
  if ("wrong" in options) {
    process.stderr.write(`${options.wrong}\n`);
    process.exitCode = 2;
  } else {
    const { ok } = await build({ root: join(import.meta.dirname, "../.."), quiet: false, ...options });
    if (!ok) process.exitCode = 1;
  }
}
