import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { linesOfItem, linesOfPage, nodesOfPage, parsePage } from "../model/index.ts";
import { pressPage } from "./index.ts";
import { pageBlocks, pageText, setPage } from "./trial/generate.ts";
import { nonBlankLines, OPTIONS, textSource } from "./trial/source.ts";

const RUNS = { numRuns: 120 };
vi.setConfig({ testTimeout: 60_000 });
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff-]/gu, "");

describe("the five promises, as far as the press holds them", () => {
  it("nothing lost: each non-blank line is in one node, and the page is of the contract", () => {
    fc.assert(fc.property(pageText, (text) => {
      const { page, explain } = pressPage(textSource(text), OPTIONS);
      expect(linesOfPage(page).map(({ line, text: words }) => `${line}:${words}`)).toEqual(nonBlankLines(text));
      expect(explain().map(({ line }) => line)).toEqual(linesOfPage(page).map(({ line }) => line));
      expect(parsePage(page)).toMatchObject({ ok: true });
    }), RUNS);
  });

  it("nothing lost, whatever the characters are", () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 12 }), (rows) => {
      const text = rows.map((row) => row.replace(/\n/g, "")).join("\n");
      const { page } = pressPage(textSource(text), OPTIONS);
      expect(linesOfPage(page).map(({ line, text: words }) => `${line}:${words}`)).toEqual(nonBlankLines(text));
    }), RUNS);
  });

  it("nothing lost, however many lines touch or stand apart: more than a call's arguments may be", () => {
    for (const gap of ["\n", "\n\n\n"]) {
      const text = Array.from({ length: 150_000 }, (_, i) => `某市召开会议部署任务${i}`).join(gap);
      expect(pressPage(textSource(text), OPTIONS).explain()).toHaveLength(150_000);
    }
  });

  it("nothing altered in silence: a node's text is its line, or its lines joined and marked", () => {
    fc.assert(fc.property(pageText, (text) => {
      const printed = text.split("\n");
      const { page } = pressPage(textSource(text), OPTIONS);
      for (const node of nodesOfPage(page)) {
        if (node.lines === undefined) expect(node.text).toBe(printed[node.span.line - 1]);
        else expect(bare(node.text)).toBe(bare(node.lines.map((line) => line.text).join("")));
        if ("state" in node) {
          expect(node.state === "asPrinted").toBe(!("evidence" in node));
          if (node.lines !== undefined && node.lines.length > 1) expect(node.state).not.toBe("asPrinted");
        }
      }
    }), RUNS);
  });

  it("nothing guessed in silence: what is not known is a note and a diagnostic with help", () => {
    fc.assert(fc.property(pageText, (text) => {
      const { page, explain, diagnostics } = pressPage(textSource(text), OPTIONS);
      const unplaced = explain().filter(({ role }) => role === "unplaced").map(({ line }) => line);
      const notes = [...nodesOfPage(page)].filter((node) => "kind" in node && node.kind === "unplaced");
      expect(notes.flatMap((node) => node.lines?.map(({ line }) => line) ?? [node.span.line]).sort((a, b) => a - b)).toEqual(unplaced);
      const told = diagnostics.filter(({ code }) => code === "unplaced-line");
      expect(told.map(({ line }) => line).filter((line) => !unplaced.includes(line))).toEqual([]);
      expect(told.length).toBe(notes.length);
      for (const one of diagnostics) {
        expect(one.help).not.toBe("");
        expect(one.endColumn).toBeGreaterThanOrEqual(one.column);
      }
      for (const { confidence, evidence } of explain()) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(evidence).not.toBe("");
      }
    }), RUNS);
  });

  const how = { between: 2, inside: 1, indent: "", wrap: 0 };
  const whole = pageBlocks.map((blocks) => blocks.map((lines, i) => ["示范区", `第${i}篇说的是这件事情`, `本报讯（记者 李娜）${lines.join("").replace(/[^\u4e00-\u9fff。]/g, "")}今天天气很好，大家都在街上走来走去看热闹。`]));

  it("links are for ever: an id does not depend on the order of stories nor on what else stands on the page", () => {
    fc.assert(fc.property(whole, fc.integer({ min: 0, max: 7 }), (stories, turn) => {
      const idsOf = (blocks: string[][]): Map<string, string> => {
        const { page } = pressPage(textSource(setPage(blocks, how)), OPTIONS);
        return new Map(page.sections.flatMap(({ items }) => items.map((item) => [linesOfItem(item).map((line) => line.text).join("\n"), item.id])));
      };
      const before = idsOf(stories);
      const turned = [...stories.slice(turn), ...stories.slice(0, turn)];
      expect([...idsOf(turned)].sort()).toEqual([...before].sort());
      const fewer = idsOf(stories.slice(1));
      for (const [words, id] of fewer) expect(before.get(words)).toBe(id);
    }), RUNS);
  });

  it("links are for ever: two stories of one headline keep their ids in any order", () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 5 }), (days) => {
      const blocks = days.map((day) => ["同一个标题用了两次", `本报讯（记者 李娜）${day}日，天气很好，大家都在街上走来走去看热闹，谁也不着急。`]);
      const idsOf = (order: string[][]): [string, string][] =>
        pressPage(textSource(setPage(order, how)), OPTIONS).page.sections.flatMap(({ items }) => items.map((item): [string, string] => [linesOfItem(item).at(-1)?.text ?? "", item.id])).sort();
      const ids = idsOf(blocks);
      expect(new Set(ids.map(([, id]) => id)).size).toBe(days.length);
      expect(idsOf([...blocks].reverse())).toEqual(ids);
    }), RUNS);
  });

  it("same input, same bytes: in any time zone, and twice over", () => {
    const zone = process.env["TZ"];
    try {
      fc.assert(fc.property(pageText, fc.constantFrom("UTC", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"), (text, tz) => {
        const first = JSON.stringify(pressPage(textSource(text), OPTIONS));
        process.env["TZ"] = tz;
        expect(JSON.stringify(pressPage(textSource(text), OPTIONS))).toBe(first);
      }), { numRuns: 30 });
    } finally {
      process.env["TZ"] = zone;
    }
  });
});
