import { describe, expect, it } from "vitest";
import { articleOf, pageOf } from "../model/fixture.ts";
import type { Contributor } from "../model/index.ts";
import { addressesOf } from "./addresses.ts";
import { assembleEditions } from "./editions.ts";
import { publish } from "./publish.ts";

const by = (...names: string[]): Contributor[] => names.map((name) => ({ role: "reporter", name, asPrinted: name }));

function addressesWith(...bylines: Contributor[][]) {
  const items = bylines.map((byline, index) => ({ ...articleOf(`2021-01-0000000${index}`, `第${index}条`, 1, [`正文${index}。`]), byline }));
  const editions = assembleEditions([{ editionId: "2021-01", page: { ...pageOf("2021-01", "01", [], { month: "2021-01" }), sections: [{ id: "s", notes: [], items }] } }]);
  return addressesOf(publish(editions, undefined).publication, editions);
}

describe("the addresses of a site", () => {
  it("fault 29: no two are one folder on a host that is blind to case or to how a letter is composed", () => {
    const folders = addressesWith(by("Smith", "林𠮷平"), by("SMITH", "smith"), by("Zoe\u0308", "Zo\u00eb")).map(({ folder }) => folder);
    expect(folders.filter((folder) => folder.startsWith("by/"))).toEqual(["by/Smith/", "by/林𠮷平/", "by/Zoe\u0308/"]);
    const folded = folders.map((folder) => folder.normalize("NFC").toLowerCase());
    expect(new Set(folded).size).toBe(folders.length);
    // But for people's names, all is lower case as it stands.
    for (const folder of folders.filter((one) => !one.startsWith("by/"))) expect(folder).toBe(folder.toLowerCase());
  });

  it("say what is there: a story its beginning, an edition and a person the titles, in whole, as many as fit", () => {
    const found = new Map(addressesWith(by("林𠮷平"), by("何田")).map(({ folder, description }) => [folder, description]));
    expect(found.get("")).toBe("第0条；第1条");
    expect(found.get("e/2021-01/")).toBe("第0条；第1条");
    expect(found.get("by/何田/")).toBe("第1条");
    expect(found.get("a/2021-01-00000000/")).toBe("正文0。");
    expect(found.get("search/")).toBeUndefined();
  });
});
