import { describe, expect, it } from "vitest";
import { parseQuery } from "../query.ts";
import { candidates, chanceOf, keysOfPlan, mostOf, planOf, type Plan } from "./plan.ts";
import { FrequentUnits } from "./triples.ts";

const frequent = new FrequentUnits("的国中");

/** The one phrase of a plan. */
function phraseOf(plan: Plan): Extract<Plan, { kind: "phrase" }> {
  const phrase = plan.kind === "all" ? plan.of[0] : plan;
  if (phrase?.kind === "all") return phraseOf(phrase);
  if (phrase?.kind !== "phrase") throw new Error("no phrase");
  return phrase;
}

describe("the plan of a query", () => {
  it("asks for pairs where no threes are filed, and for threes and what stands in none of them where they are", () => {
    expect(phraseOf(planOf(parseQuery("北京国庆"))).keys).toEqual(["北京", "京国", "国庆"]);
    const plan = phraseOf(planOf(parseQuery("中国的庆"), undefined, { frequent, traced: false }));
    expect(plan).toEqual({ kind: "phrase", keys: ["中国的", "的庆"], traced: [] });
  });

  it("names all neighbours that have no list, with the key that they begin with, and asks for that key", () => {
    const plan = phraseOf(planOf(parseQuery("中国的国庆"), undefined, { frequent, traced: true }));
    expect(plan.keys).toEqual(["中国的", "国的国", "的国", "国庆"]);
    expect(plan.traced).toEqual([
      { neighbours: "中国的国", key: "中国的" },
      { neighbours: "国的国庆", key: "国的国" },
      { neighbours: "的国庆", key: "的国" },
    ]);
    expect(phraseOf(planOf(parseQuery("国庆"), undefined, { frequent, traced: true })).traced).toEqual([]);
    for (const query of ["庆", "北京国庆", "中国的国庆的中国", "𠮷野家的", "“，”"]) {
      const { keys, traced } = phraseOf(planOf(parseQuery(query), undefined, { frequent, traced: true }));
      for (const { key } of traced) expect(keys, query).toContain(key);
    }
  });

  it("gives no story where neighbours stand nowhere, and what the keys give where they may", () => {
    const plan = planOf(parseQuery("京国庆"), undefined, { frequent, traced: true });
    expect([...keysOfPlan(plan)]).toEqual(["京国", "国庆"]);
    const known = { list: Uint32Array.of(1, 4), until: Infinity };
    expect([...candidates(plan, (key) => (key === "京国庆" ? { list: Uint32Array.of(), until: 0 } : known)).list]).toEqual([1, 4]);
    expect(candidates(plan, (key) => (key === "京国庆" ? { list: Uint32Array.of(), until: Infinity } : known))).toEqual({ list: new Uint32Array(0), until: Infinity });
    expect(mostOf(plan, (key) => (key === "京国庆" ? 100 : 2), 100)).toBe(2);
    expect(mostOf(plan, (key) => (key === "京国庆" ? 0 : 2), 100)).toBe(0);
  });

  it("reckons by the two rarest keys of a phrase how many stories hold it by chance", () => {
    const shares = new Map([["北京", 0.5], ["京国", 0.01], ["国庆", 0.1]]);
    const chance = (query: string): number => chanceOf(planOf(parseQuery(query)), (key) => shares.get(key) ?? 1);
    expect(chance("北京国庆")).toBeCloseTo(0.001);
    expect(chance("国庆")).toBeCloseTo(0.1);
    expect(chance("北京 国庆")).toBeCloseTo(0.05);
  });
});
