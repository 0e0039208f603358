import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parsePublication } from "../model/index.ts";
import { build } from "./build.ts";

const root = join(import.meta.dirname, "../..");
const PAGE = "要闻\n\n李家湾村\n\n稻田里的合唱团\n\n本报讯(记者 林𠮷平)秋收过后,李家湾村的稻田里响起了歌声。\n";
let place = "";

const write = (path: string, text: string | Uint8Array): void => {
  mkdirSync(join(place, path, ".."), { recursive: true });
  writeFileSync(join(place, path), text);
};
const read = (path: string): string => readFileSync(join(place, path), "utf8");
const filesOf = (folder: string): string[] =>
  readdirSync(join(place, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(place, folder).length)).sort();
const buildHere = (content: string, out: string, base?: string) =>
  build({ root, quiet: true, content: join(place, content), out: join(place, out), ...(base !== undefined && { base }) });

beforeAll(() => { place = mkdtempSync(join(tmpdir(), "baolan-build-")); });
afterAll(() => { rmSync(place, { recursive: true, force: true }); });

describe("building a site", () => {
  it("gives the same bytes from the same content, in whatever zone, and React's half for readers whatever the environment says", () => {
    write("a/2024-10-12/01.txt", PAGE);
    for (const [out, zone, mode] of [["east", "Asia/Shanghai", "production"], ["west", "America/Los_Angeles", "development"]] as const) {
      execFileSync(process.execPath, ["--import", "tsx", "src/cli/build.ts", "--content", join(place, "a"), "--out", join(place, out), "--url", "https://paper.example/"], { cwd: root, env: { ...process.env, TZ: zone, NODE_ENV: mode }, stdio: "pipe" });
    }
    const files = filesOf("east");
    expect(files).toEqual(expect.arrayContaining(["/feed.xml", "/feed.json", "/sitemap.xml", "/llms.txt"]));
    expect(files).toEqual(filesOf("west"));
    for (const file of files) expect(readFileSync(join(place, "east", file)).equals(readFileSync(join(place, "west", file))), file).toBe(true);
    // Two whole builds, each in a process of its own.
  }, 240_000);

  it("leaves out a page that cannot be read, says so, and builds the rest; under another base every link has it", async () => {
    write("c/2024-10-12/01.txt", PAGE);
    write("c/2024-10-12/02.txt", new Uint8Array([0xff, 0xfe, 0x80]));
    expect(await buildHere("c", "out-c", "/paper/")).toEqual({ ok: false });
    const publication = parsePublication(JSON.parse(read("out-c/data/publication.json")));
    expect(publication.ok && publication.value.editions.map(({ stories }) => stories)).toEqual([1]);
    expect(read("out-c/index.html")).toContain("稻田里的合唱团");
    expect(read("out-c/index.html")).not.toMatch(/(?:href|src)="\/(?!paper\/)/);
    expect(read("c/links.lock")).toContain("稻田里的合唱团");
  });

  it("leads a link on to a story that has left its edition", async () => {
    write("c/2024-10-12/02.txt", PAGE.replace("合唱团", "音乐会"));
    const id = /^(2024-10-12-\S+)\t稻田里的合唱团$/m.exec(read("c/links.lock"))?.[1] ?? "";
    write("c/links.lock", `2020-01-01-aaaaaaaa -> ${id}\n${read("c/links.lock")}`);
    expect(await buildHere("c", "out-c")).toEqual({ ok: true });
    expect(read("out-c/a/2020-01-01-aaaaaaaa/index.html")).toContain(`<meta http-equiv="refresh" content="0; url=/a/${id}/" />`);
  });

  it("refuses to let a published link die, and leaves the old site as it is", async () => {
    write("d/2024-10-12/01.txt", PAGE);
    write("d/links.lock", "2024-10-12-zzzzzzzz\t一篇旧稿\n");
    write("out-d/index.html", "旧");
    expect(await buildHere("d", "out-d")).toEqual({ ok: false });
    expect(read("out-d/index.html")).toBe("旧");
    expect(read("d/links.lock")).toBe("2024-10-12-zzzzzzzz\t一篇旧稿\n");
  });
});
