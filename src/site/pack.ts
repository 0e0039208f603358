import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { SiteFile } from "./publish.ts";

/** Kinds of files that are text; pictures and fonts are packed by their own formats. */
const TEXT = /\.(?:html|js|css|json|svg|txt|xml|webmanifest|map)$/;

/**
 * Brotli's effort, 0 to 11. A script and the front page are built once and read by everybody: the most. There are as many other pages as stories,
 * and the most takes forty times as long as a middling effort there, for 8% fewer bytes.
 */
const effort = (path: string): number => (path.startsWith("assets/") || path === "index.html" ? 11 : 5);

/** Bytes. A smaller file fits into one packet of a network as it is. */
const WORTH_IT = 1000;

/**
 * Takes a file of the site; gives its packed twins, `.br` and `.gz`, for hosts that send them instead (nginx, Caddy, our own
 * server). None for what would not become smaller. The same bytes for the same file and the same version of Node.
 */
export function packedTwins({ path, bytes }: SiteFile): SiteFile[] {
  if (!TEXT.test(path) || bytes.length < WORTH_IT) return [];
  const brotli = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_QUALITY]: effort(path),
    },
  });
  const twins: SiteFile[] = [{ path: `${path}.br`, bytes: brotli }, { path: `${path}.gz`, bytes: gzipSync(bytes, { level: 9 }) }];
  return twins.filter((twin) => twin.bytes.length < bytes.length);
}
