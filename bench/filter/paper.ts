import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtEdition, storiesOf } from "../../e2e/suite/built.ts";
import { build } from "../../src/cli/build.ts";
import { recombined } from "./recombine.ts";

/** A paper that was built for a bench, in a folder of its own. */
export interface BuiltPaper {
  /** The folder of its site. */
  site: string;
  /** How many stories it has. */
  stories: number;
  remove: () => void;
}

/** Takes how many stories one edition should have, and whether they get share cards; builds a site of it, its stories recombined from the project's own page. Throws where it can't be built. */
export async function builtPaper(count: number, cards = false): Promise<BuiltPaper> {
  const root = join(import.meta.dirname, "../..");
  const paper = mkdtempSync(join(tmpdir(), "baolan-filter-"));
  const content = join(paper, "content/2021-01");
  mkdirSync(content, { recursive: true });
  const articles = storiesOf(builtEdition(join(root, "dist"))).filter((item) => item.kind === "article");
  for (const { name, text } of recombined(articles, count)) {
    writeFileSync(join(content, `${name}.txt`), text);
    writeFileSync(join(content, `${name}.yaml`), `page: ${name}\nmonth: 2021-01\ndateBasis: metadata\n`);
  }
  const site = join(paper, "dist");
  if (!(await build({ root, quiet: true, content: join(paper, "content"), out: site, cards })).ok) throw new Error("The recombined paper could not be built.");
  return { site, stories: storiesOf(builtEdition(site)).length, remove: () => { rmSync(paper, { recursive: true }); } };
}
