import { join } from "node:path";
import { build } from "../build.ts";
import { placeOf, serveUntilStopped } from "./served.ts";

// npm start: presses content/, builds the site, serves it and says where.

const root = join(import.meta.dirname, "../../..");
const place = placeOf(process.argv.slice(2), true);
if ("wrong" in place) {
  console.error(place.wrong);
  process.exitCode = 2;
} else if ((await build({ root, quiet: false, base: place.base, ...(place.url !== undefined && { url: place.url }), ...(place.cards === false && { cards: false }) })).ok) {
  await serveUntilStopped(join(root, "dist"), place);
} else {
  process.exitCode = 1;
}
