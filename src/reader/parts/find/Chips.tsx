import type { ReactNode } from "react";
import type { Narrowing } from "../../edition/find.ts";
import { words } from "./words.ts";

const chip = "target inline-flex items-center gap-2 border border-rule px-3 font-sans text-note hover:border-accent hover:text-accent";

interface ChipsProps {
  narrowings: readonly Narrowing[];
  /** People who have a hand in what was found, most first. */
  people: readonly { name: string; count: number; query: string }[];
  onQuery: (query: string) => void;
}

/** What narrows the search, to be taken off by touch; and whom it can be narrowed to. */
export function Chips({ narrowings, people, onQuery }: ChipsProps): ReactNode {
  if (narrowings.length + people.length === 0) return null;
  return (
    <ul aria-label={words.chips} className="flex flex-wrap gap-2 py-2">
      {narrowings.map(({ kind, text, rest }) => (
        <li key={`${kind}${text}`}>
          <button type="button" className={`${chip} bg-tint`} aria-label={words.takeOff(words.narrowing[kind], text)} onClick={() => { onQuery(rest); }}>
            {words.narrowing[kind]}{text} <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      {people.map(({ name, count, query }) => (
        <li key={name}>
          <button type="button" className={chip} onClick={() => { onQuery(query); }}>
            {words.only(name)} <span className="figures text-soft">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
