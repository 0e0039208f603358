import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { schemaFiles } from "./schemas.ts";

// npm run schema: writes public/schema anew after a change of the contract or of the sidecar.

const folder = join(import.meta.dirname, "../../../public/schema");
await mkdir(folder, { recursive: true });
for (const [name, text] of schemaFiles()) await writeFile(join(folder, name), text);
