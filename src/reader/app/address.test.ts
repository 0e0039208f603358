import { expect, it } from "vitest";
import { decodablePath, siteCase } from "./address.ts";

it.each([
  ["/a/2021-01-0xtfhfcr/", "/a/2021-01-0xtfhfcr/"],
  ["/by/%E9%A9%AC%E6%99%93%E4%BC%9F/", "/by/%E9%A9%AC%E6%99%93%E4%BC%9F/"],
  ["/%", "/-"],
  ["/a/%E4%BD", "/a/-E4-BD"],
  ["/%00", "/-"],
  ["/a/%25E4", "/a/%25E4"],
])("fault 26: %s is read as %s", (asked, read) => {
  expect(decodablePath(asked)).toBe(read);
});

it.each([
  ["/PAPER/A/2021-01-0XTFHFCR/", "/paper/a/2021-01-0xtfhfcr/"],
  ["/paper/a/2021-01-0xtfhfcr/", "/paper/a/2021-01-0xtfhfcr/"],
  ["/Paper", "/Paper"],
  ["/Paper/", "/paper/"],
  ["/paper/E/2021-01", "/paper/e/2021-01"],
  ["/paper/By/Smith·𠮷/", "/paper/by/Smith·𠮷/"],
  ["/paper/Search/", "/paper/search/"],
  ["/paper/Assets/X.js", "/paper/Assets/X.js"],
  ["/papers/A/X/", "/papers/A/X/"],
])("fault 29: a host that is blind to case: %s is read as %s", (asked, read) => {
  expect(siteCase(asked, "/paper/")).toBe(read);
});
