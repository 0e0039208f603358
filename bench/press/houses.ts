import { housePages, pressHouse } from "../../src/press/fixtures/houses.ts";
import { Tally } from "./tally.ts";

export interface HousesScore {
  lines: number;
  right: number;
  certain: number;
  certainRight: number;
  people: Tally;
}

/** Presses the short pages of other houses and holds them against their keys. `second`: those that another hand wrote later. */
export function scoreHouses(second: boolean): HousesScore {
  const score: HousesScore = { lines: 0, right: 0, certain: 0, certainRight: 0, people: new Tally() };
  for (const page of housePages().filter(({ file }) => file.startsWith("second-") === second)) {
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
