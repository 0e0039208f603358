import { expect, it } from "vitest";
import { kindOf, namedIn } from "./links.ts";

it("finds what a page names, and the places in it", () => {
  const { links, ids } = namedIn("html", `<!doctype html><head><meta property="og:image" content="/card.png"><link rel="icon" href="/i.svg">
    <style>p{background:url("/g.svg")}</style></head><body><p id="p1"><a href="/a/1/?x=1&amp;y=2#p2">文</a><img src="/s.jpg" srcset="/s.avif 1x, /l.avif 2x" alt=""></p></body>`);
  expect(links).toEqual(["/card.png", "/i.svg", "/g.svg", "/a/1/?x=1&y=2#p2", "/s.jpg", "/s.avif", "/l.avif"]);
  expect([...ids]).toEqual(["p1"]);
});

it.each([
  ["text/css", "@font-face{src:url(/f.woff2)}", ["/f.woff2"]],
  ["text/javascript", 'import"./a-1.js";const d=["assets/b-2.js","assets/c.css"];const s="./no"', ["./a-1.js", "assets/b-2.js", "assets/c.css"]],
  ["application/xml", '<url><loc>https://x/a/?p=1&amp;q=2</loc></url><enclosure url="https://x/c.png"/>', ["https://x/a/?p=1&q=2", "https://x/c.png"]],
  ["application/feed+json", '{"feed_url":"https://x/f","items":[{"url":"https://x/1","title":"https://x/no"}]}', ["https://x/f", "https://x/1"]],
  ["application/manifest+json", '{"icons":[{"src":"i.png"}],"shortcuts":[{"url":"/?section=a"}]}', ["i.png", "/?section=a"]],
  ["text/plain", "http://x/", []],
])("finds what %s names", (type, text, links) => {
  expect(namedIn(kindOf(type), text).links).toEqual(links);
});
