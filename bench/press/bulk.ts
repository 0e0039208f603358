import { readFileSync } from "node:fs";
import { linesOfPage } from "../../src/model/index.ts";
import { median } from "../figures.ts";
import { folder, OPTIONS, PAGES, pressText, sourceOf } from "./pages.ts";
import { pressPage, type Pressed } from "../../src/press/index.ts";

export interface BulkScore {
  pages: number;
  lines: number;
  unplaced: number;
  lost: string[];
  roles: Map<string, number>;
  examples: string[];
}

/** The month of running text, cut at its `@@@` lines into the stories of each page: one text a page. */
export function bulkPages(): string[] {
  const pages = new Map<string, string>();
  for (const part of readFileSync(`${PAGES}bulk/rmrb-2019-10.txt`, "utf8").split(/^@@@ /m).slice(1)) {
    const end = part.indexOf("\n");
    const page = part.slice(0, end).replace(/-\d+$/, "");
    pages.set(page, (pages.get(page) ?? "") + part.slice(end + 1));
  }
  return [...pages.values()];
}

const nonBlank = (text: string): string => text.split("\n").map((line, i) => `${i + 1}:${line}`).filter((line) => line.slice(line.indexOf(":") + 1).trim() !== "").join("\n");
const kept = ({ page }: Pressed): string => linesOfPage(page).map(({ line, text }) => `${line}:${text}`).join("\n");

/** Presses texts that have no key; counts lines lost and lines not understood. */
export function scoreTexts(texts: readonly { name: string; text: string }[]): BulkScore {
  const score: BulkScore = { pages: texts.length, lines: 0, unplaced: 0, lost: [], roles: new Map(), examples: [] };
  for (const { name, text } of texts) {
    const pressed = pressText(name, text);
    const lines = pressed.explain();
    score.lines += lines.length;
    for (const { role, line } of lines) {
      score.roles.set(role, (score.roles.get(role) ?? 0) + 1);
      if (role !== "unplaced") continue;
      score.unplaced++;
      if (score.examples.length < 20) score.examples.push(`${name}:${line} ${text.split("\n")[line - 1]?.slice(0, 60)}`);
    }
    if (nonBlank(text) !== kept(pressed)) score.lost.push(name);
  }
  return score;
}

export const localTexts = (): { name: string; text: string }[] => folder("local");

export interface Speed {
  bytes: number;
  /** By the wall clock: what a quiet machine gives. */
  seconds: number;
  /** By the process's own time on the cores, collecting garbage included: what a busy machine gives, too. */
  cpu: number;
  /** The quickest round's own time. */
  best: number;
}

/** The compiler is still at work in the first rounds, on other cores, and their time counts as own: by the twelfth the time stands still. */
const WARM = 12;

/**
 * Times the press over sets of texts, warm, decoding and hashing left out: the median of several rounds of each. The
 * sets take turns, so that what else the machine does falls on each alike.
 */
export function speedsOf(sets: readonly (readonly string[])[], rounds: number): Speed[] {
  const prepared = sets.map((texts) => ({
    sources: texts.map((text, i) => sourceOf(`bulk-${i}`, text)),
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0), seconds: [] as number[], cpu: [] as number[],
  }));
  for (let round = -WARM; round < rounds; round++) {
    for (const { sources, seconds, cpu } of prepared) {
      const before = process.cpuUsage();
      const start = performance.now();
      for (const source of sources) pressPage(source, OPTIONS);
      const took = (performance.now() - start) / 1000;
      const used = process.cpuUsage(before);
      if (round < 0) continue;
      seconds.push(took);
      cpu.push((used.user + used.system) / 1e6);
    }
  }
  return prepared.map(({ bytes, seconds, cpu }) => ({ bytes, seconds: median(seconds), cpu: median(cpu), best: Math.min(...cpu) }));
}

export const perSecond = (bytes: number, seconds: number): string => `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`;
