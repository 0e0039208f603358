import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import type { HostedSite, Hosting } from "./hosting.ts";

// Hosts that can't be had here, after what their documents say of them. A journey that passes here says that the site asks nothing of
// such a host that its documents do not promise; it does not say that the host keeps its promises.

export type EmulatedKind = "github-pages" | "cloudflare-pages" | "object-storage";

/** What a host makes of a path: a file with a status, or another place. */
type Answer = { status: number; file: string; headers?: Record<string, string> } | { status: number; location: string };

/** What is sent for a path within the site, `/` at its front, decoded. */
type Host = (path: string) => Answer;

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json; charset=utf-8", ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp", ".avif": "image/avif", ".woff2": "font/woff2", ".webmanifest": "application/manifest+json",
};

/** Files and folders of a site as the hosts look them up: by the very name, case and all, never outside. */
function filesIn(dir: string) {
  const at = (path: string): string => join(dir, path);
  const kind = (path: string): "file" | "folder" | undefined => {
    if (path.includes("\0") || !(at(path) + sep).startsWith(dir + sep)) return undefined;
    const found = statSync(at(path), { throwIfNoEntry: false });
    return found?.isFile() === true ? "file" : found?.isDirectory() === true ? "folder" : undefined;
  };
  return { at, isFile: (path: string) => !path.endsWith("/") && kind(path) === "file", isFolder: (path: string) => kind(path) === "folder" };
}

/** docs.github.com/pages: 404.html of the project's own site, `name` for `name.html`, ten minutes for everything, no header of ours. */
function gitHubPages(dir: string, base: string): Host {
  const { at, isFile, isFolder } = filesIn(dir);
  const headers = { "Cache-Control": "max-age=600" };
  return (path) => {
    if (isFile(path)) return { status: 200, file: at(path), headers };
    if (path.endsWith("/") && isFile(`${path}index.html`)) return { status: 200, file: at(`${path}index.html`), headers };
    if (!path.endsWith("/") && isFile(`${path}.html`)) return { status: 200, file: at(`${path}.html`), headers };
    if (!path.endsWith("/") && isFolder(path)) return { status: 301, location: `${base}${encodeURI(path.slice(1))}/` };
    return { status: 404, file: at("404.html"), headers };
  };
}

/** What developers.cloudflare.com/pages/platform/limits lets a site have. */
const MOST_FILES = 20_000;
const MOST_BYTES = 25 * 1024 * 1024;
const MOST_RULES = 100;

interface Rule { begins: string; whole: boolean; headers: [name: string, value: string][] }

/** Takes the text of `_headers`; gives its rules. Throws where the host would not read all of them. */
function rulesOf(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    if (/^\s/.test(line)) {
      const [name = "", ...value] = line.trim().split(":");
      rules.at(-1)?.headers.push([name, value.join(":").trim()]);
    } else rules.push({ begins: line.replace(/\*$/, ""), whole: !line.endsWith("*"), headers: [] });
  }
  if (rules.length > MOST_RULES) throw new Error(`_headers has ${rules.length} rules, and no more than ${MOST_RULES} are read.`);
  return rules;
}

/**
 * developers.cloudflare.com/pages/configuration: pretty addresses, to which a file's own name leads (308), the rules of `_headers`, values of
 * one header joined; the nearest 404.html, and where there is none the front page for every path.
 */
