import type { Edition } from "../model/index.ts";

/** `content/links.lock`: each link ever published. A line is `id<TAB>words`, or `old-id -> new-id<TAB>words`. */
export interface LinkLine {
  id: string;
  /** The id that took its place. */
  to: string | undefined;
  /** The headline when it was published: for people who read the file; it plays no part. */
  words: string;
}

/** A line of the lock that is not of its form, counted from 1. */
export interface LinkFault {
  line: number;
  text: string;
}

export interface CheckedLinks {
  /** Published once, gone now, and no alias says where to: the build must fail. */
  vanished: LinkLine[];
  /** An alias leads to an id that does not exist. */
  dangling: LinkLine[];
  /** The lock with what is new, to be written back. */
  lines: LinkLine[];
  /** The editions with the aliases of their stories. */
  editions: Edition[];
}

const HEAD = "# Every link ever published. Kept by the build; to let a link lead on, write: old-id -> new-id\n";

/** Takes the lock's text; gives its lines, and those that are not of its form. */
export function parseLinks(text: string): { lines: LinkLine[]; faults: LinkFault[] } {
  const lines: LinkLine[] = [];
  const faults: LinkFault[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (raw.trim() === "" || raw.startsWith("#")) continue;
    const [link = "", ...words] = raw.split("\t");
    const [id = "", to, ...more] = link.split("->").map((part) => part.trim());
    if (!/^[0-9a-z-]{1,64}$/.test(id) || (to !== undefined && !/^[0-9a-z-]{1,64}$/.test(to)) || more.length > 0) {
      faults.push({ line: index + 1, text: raw });
    } else {
      lines.push({ id, to, words: words.join("\t") });
    }
  }
  return { lines, faults };
}

/** Takes the lock's lines; gives its text, sorted by id: a change in content is a change in as few lines. */
export const printLinks = (lines: readonly LinkLine[]): string =>
  HEAD + lines.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, to, words }) => `${id}${to === undefined ? "" : ` -> ${to}`}${words === "" ? "" : `\t${words}`}\n`).join("");

/**
 * Takes the lock's lines, the editions to be published and the ids of editions that cannot be judged since a page of
 * theirs failed; tells which published links would die, and adds the new ones.
 */
export function checkLinks(known: readonly LinkLine[], editions: readonly Edition[], unjudged: ReadonlySet<string>): CheckedLinks {
  const words = new Map<string, string>();
  const editionOf = new Map<string, string>();
  for (const edition of editions) {
    for (const item of edition.pages.flatMap((page) => page.sections.flatMap((section) => section.items))) {
      const text = item.headline?.text ?? (item.kind === "photo" ? item.caption.text : item.paragraphs[0]?.text ?? "");
      words.set(item.id, [...text.trim().replaceAll("\t", " ")].slice(0, 40).join(""));
      editionOf.set(item.id, edition.id);
    }
  }
  const judged = (id: string): boolean => ![...unjudged].some((edition) => id.startsWith(`${edition}-`));
  const targets = new Map(known.filter(({ to }) => to !== undefined).map(({ id, to }) => [id, to]));
  const end = (id: string): string | undefined => {
    const passed = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !passed.has(at); at = targets.get(at)) {
      if (words.has(at)) return at;
      passed.add(at);
    }
    return undefined;
  };
  const vanished: LinkLine[] = [];
  const dangling: LinkLine[] = [];
  const aliases = new Map<string, { from: string; to: string }[]>();
  for (const line of known) {
    if (words.has(line.id)) continue;
    const to = end(line.id);
    if (to === undefined) {
      if (judged(line.id) && (line.to === undefined || judged(line.to))) (line.to === undefined ? vanished : dangling).push(line);
      continue;
    }
    // The old id names the edition it stood in, and that is where a reader looks; the new one may be elsewhere.
    for (const edition of new Set([editionOf.get(to), editionIdOf(line.id, editions)])) {
      if (edition !== undefined) aliases.set(edition, [...(aliases.get(edition) ?? []), { from: line.id, to }]);
    }
  }
  const seen = new Set(known.map(({ id }) => id));
  const added = [...words].filter(([id]) => !seen.has(id)).map(([id, text]): LinkLine => ({ id, to: undefined, words: text }));
  return {
    vanished,
    dangling,
    lines: [...known, ...added],
    editions: editions.map((edition) => {
      const own = aliases.get(edition.id);
      return own ? { ...edition, aliases: own.toSorted((a, b) => (a.from < b.from ? -1 : 1)) } : edition;
    }),
  };
}

/** Takes the lock's lines and what sidecars say of old ids; gives the lines with each of them leading on. */
export function withAliases(lines: readonly LinkLine[], aliases: readonly { from: string; to: string }[]): LinkLine[] {
  const to = new Map(aliases.map((alias) => [alias.from, alias.to]));
  const known = new Set(lines.map(({ id }) => id));
  return [
    ...lines.map((line) => ({ ...line, to: to.get(line.id) ?? line.to })),
    ...aliases.filter(({ from }) => !known.has(from)).map((alias): LinkLine => ({ id: alias.from, to: alias.to, words: "" })),
  ];
}

const editionIdOf = (id: string, editions: readonly Edition[]): string | undefined =>
  editions.find((edition) => id.startsWith(`${edition.id}-`) && id.length === edition.id.length + 9)?.id;
