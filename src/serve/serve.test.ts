import { createServer, request } from "node:http";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { contentPolicy } from "./policy.ts";
import { serve } from "./serve.ts";
import type { Served, ServeOptions } from "./serve.ts";

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Node's own client, because `fetch` tidies an address and unpacks a body before a test can look at them. */
function ask(address: string, path: string, { method = "GET", accept = "" } = {}): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers: { "accept-encoding": accept } }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (piece: string) => { body += piece; });
      response.on("end", () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, body }); });
    }).on("error", reject).end();
  });
}

let dir = "";
const open: Served[] = [];
async function served(options: Omit<ServeOptions, "dir"> = {}): Promise<string> {
  const site = await serve({ dir, port: 0, ...options });
  open.push(site);
  return site.address;
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "baolan-serve-"));
  for (const folder of ["assets", "data", "a/2021-01-abc", ".git"]) await mkdir(join(dir, folder), { recursive: true });
  const files: [string, string | Buffer][] = [
    ["index.html", "<!doctype html><p>头版"],
    ["404.html", "<!doctype html><p>没有这一页"],
    ["a/2021-01-abc/index.html", "<!doctype html><p>稿件"],
    ["data/publication.json", "{}"],
    ["data/2021-01.0123456789ab.json", "{}"],
    ["assets/app-B1x_9-Qz.js", "export {};"],
    ["assets/app-B1x_9-Qz.js.gz", gzipSync("export {};")],
    ["assets/plain.css", "p{}"],
    ["robots.txt", "# 报栏"],
    [".git/config", "secret"],
  ];
  for (const [name, content] of files) await writeFile(join(dir, name), content);
});
afterEach(async () => {
  for (const site of open.splice(0)) await site.close();
});
afterAll(() => rm(dir, { recursive: true }));

describe("a built site is served as a plain host would", () => {
  it("gives a folder's index.html, and leads a folder without its slash there with its query", async () => {
    const address = await served();
    expect(await ask(address, "/")).toMatchObject({ status: 200, body: "<!doctype html><p>头版" });
    expect(await ask(address, "/a/2021-01-abc/")).toMatchObject({ status: 200, body: "<!doctype html><p>稿件" });
    const led = await ask(address, "/a/2021-01-abc?q=%E7%96%AB");
    expect(led.status).toBe(301);
    expect(led.headers["location"]).toBe("/a/2021-01-abc/?q=%E7%96%AB");
  });

  it("never leads to another host", async () => {
    const address = await served();
    expect((await ask(address, "//a/2021-01-abc")).headers["location"]).toBe("/a/2021-01-abc/");
  });

  it("answers an unknown path with the site's own 404 page and the status 404", async () => {
    const address = await served();
    for (const path of ["/nowhere", "/a/nowhere/", "/assets/gone-00000000.js", "/a/"]) {
      expect(await ask(address, path)).toMatchObject({ status: 404, body: "<!doctype html><p>没有这一页" });
    }
  });

  it("fault 26: broken escapes, double escapes and 100 kB of address get the 404 page", async () => {
    const address = await served();
    for (const path of ["/%", "/%E4%BD", "/%2525", `/${"x".repeat(100_000)}`, "/%00", "/a%2F2021-01-abc"]) {
      const answer = await ask(address, path);
      expect([path.slice(0, 20), answer.status, answer.body]).toEqual([path.slice(0, 20), 404, "<!doctype html><p>没有这一页"]);
    }
  });

  it("keeps to its folder and hides dot-files", async () => {
    const address = await served();
    for (const path of ["/../../etc/passwd", "/..%2f..%2fetc/passwd", "/.git/config", "/a/../.git/config"]) {
      expect((await ask(address, path)).status).toBe(404);
    }
  });

  it("lets hashed files be kept for ever, and asks anew for all else", async () => {
    const address = await served();
    const cached = async (path: string): Promise<unknown> => (await ask(address, path)).headers["cache-control"];
    for (const path of ["/assets/app-B1x_9-Qz.js", "/data/2021-01.0123456789ab.json"]) {
      expect(await cached(path)).toBe("public, max-age=31536000, immutable");
    }
    for (const path of ["/", "/data/publication.json", "/assets/plain.css", "/nowhere"]) expect(await cached(path)).toBe("no-cache");
  });

  it("names the type of each file", async () => {
    const address = await served();
    const type = async (path: string): Promise<unknown> => (await ask(address, path)).headers["content-type"];
    expect(await type("/")).toBe("text/html;charset=utf-8");
    expect(await type("/nowhere")).toBe("text/html;charset=utf-8");
    expect(await type("/data/publication.json")).toBe("application/json");
    expect(await type("/assets/app-B1x_9-Qz.js")).toBe("text/javascript");
    expect(await type("/robots.txt")).toBe("text/plain;charset=utf-8");
  });

  it("sends a precompressed twin to whoever understands it", async () => {
    const address = await served();
    const packed = await ask(address, "/assets/app-B1x_9-Qz.js", { accept: "gzip, br" });
    expect(packed.headers).toMatchObject({ "content-encoding": "gzip", "content-type": "text/javascript", vary: "Accept-Encoding" });
    const plain = await ask(address, "/assets/app-B1x_9-Qz.js");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body).toBe("export {};");
  });

  it("sends the policy and the other security headers with each answer", async () => {
    const address = await served();
    for (const path of ["/", "/nowhere", "/data/publication.json"]) {
      const { headers } = await ask(address, path);
      expect(headers["content-security-policy"]).toBe(`${contentPolicy()}; frame-ancestors 'none'`);
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  it("sends the policy that the pages themselves state, so that the two never contradict each other", async () => {
    const address = await served();
    const policy = contentPolicy({ script: ["sha256-abc="] });
    await writeFile(join(dir, "index.html"), `<meta http-equiv="Content-Security-Policy" content="${policy}"><p>头版`);
    expect((await ask(address, "/")).headers["content-security-policy"]).toBe(`${policy}; frame-ancestors 'none'`);
    await writeFile(join(dir, "index.html"), "<!doctype html><p>头版");
  });

  it("answers HEAD without a body, and refuses what would write", async () => {
    const address = await served();
    expect(await ask(address, "/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
    expect(await ask(address, "/nowhere", { method: "HEAD" })).toMatchObject({ status: 404, body: "" });
    expect(await ask(address, "/", { method: "POST" })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });

  it("fault 29: stands under a base path, and has nothing beside it", async () => {
    const address = await served({ base: "paper" });
    expect(new URL(address).pathname).toBe("/paper/");
    expect((await ask(address, "/paper")).headers["location"]).toBe("/paper/");
    expect(await ask(address, "/paper/")).toMatchObject({ status: 200, body: "<!doctype html><p>头版" });
    expect((await ask(address, "/paper/a/2021-01-abc")).headers["location"]).toBe("/paper/a/2021-01-abc/");
    expect((await ask(address, "/")).status).toBe(404);
    expect((await ask(address, "/papers/")).status).toBe(404);
  });
});

describe("a port in use", () => {
  it("is passed over for the next that is free", async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
    const taken = blocker.address();
    if (taken === null || typeof taken !== "object") throw new Error("no port");
    const address = await served({ port: taken.port });
    expect(Number(new URL(address).port)).toBeGreaterThan(taken.port);
    expect((await ask(address, "/")).status).toBe(200);
    await new Promise((resolve) => blocker.close(resolve));
  });

  it("is told apart from a host that is not of this machine", async () => {
    await expect(serve({ dir, port: 0, host: "203.0.113.1" })).rejects.toThrow(/EADDRNOTAVAIL/);
  });
});
