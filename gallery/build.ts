import { join } from "node:path";
import { build } from "vite";

const root = join(import.meta.dirname, "..");

/** Where the built gallery stands. */
export const GALLERY = join(root, ".cache/gallery");

/** Builds the gallery beside the site, for pictures and axe: it is no part of any site. Rejects where it can't be built. */
export async function buildGallery(): Promise<void> {
  await build({
    root, logLevel: "error",
    build: { outDir: GALLERY, emptyOutDir: true, rolldownOptions: { input: join(root, "gallery/index.html"), output: { codeSplitting: false } } },
  });
}
