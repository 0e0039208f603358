import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { table } from "../figures.ts";
import { builtPaper } from "../filter/paper.ts";
import { machineLine } from "../machine.ts";

// How long does a whole build of 1,000 stories take, every share card drawn, and how long when all cards are kept from before?

const STORIES = 1000;
const cards = join(import.meta.dirname, "../../.cache/cards");
const aside = `${cards}.aside`;

async function seconds(): Promise<{ stories: number; took: number }> {
  const start = performance.now();
  const paper = await builtPaper(STORIES, true);
  const took = (performance.now() - start) / 1000;
  paper.remove();
  return { stories: paper.stories, took };
}

if (existsSync(cards)) renameSync(cards, aside);
try {
  const cold = await seconds();
  const kept = await seconds();
  console.log(`${machineLine()}\n`);
  console.log(table([
    ["build", "stories", "seconds"],
    ["every card drawn", String(cold.stories), cold.took.toFixed(1)],
    ["all cards kept from before", String(kept.stories), kept.took.toFixed(1)],
  ]));
} finally {
  rmSync(cards, { recursive: true, force: true });
  if (existsSync(aside)) renameSync(aside, cards);
}
