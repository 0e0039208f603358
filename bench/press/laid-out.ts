import { linesOfItem, type Item } from "../../src/model/index.ts";
import { folder, pressText } from "./pages.ts";
import { Tally } from "./tally.ts";

interface KeyItem {
  kind: string;
  first: number;
  last: number;
  kicker?: string | null;
  headline?: string;
  deck?: string | null;
  people: { name: string; role: string }[];
  rejoined?: [number, number][];
}
interface Key {
  roles: Record<string, string>;
  items: KeyItem[];
}

/** A line that was taken for something else than the key says. */
export interface Miss {
  where: string;
  wanted: string;
  got: string;
  confidence: number;
  evidence: string;
  text: string;
}

export interface LaidOutScore {
  lines: number;
  right: number;
  certain: number;
  certainRight: number;
  /** By confidence, from the lowest: lines, and how many of them agree with the key. */
  bands: { from: number; lines: number; right: number }[];
  people: Tally;
  fields: Record<"headline" | "kicker" | "deck" | "credit" | "section", Tally>;
  rejoined: Tally;
  items: Tally;
  misses: Miss[];
  notes: string[];
}

const textOf = (item: Item, field: "headline" | "kicker" | "deck"): string | undefined =>
  item.kind === "photo" ? (field === "headline" ? item.headline?.text.trim() : undefined) : item[field]?.text.trim();

/** Spans of rejoined paragraphs that reach over a blank line: those that the key lists. */
function brokenSpans(item: Item, blank: (line: number) => boolean): string[] {
  if (item.kind !== "article") return [];
  return item.paragraphs.flatMap(({ state, span }) => {
    if (state !== "rejoined") return [];
    for (let line = span.line; line <= span.endLine; line++) if (blank(line)) return [`${span.line}-${span.endLine}`];
    return [];
  });
}

const BANDS = [0, 0.75, 0.85, 0.9, 0.95, 0.97];

/** Presses the 24 laid-out pages and holds them against their keys. */
export function scoreLaidOut(): LaidOutScore {
  const score: LaidOutScore = {
    lines: 0, right: 0, certain: 0, certainRight: 0, bands: BANDS.map((from) => ({ from, lines: 0, right: 0 })), people: new Tally(),
    fields: { headline: new Tally(), kicker: new Tally(), deck: new Tally(), credit: new Tally(), section: new Tally() },
    rejoined: new Tally(), items: new Tally(), misses: [], notes: [],
  };
  for (const { name, text, key: raw } of folder("laid-out")) {
    const key = raw as Key;
    const pressed = pressText(name, text);
    const printed = text.split("\n");
    const roles = new Map(pressed.explain().map((line) => [line.line, line]));
    for (const [line, wanted] of Object.entries(key.roles)) {
      const got = roles.get(Number(line));
      const right = got?.role === wanted;
      score.lines++;
      if (right) score.right++;
      const band = score.bands.findLast(({ from }) => (got?.confidence ?? 0) >= from);
      if (band !== undefined) {
        band.lines++;
        if (right) band.right++;
      }
      if ((got?.confidence ?? 0) >= 0.95) {
        score.certain++;
        if (right) score.certainRight++;
      }
      if (!right) score.misses.push({ where: `${name}:${line}`, wanted, got: got?.role ?? "none", confidence: got?.confidence ?? 0, evidence: got?.evidence ?? "", text: printed[Number(line) - 1] ?? "" });
    }
    const items = pressed.page.sections.flatMap((section) => section.items);
    const note = (what: string, { extra, missing }: { extra: string[]; missing: string[] }): void => {
      if (extra.length + missing.length > 0) score.notes.push(`${name} ${what}: +${extra.join(" | ")} -${missing.join(" | ")}`);
    };
    note("people", score.people.add(
      items.flatMap((item) => [...item.byline, ...(item.kind === "article" ? item.photos.flatMap((photo) => photo.byline) : [])].map((one) => `${one.name}/${one.role}`)),
      key.items.flatMap((item) => item.people.map((one) => `${one.name}/${one.role}`)),
    ));
    for (const field of ["headline", "kicker", "deck"] as const) {
      note(field, score.fields[field].add(
        items.flatMap((item) => textOf(item, field) ?? []),
        key.items.flatMap((item) => item[field] ?? []),
      ));
    }
    const linesWith = (role: string, of: (line: string) => string | undefined): string[] => Object.keys(key.roles).filter((line) => of(line) === role);
    for (const role of ["credit", "section"] as const) {
      note(role, score.fields[role].add(linesWith(role, (line) => roles.get(Number(line))?.role), linesWith(role, (line) => key.roles[line])));
    }
    note("rejoined", score.rejoined.add(
      items.flatMap((item) => brokenSpans(item, (line) => (printed[line - 1] ?? "").trim() === "")),
      key.items.flatMap((item) => (item.rejoined ?? []).map(([from, to]) => `${from}-${to}`)),
    ));
    note("items", score.items.add(
      items.map((item) => { const lines = linesOfItem(item); return `${lines[0]?.line}-${lines.at(-1)?.line}`; }),
      key.items.map(({ first, last }) => `${first}-${last}`),
    ));
  }
  return score;
}
