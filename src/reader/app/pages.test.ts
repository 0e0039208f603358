import { expect, it } from "vitest";
import { decodablePath } from "./address.ts";
import { pageAt } from "./pages.tsx";

it("knows what an address is of, whatever signs its name is written in", () => {
  expect(pageAt("/")?.name).toBeUndefined();
  expect(pageAt("/a/2021-01-0xtfhfcr/")?.name).toBe("2021-01-0xtfhfcr");
  expect(pageAt("/by/%E9%A9%AC%E6%99%93%E4%BC%9F/")?.name).toBe("马晓伟");
  expect(pageAt("/by/马晓伟/")?.name).toBe("马晓伟");
  expect(pageAt(`/by/${encodeURIComponent("买买提·艾力 100%/𠮷")}/`)?.name).toBe("买买提·艾力 100%/𠮷");
  expect(pageAt("/nowhere/")).toBeUndefined();
});

it("fault 26: an address that was garbled on its way is of something all the same, once it is mended", () => {
  expect(pageAt(decodablePath("/by/%E4%BD/"))?.name).toBe("-E4-BD");
});
