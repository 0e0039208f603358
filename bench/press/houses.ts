import { housePages, pressHouse } from "../../src/press/fixtures/houses.ts";
import { Tally } from "./tally.ts";

export interface HousesScore {
  lines: number;
  right: number;
  certain: number;
  certainRight: number;
  people: Tally;
}

/** The sets of short pages of other houses, as their files' names begin: the first, and those that other hands wrote later. */
export const HOUSE_SETS = ["first", "second", "third"] as const;
const setOf = (file: string): string => HOUSE_SETS.find((set) => file.startsWith(`${set}-`)) ?? "first";

/** Presses a set of the short pages of other houses and holds them against their keys. */
export function scoreHouses(set: (typeof HOUSE_SETS)[number]): HousesScore {
  const score: HousesScore = { lines: 0, right: 0, certain: 0, certainRight: 0, people: new Tally() };
  for (const page of housePages().filter(({ file }) => setOf(file) === set)) {
    const { roles, people } = pressHouse(page);
    score.people.add(people, page.people);
    for (const { line, wanted } of page.lines) {
      const got = roles.get(line);
      const right = got !== undefined && wanted.includes(got.role);
      score.lines++;
      if (right) score.right++;
      if ((got?.confidence ?? 0) < 0.95) continue;
      score.certain++;
      if (right) score.certainRight++;
    }
  }
  return score;
}
