import { expect, it } from "vitest";
import { pageMessage } from "./messages.ts";
import { isPageOf, isWhatItsNameSays } from "./worthy.ts";

const answer = (type: string, status = 200): Response => new Response("", { status, headers: { "Content-Type": type } });

it("fault 24: a page in the place of a script is never kept as one, nor a script in the place of a page", () => {
  expect(isWhatItsNameSays("/assets/index-abcdefgh.js", answer("text/javascript;charset=utf-8"))).toBe(true);
  expect(isWhatItsNameSays("/assets/index-abcdefgh.js", answer("text/html;charset=utf-8"))).toBe(false);
  expect(isWhatItsNameSays("/assets/index-abcdefgh.js", answer(" Text/HTML"))).toBe(false);
  expect(isWhatItsNameSays("/assets/index-abcdefgh.js", answer("text/javascript", 404))).toBe(false);
  expect(isWhatItsNameSays("/offline/", answer("text/html"))).toBe(true);
  expect(isWhatItsNameSays("/offline/", answer("text/plain"))).toBe(false);
  expect(isWhatItsNameSays("/404.html", answer("text/html"))).toBe(true);
});

it("only the very page of an address is kept for it", () => {
  const page = (path: string): string => `<body><div id="root" data-page="${path}">…</div></body>`;
  expect(isPageOf("/a/2021-01-abcdefgh/", page("/a/2021-01-abcdefgh/"))).toBe(true);
  expect(isPageOf("/a/2021-01-abcdefgh/", page("/"))).toBe(false);
  expect(isPageOf("/nowhere/", page("404"))).toBe(false);
  expect(isPageOf("/", "<title>登录</title>")).toBe(false);
});

it("the worker does what a page of the site says, and nothing else", () => {
  expect(pageMessage({ type: "take-over", more: 1 })).toEqual({ type: "take-over" });
  expect(pageMessage({ type: "keep-page", url: "https://paper.example/" })).toEqual({ type: "keep-page", url: "https://paper.example/" });
  for (const odd of [undefined, null, "take-over", 1, {}, { type: "keep-page" }, { type: "keep-page", url: 1 }, { type: "constructor" }]) expect(pageMessage(odd)).toBeUndefined();
});
