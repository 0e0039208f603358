import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdition, parsePage, parsePublication } from "../model/index.ts";
import { assembleEditions } from "./editions.ts";
import { headlines, pageOf } from "../model/fixture.ts";
import { ContractBroken, publish } from "./publish.ts";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("publishing", () => {
  it("the same content gives the same bytes, in whatever order its pages were pressed", () => {
    fc.assert(fc.property(headlines, headlines, (first, second) => {
      const filed = [
        { editionId: "2021-01", page: pageOf("2021-01", "02", first, { number: "02" }) },
        { editionId: "2021-01", page: pageOf("2021-01", "01", second, { number: "01", month: "2021-01" }) },
        { editionId: "2020-12-31", page: pageOf("2020-12-31", "01", second, { date: "2020-12-31" }) },
      ];
      const files = publish(assembleEditions(filed), undefined).files;
      expect(publish(assembleEditions(filed.toReversed()), undefined).files).toEqual(files);
    }), { numRuns: 25 });
  });

  it("puts the newest edition first, pages by number, and what the contract reads back", () => {
    const { publication, files } = publish(assembleEditions([
      { editionId: "2020-12-31", page: pageOf("2020-12-31", "01", ["旧"], { date: "2020-12-31" }) },
      { editionId: "undated", page: pageOf("undated", "01", ["无日期"]) },
      { editionId: "2021-01", page: pageOf("2021-01", "b", ["二"], { number: "10", month: "2021-01" }) },
      { editionId: "2021-01", page: pageOf("2021-01", "a", ["一"], { number: "2", month: "2021-01" }) },
    ]), "鹤溪报");
    expect(publication.editions.map(({ id }) => id)).toEqual(["2021-01", "2020-12-31", "undated"]);
    expect(publication.editions[0]?.pages.map(({ number }) => number)).toEqual(["2", "10"]);
    expect(publication.title).toBe("鹤溪报");
    const contents = files.find(({ path }) => path === "data/publication.json");
    expect(parsePublication(JSON.parse(text(contents?.bytes ?? new Uint8Array())))).toEqual({ ok: true, value: publication });
    for (const ref of publication.editions) {
      const file = files.find(({ path }) => path === ref.file);
      expect(file?.bytes.length).toBe(ref.bytes);
      expect(parseEdition(JSON.parse(text(file?.bytes ?? new Uint8Array()))).ok).toBe(true);
    }
  });

  it("fault 12: a day that no calendar has is refused on both sides", () => {
    const page = pageOf("1976-02", "01", ["甲"], { date: "1976-02-30" });
    expect(parsePage(page).ok).toBe(false);
    expect(parsePage({ ...page, date: "1976-02-29" }).ok).toBe(true);
    expect(() => publish(assembleEditions([{ editionId: "1976-02", page }]), undefined)).toThrow(ContractBroken);
  });

  it("refuses to write what is not of the contract", () => {
    const page = pageOf("2021-01", "01", ["甲"], { month: "2021-13" });
    expect(() => publish(assembleEditions([{ editionId: "2021-01", page }]), undefined)).toThrow(ContractBroken);
  });
});
