import { readFileSync } from "node:fs";
import { PAGES, pressText } from "./pages.ts";
import { Tally } from "./tally.ts";

const ROLES: Record<string, string> = { 记者: "reporter", 通讯员: "correspondent", 实习生: "intern", 摄影: "photographer" };

/** Presses each of the 60 passages as a page of its own and holds names, roles and ranks against the key. */
export function scoreBylines(): { people: Tally; ranks: Tally; notes: string[] } {
  const people = new Tally();
  const ranks = new Tally();
  const notes: string[] = [];
  for (const [i, row] of readFileSync(`${PAGES}bylines/bylines.jsonl`, "utf8").trim().split("\n").entries()) {
    const one = JSON.parse(row) as { text: string; printed: string; people: { name: string; role: string; rank: string }[] };
    const { page } = pressText(`bylines-${i + 1}`, one.text);
    const found = page.sections.flatMap(({ items }) => items.flatMap(({ byline }) => byline));
    const { extra, missing } = people.add(found.map(({ name, role }) => `${name}/${role}`), one.people.map(({ name, role }) => `${name}/${ROLES[role] ?? role}`));
    ranks.add(found.map(({ name, rank }) => `${name}/${rank ?? ""}`), one.people.map(({ name, rank }) => `${name}/${rank}`));
    if (extra.length + missing.length > 0) notes.push(`bylines:${i + 1} ${one.printed} +${extra.join()} -${missing.join()}`);
  }
  return { people, ranks, notes };
}
