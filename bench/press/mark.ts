/**
 * What does the press still take otherwise than the key says? Writes it behind `≠` into src/press/fixtures/houses/*.txt, for the
 * test that holds it: `npx tsx bench/press/mark.ts`. Look at the difference before keeping it: a mark that comes is a line lost.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { housePages, pressHouse } from "../../src/press/fixtures/houses.ts";

const FOLDER = new URL("../../src/press/fixtures/houses/", import.meta.url);

/** 记者 甲, 记者 乙, 摄影 丙 → 记者 甲、乙；摄影 丙 */
function told(people: readonly string[]): string {
  const byRole = new Map<string, string[]>();
  for (const one of people) {
    const [role = "", name = ""] = one.split(" ");
    byRole.set(role, [...(byRole.get(role) ?? []), name]);
  }
  return [...byRole].map(([role, names]) => `${role} ${names.join("、")}`).join("；");
}

const pages = housePages();
for (const file of new Set(pages.map((page) => page.file))) {
  const [before = "", ...chunks] = readFileSync(new URL(file, FOLDER), "utf8").split(/^## /m);
  const own = pages.filter((page) => page.file === file);
  const written = chunks.map((chunk, at) => {
    const page = own[at];
    if (page === undefined) throw new Error(`${file}: more pages than were read`);
    const { roles, people } = pressHouse(page);
    let line = 0;
    const rows = chunk.trimEnd().split("\n").flatMap((row, i) => {
      if (i === 0 || row.startsWith("@ ") || row === "@") return [row];
      if (row.startsWith("@≠")) return [];
      line++;
      const bar = row.indexOf("|");
      const [wanted = ""] = row.slice(0, bar).split("≠");
      const got = roles.get(line)?.role ?? "";
      return [wanted === "" || wanted.split("/").includes(got) ? `${wanted}${row.slice(bar)}` : `${wanted}≠${got}${row.slice(bar)}`];
    });
    const same = [...people].sort().join() === [...page.people].sort().join();
    const named = rows.findIndex((row, i) => i > 0 && row.startsWith("@"));
    if (!same) rows.splice(named < 0 ? rows.length : named + 1, 0, `@≠ ${told(people)}`.trimEnd());
    return rows.join("\n");
  });
  writeFileSync(new URL(file, FOLDER), before + written.map((chunk) => `## ${chunk}\n`).join("\n"));
}
