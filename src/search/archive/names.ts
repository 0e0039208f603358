import * as v from "valibot";
import type { SearchDocument } from "../document.ts";
import { keyOf } from "../query.ts";

/** Everybody and every section that an archive names, those with most stories first. For suggestions. */
export interface Names {
  people: string[];
  sections: string[];
}

const NamesSchema = v.object({ people: v.array(v.string()), sections: v.array(v.string()) });

/** Counts the names of stories as they come by: each as it was first printed, its variants together. */
export class NameCounter {
  private readonly people = new Map<string, { name: string; stories: number }>();
  private readonly sections = new Map<string, { name: string; stories: number }>();

  add({ people, section }: SearchDocument): void {
    for (const name of new Set(people.map((person) => person.name))) count(this.people, name);
    if (section.trim() !== "") count(this.sections, section.trim());
  }

  /** The file's payload, the same for the same stories. */
  write(): Uint8Array {
    const ranked = (counts: Map<string, { name: string; stories: number }>): string[] =>
      [...counts.values()].sort((a, b) => b.stories - a.stories || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
    const names: Names = { people: ranked(this.people), sections: ranked(this.sections) };
    return new TextEncoder().encode(JSON.stringify(names));
  }
}

function count(counts: Map<string, { name: string; stories: number }>, name: string): void {
  const known = counts.get(keyOf(name));
  if (known) known.stories++;
  else counts.set(keyOf(name), { name, stories: 1 });
}

/** Takes the file's payload; gives the names, or undefined where it holds anything else. */
export function parseNames(payload: Uint8Array): Names | undefined {
  try {
    const names = v.safeParse(NamesSchema, JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload)));
    return names.success ? names.output : undefined;
  } catch {
    return undefined;
  }
}
