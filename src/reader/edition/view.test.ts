import { describe, expect, it } from "vitest";
import { CONTRACT_VERSION, type Edition, type Section } from "../../model/index.ts";
import { articleOf, pageOf, photoOf } from "../../model/fixture.ts";
import { leadOf, sectionCounts, standingOf, viewOf } from "./view.ts";

const titled = (title: string, items: Section["items"]): Section => ({ id: title, title: { text: title, span: { line: 1, endLine: 1 } }, notes: [], items });
const edition: Edition = {
  version: CONTRACT_VERSION, id: "2021-01", aliases: [{ from: "2021-01-old00000", to: "b" }],
  pages: [
    { ...pageOf("2021-01", "p1", []), sections: [titled("要闻", [articleOf("a", "甲"), articleOf("b", "乙", 1, ["最长的一篇正文，自然排头条。"])]), titled("空", [])] },
    { ...pageOf("2021-01", "p2", []), sections: [titled("要闻", [photoOf("c", "图")]), { id: "-", notes: [], items: [articleOf("d", "丁")] }] },
  ],
};

describe("an edition as the filters leave it", () => {
  it("drops sections and pages without stories", () => {
    expect(viewOf(edition, {}).map(({ sections }) => sections.map(({ id }) => id))).toEqual([["要闻"], ["要闻", "-"]]);
    expect(viewOf(edition, { section: "要闻" })).toHaveLength(2);
    expect(viewOf(edition, { page: "p2", section: "-" })[0]?.sections).toHaveLength(1);
    expect(viewOf(edition, { section: "constructor" })).toEqual([]);
  });

  it("counts sections of one name together", () => {
    expect(sectionCounts(edition, undefined)).toEqual([{ key: "要闻", count: 3 }, { key: "-", count: 1 }]);
    expect(sectionCounts(edition, "p2")).toEqual([{ key: "要闻", count: 1 }, { key: "-", count: 1 }]);
  });

  it("leads with the story that the sidecar names, else with the longest of the first section", () => {
    const sections = edition.pages[0]?.sections ?? [];
    expect(leadOf(sections)?.id).toBe("b");
    expect(leadOf([titled("要闻", [{ ...articleOf("a", "甲"), lead: true }, ...(sections[0]?.items ?? [])])])?.id).toBe("a");
    expect(leadOf([titled("视觉新闻", [photoOf("c", "图")])])).toBeUndefined();
  });

  it("knows a story's neighbours, and finds it by an id that it once had", () => {
    expect(standingOf(edition, "a")?.next?.id).toBe("b");
    expect(standingOf(edition, "2021-01-old00000")?.item.id).toBe("b");
    expect(standingOf(edition, "c")).toMatchObject({ previous: undefined, next: undefined });
    expect(standingOf(edition, "nothing")).toBeUndefined();
  });
});
