import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { putWhole } from "../put-whole.ts";
import type { CardContent } from "./content.ts";
import { faceVersions } from "./faces.ts";
import { isWholePng } from "./png.ts";

/** Cards that were drawn before, by what they say and by what drew them. */
export interface KeptCards {
  get: (content: CardContent) => Promise<Uint8Array | undefined>;
  put: (content: CardContent, bytes: Uint8Array) => Promise<void>;
}

/** What a card's bytes hang on beside its content: the code that draws it, the faces, and Node's deflate. */
function drawnBy(): string {
  const hash = createHash("sha256");
  for (const folder of [import.meta.dirname, join(import.meta.dirname, "../../text/typeset")]) {
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".ts") && !one.endsWith(".test.ts")).sort()) hash.update(readFileSync(join(folder, name)));
  }
  return hash.update(faceVersions().join()).update(process.versions.zlib).digest("hex");
}

/**
 * Takes a folder, which may be thrown away at any time; gives the cards in it. A file that was not written to its end is
 * as if it were not there, and what cannot be kept is drawn again next time.
 */
export function cardsIn(folder: string): KeptCards {
  const by = drawnBy();
  const fileOf = (content: CardContent): string => join(folder, `${createHash("sha256").update(by).update(JSON.stringify(content)).digest("hex").slice(0, 32)}.png`);
  return {
    get: async (content) => {
      const bytes = await readFile(fileOf(content)).catch(() => undefined);
      return bytes && isWholePng(bytes) ? bytes : undefined;
    },
    put: async (content, bytes) => {
      try {
        await mkdir(folder, { recursive: true });
        await putWhole(fileOf(content), bytes);
      } catch {
        // A full disk or a folder that is read-only costs time, not cards.
      }
    },
  };
}
