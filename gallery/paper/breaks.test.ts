import { expect, it } from "vitest";
import { breaksIn } from "../../src/site/breaks/index.ts";
import { setBreaks } from "../../src/site/breaks/set-breaks.ts";
import { edition } from "./paper.ts";

it("has the breaks that the site would find in its headlines, kickers and decks; `npx vitest run gallery -u` writes them anew", async () => {
  const table: Record<string, readonly number[]> = {};
  setBreaks(edition, (text, names) => (table[text] = breaksIn(text, names)));
  const lines = Object.entries(table).map(([text, breaks]) => `  ${JSON.stringify(text)}: ${JSON.stringify(breaks)}`);
  await expect(`{\n${lines.join(",\n")}\n}\n`).toMatchFileSnapshot("breaks.json");
});
