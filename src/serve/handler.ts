import { createReadStream, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, normalize, resolve, sep } from "node:path";
import sirv from "sirv";
import { securityHeaders, statedPolicy } from "./policy.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What has a hash of its content in its name never changes under that name: Vite's assets, an edition's file, a picture. */
const HASHED = /^\/(?:assets\/.+-[\w-]{8,}\.\w+|data\/.+\.[0-9a-f]{12,}\.json|photos\/[0-9a-f]{16}-\d+\.\w+)$/;

const cacheControl = (pathname: string): string =>
  HASHED.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache";

/** Takes the site's folder; gives a function for the headers that its pages' own policy asks for, read again when it changed. */
function headersOf(dir: string): () => [name: string, value: string][] {
  const file = join(dir, "index.html");
  let readAt: number | undefined;
  let headers = securityHeaders();
  return () => {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (changed !== undefined && changed !== readAt) {
      headers = securityHeaders(statedPolicy(readFileSync(file, "utf8")));
      readAt = changed;
    }
    return headers;
  };
}

/** Takes the raw path of an address; gives it decoded, or undefined where its escapes are broken (fault 26). */
function decoded(pathname: string): string | undefined {
  try {
    return decodeURI(pathname);
  } catch {
    return undefined;
  }
}

function isFolder(dir: string, pathname: string): boolean {
  const file = normalize(join(dir, pathname));
  if (!file.startsWith(dir + sep)) return false;
  try {
    return statSync(file).isDirectory();
  } catch {
    // A name too long for the file system or with a NUL in it is nothing that stands in the folder.
    return false;
  }
}

/** A plain host shows no file whose name begins with a dot, but for what the web keeps in `.well-known`. */
const isHidden = (pathname: string): boolean => /\/\.(?!well-known\/)/.test(pathname);

/** A page of the site with status 404, or a plain sentence where the site has none. */
function notFound(dir: string, request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader("Cache-Control", "no-cache");
  const file = join(dir, "404.html");
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) {
    response.setHeader("Content-Type", "text/plain;charset=utf-8");
    response.end(request.method === "HEAD" ? undefined : "没有这个网页。\n");
    return;
  }
  response.setHeader("Content-Type", "text/html;charset=utf-8");
  response.setHeader("Content-Length", size);
  if (request.method === "HEAD") response.end();
  else createReadStream(file).on("error", () => { response.destroy(); }).pipe(response);
}

/** Takes `paper`, `/paper` or `/paper/`; gives `/paper/`; and `/` for none. */
export function basePath(base: string): string {
  const inner = base.split("/").filter((piece) => piece !== "").join("/");
  return inner === "" ? "/" : `/${inner}/`;
}

/**
 * Takes a built site's folder and the path that it stands under; gives what answers a request as a plain host does:
 * `folder/` is its index.html and `folder` leads there, an unknown path is 404.html with status 404, a `.br` or `.gz`
 * twin is sent where it stands and is understood. There are no rewrite rules.
 *
 * Files are looked up at each request (sirv's `dev`), so that a site built anew in the same folder is served at once.
 */
export function siteHandler(site: string, base = "/"): Handler {
  const dir = resolve(site);
  const under = basePath(base);
  const policy = headersOf(dir);
  const files = sirv(dir, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ["html"],
    setHeaders: (response, pathname) => {
      response.setHeader("Cache-Control", cacheControl(pathname));
      if (pathname.endsWith(".txt")) response.setHeader("Content-Type", "text/plain;charset=utf-8");
    },
  });

  return (request, response) => {
    for (const [name, value] of policy()) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const [path = "/", ...query] = (request.url ?? "/").split("?");
    const search = query.length === 0 ? "" : `?${query.join("?")}`;
    const missing = (): void => { notFound(dir, request, response); };
    if (`${path}/` === under) {
      response.writeHead(301, { Location: under + search, "Cache-Control": "no-cache" }).end();
      return;
    }
    if (!path.startsWith(under)) {
      missing();
      return;
    }
    const inside = `/${path.slice(under.length)}`;
    const pathname = decoded(inside);
    if (pathname === undefined || isHidden(pathname)) {
      missing();
    } else if (!pathname.endsWith("/") && isFolder(dir, pathname)) {
      // Never `path` itself: `//name` at the front of it would lead to another host.
      response.writeHead(301, { Location: `${under}${inside.replace(/^\/+/, "")}/${search}`, "Cache-Control": "no-cache" }).end();
    } else {
      request.url = inside + search;
      files(request, response, missing);
    }
  };
}
