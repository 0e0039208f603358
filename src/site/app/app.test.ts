import { expect, it } from "vitest";
import type { Publication } from "../../model/index.ts";
import { appManifest, tokenOf } from "./manifest.ts";
import { printWorker, readWorker } from "./worker-file.ts";

const publication: Publication = { version: 1, language: "zh-CN", editions: [] };

it("the manifest stands under the site's base, and offers no section that the paper has not", () => {
  const manifest: unknown = JSON.parse(appManifest({ publication, newest: undefined, name: "报栏", base: "/paper/", paper: "#fff", screenshots: [{ path: "screenshots/desk.jpg", label: "报纸的首页", width: 1280, height: 800 }] }));
  expect(manifest).toMatchObject({ id: "/paper/", scope: "/paper/", start_url: "/paper/", shortcuts: [], background_color: "#fff", screenshots: [{ src: "/paper/screenshots/desk.jpg", sizes: "1280x800", form_factor: "wide", label: "报纸的首页" }] });
  expect(JSON.stringify(manifest)).not.toMatch(/"src":"(?!\/paper\/)/);
});

it("reads a colour from a built style sheet", () => {
  expect(tokenOf(":root{--paper-edge:#000;--paper:#fbf8f1;--ink:#1d1a16}", "paper")).toBe("#fbf8f1");
  expect(tokenOf(":root{--ink:#1d1a16}", "paper")).toBeUndefined();
});

it("a worker's file says which hashed files its version was made of; another's file, or a forged one, says none", () => {
  const text = printWorker({ base: "/", files: [{ path: "assets/index-abcdefgh.js", revision: null }, { path: "offline/", revision: "1" }] }, "(()=>{})();");
  expect(readWorker(text)).toEqual(["assets/index-abcdefgh.js"]);
  for (const odd of ["", "self.addEventListener('fetch', () => {});", "self.baolanSite={", "self.baolanSite=null;", 'self.baolanSite={"files":[1,null,{"path":"assets/../../x"}]};']) expect(readWorker(odd), odd).toEqual([]);
});
