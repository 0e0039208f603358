import { describe, expect, it } from "vitest";
import { caddyRecipe } from "./caddy.ts";
import { nginxRecipe } from "./nginx.ts";
import { fitted, recipe } from "./recipes.ts";

const ROOT = { root: "/tmp/x", base: "/", work: "/tmp/w" };
const PAPER = { ...ROOT, base: "/paper/" };

/** The lines of two texts that differ, by turns. */
const differing = (one: string, other: string): string[][] => {
  const others = other.split("\n");
  return one.split("\n").flatMap((line, at) => (line === others[at] ? [] : [[line.trim(), (others[at] ?? "").trim()]]));
};

describe("the recipes of docs/hosting.md, as the journeys try them", () => {
  it("nginx: the very text but for the port, the folder and the path of 404.html", () => {
    expect(differing(recipe("nginx"), nginxRecipe(ROOT, 1234))).toEqual([["listen 80;", "listen 127.0.0.1:1234;"], ["root /srv/paper;", "root /tmp/x;"]]);
    expect(differing(nginxRecipe(ROOT, 1234), nginxRecipe(PAPER, 1234))).toEqual([["error_page 403 404 =404 /404.html;", "error_page 403 404 =404 /paper/404.html;"]]);
  });

  it("Caddy: the very text but for the address, the folder and the path of 404.html", () => {
    expect(differing(recipe("caddyfile"), caddyRecipe(ROOT, "http://127.0.0.1:1234"))).toEqual([["paper.example {", "http://127.0.0.1:1234 {"], ["root * /srv/paper", "root * /tmp/x"]]);
    expect(differing(caddyRecipe(ROOT, "http://h"), caddyRecipe(PAPER, "http://h"))).toEqual([["rewrite * /404.html", "rewrite * /paper/404.html"]]);
  });

  it("a recipe that no longer holds what is altered is not tried as if it did", () => {
    expect(() => fitted("root /srv/other;", [["root /srv/paper;", "root /x;"]])).toThrow(/0 times/);
    expect(() => fitted("a a", [["a", "b"]])).toThrow(/2 times/);
    expect(() => recipe("apache")).toThrow(/0 blocks/);
  });
});
