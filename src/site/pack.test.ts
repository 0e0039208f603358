import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packedTwins } from "./pack.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("packed twins", () => {
  it("unpack to the very file", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 200, max: 400 }), (text, times) => {
      const bytes = encode(`报栏${text}`.repeat(times));
      const [brotli, gzip] = packedTwins({ path: "data/a.json", bytes });
      expect(brotli?.path).toBe("data/a.json.br");
      expect(gzip?.path).toBe("data/a.json.gz");
      expect(brotliDecompressSync(brotli?.bytes ?? new Uint8Array())).toEqual(Buffer.from(bytes));
      expect(gunzipSync(gzip?.bytes ?? new Uint8Array())).toEqual(Buffer.from(bytes));
    }), { numRuns: 20 });
  });

  it("are made for text that is worth it only", () => {
    const long = encode("报栏".repeat(1000));
    expect(packedTwins({ path: "photos/a.webp", bytes: long })).toEqual([]);
    expect(packedTwins({ path: "index.html", bytes: encode("报栏") })).toEqual([]);
    expect(packedTwins({ path: "index.html", bytes: long })).toHaveLength(2);
  });
});