function cloudflarePages(dir: string): Host {
  const { at, isFile, isFolder } = filesIn(dir);
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (files.length > MOST_FILES) throw new Error(`${files.length} files, and no more than ${MOST_FILES} are taken.`);
  for (const file of files) if (statSync(file).size > MOST_BYTES) throw new Error(`${file} has more than 25 MiB.`);
  const rules = isFile("_headers") ? rulesOf(readFileSync(at("_headers"), "utf8")) : [];
  const headersFor = (path: string): Record<string, string> => {
    const all = new Map<string, string>();
    for (const { begins, whole, headers } of rules) {
      if (whole ? path !== begins : !path.startsWith(begins)) continue;
      for (const [name, value] of headers) all.set(name, all.has(name) ? `${all.get(name)}, ${value}` : value);
    }
    return { "Cache-Control": "public, max-age=0, must-revalidate", ...Object.fromEntries(all) };
  };
  const missing = (path: string): Answer => {
    for (let folder = path.slice(0, path.lastIndexOf("/") + 1); folder !== ""; folder = folder.slice(0, folder.slice(0, -1).lastIndexOf("/") + 1)) {
      if (isFile(`${folder}404.html`)) return { status: 404, file: at(`${folder}404.html`), headers: headersFor(path) };
    }
    return { status: 200, file: at("index.html"), headers: headersFor(path) };
  };
  return (path) => {
    const pretty = path.replace(/(?<=\/)index(?:\.html)?$|\.html$/, "");
    if (pretty !== path && isFile(path.endsWith(".html") ? path : `${path}.html`)) return { status: 308, location: encodeURI(pretty) };
    if (path !== "/_headers" && isFile(path)) return { status: 200, file: at(path), headers: headersFor(path) };
    if (path.endsWith("/") && isFile(`${path}index.html`)) return { status: 200, file: at(`${path}index.html`), headers: headersFor(path) };
    if (!path.endsWith("/") && isFile(`${path}.html`)) return { status: 200, file: at(`${path}.html`), headers: headersFor(path) };
    if (!path.endsWith("/") && isFolder(path) && isFile(`${path}/index.html`)) return { status: 308, location: `${encodeURI(path)}/` };
    return missing(path);
  };
}

const FOR_EVER = /^\/(?:assets|photos)\//;

/**
 * docs.aws.amazon.com/AmazonS3, the website endpoint: an index for folders, to which a folder's name leads (302), the error document for every
 * key that is not there; nothing is packed, and a file has the headers that it was uploaded with: those of docs/hosting.md.
 */
function objectStorage(dir: string, base: string): Host {
  const { at, isFile, isFolder } = filesIn(dir);
  const headersFor = (path: string) => ({ "Cache-Control": FOR_EVER.test(path) ? "public, max-age=31536000, immutable" : "no-cache" });
  return (path) => {
    const key = path.endsWith("/") ? `${path}index.html` : path;
    if (isFile(key)) return { status: 200, file: at(key), headers: headersFor(path) };
    if (!path.endsWith("/") && isFolder(path) && isFile(`${path}/index.html`)) return { status: 302, location: `${base}${encodeURI(path.slice(1))}/` };
    return { status: 404, file: at("404.html"), headers: headersFor(path) };
  };
}

const HOSTS = { "github-pages": gitHubPages, "cloudflare-pages": cloudflarePages, "object-storage": objectStorage };

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function send(answer: Answer, search: string, response: ServerResponse): void {
  if ("location" in answer) {
    response.writeHead(answer.status, { Location: answer.location + search }).end();
    return;
  }
  response.writeHead(answer.status, { "Content-Type": TYPES[extname(answer.file)] ?? "application/octet-stream", ...answer.headers });
  createReadStream(answer.file).on("error", () => { response.destroy(); }).pipe(response);
}

/** Serves a folder as a host of that kind would, until closed. Rejects where the host would not take it. */
export async function emulate(kind: EmulatedKind, { root, base }: Hosting): Promise<HostedSite> {
  const host = HOSTS[kind](join(root, base).replace(/\/$/, ""), base);
  const server = createServer(({ url = "/" }: IncomingMessage, response) => {
    const [path = "/", ...query] = url.split("?");
    const search = query.length === 0 ? "" : `?${query.join("?")}`;
    if (!path.startsWith(base)) response.writeHead(404, { "Content-Type": "text/plain" }).end("Another's site.\n");
    else {
      const inside = decoded(`/${path.slice(base.length)}`);
      send(host(inside ?? "/%"), search, response);
    }
  });
  await new Promise<void>((resolve, reject) => { server.once("error", reject).listen(0, "127.0.0.1", resolve); });
  const bound = server.address();
  if (bound === null || typeof bound !== "object") throw new Error("The server has no port.");
  return {
    address: `http://127.0.0.1:${bound.port}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}
