import { expect, it } from "vitest";
import { decodablePath } from "./address.ts";

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
