import { existsSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../../src/serve/index.ts";
import { ADDRESS } from "./test.ts";

const dir = join(import.meta.dirname, "../../dist");

/** Before all journeys: serves the built site on a free port, and gives what ends that. Throws where nothing is built. */
export default async function setup(): Promise<() => Promise<void>> {
  if (!existsSync(join(dir, "index.html"))) throw new Error("There is no built site in dist/. Run `npm run build` first.");
  const site = await serve({ dir, port: 0 });
  process.env[ADDRESS] = site.address;
  return site.close;
}
