import { existsSync } from "node:fs";
import { join } from "node:path";
import { placeOf, serveUntilStopped } from "./served.ts";

// npm run preview: serves dist/ as it is, the way a plain host does.

const dir = join(import.meta.dirname, "../../../dist");
const place = placeOf(process.argv.slice(2));
if ("wrong" in place) {
  console.error(place.wrong);
  process.exitCode = 2;
} else if (!existsSync(join(dir, "index.html"))) {
  console.error("dist/ 里还没有网站，请先运行 npm run build。");
  process.exitCode = 1;
} else {
  await serveUntilStopped(dir, place);
}
