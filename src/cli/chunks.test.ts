import { describe, expect, it } from "vitest";
import { chunkOf } from "./chunks.ts";

const CLIENT = "/x/src/reader/app/client.tsx";
const importers = new Map([
  ["/x/src/text/cut.ts", ["/x/src/reader/paths.ts", "/x/src/reader/late.ts"]],
  ["/x/src/reader/paths.ts", ["/x/src/reader/pages.tsx", "/x/src/reader/paths.ts"]],
  ["/x/src/reader/pages.tsx", [CLIENT]],
  ["/x/src/reader/reload.ts", [CLIENT, "/x/src/reader/app/start.ts"]],
  ["/x/src/reader/only-late.ts", ["/x/src/reader/late.ts"]],
]);
const of = (id: string) => chunkOf(id, { getModuleInfo: (one) => ({ importers: importers.get(one) ?? [] }) });

describe("which chunk a module belongs to", () => {
  it("is one for all that the reader imports without waiting, at whatever depth", () => {
    expect(of("/x/src/text/cut.ts")).toBe("reader");
    expect(of(CLIENT)).toBe("reader");
  });

  it("is the start's for what the start itself needs, so that it does not bring the reader along", () => {
    expect(of("/x/src/reader/reload.ts")).toBe("start");
  });

  it("is React's own for React, and free for what comes later", () => {
    expect(of("/x/node_modules/react-dom/client.js")).toBe("react");
    expect(of("/x/src/reader/only-late.ts")).toBeNull();
    expect(of("/x/node_modules/react-router/index.js")).toBeNull();
  });
});
