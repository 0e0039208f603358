import { join } from "node:path";
import { build } from "vite";

const root = join(import.meta.dirname, "..");

/** Builds the gallery beside the site, for pictures alone: it is no part of any site. Gives its folder; throws where it can't be built. */
export async function buildGallery(): Promise<string> {
  const outDir = join(root, ".cache/gallery");
  await build({
    root, logLevel: "error",
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(root, "gallery/index.html"), output: { codeSplitting: false } } },
  });
  return outDir;
}
