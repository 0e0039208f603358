import type { ReactNode } from "react";
import { Link } from "../frame/Link.tsx";
import type { Contributor } from "../../../model/index.ts";
import { strings } from "../../strings.ts";
import { Marked, type Range } from "./Marked.tsx";

interface BylineProps {
  people: readonly Contributor[];
  /** Takes a name; gives the address of what else that person made. */
  hrefOf: (name: string) => string;
  /** Marks in a person's name, by name. */
  marks?: ReadonlyMap<string, readonly Range[]> | undefined;
}

/** Takes people; gives them by role and rank, each group in the order printed. */
function groupsOf(people: readonly Contributor[]): { label: string; people: Contributor[] }[] {
  const groups = new Map<string, Contributor[]>();
  for (const person of people) {
    const label = `${person.affiliation ?? ""}${person.rank ?? ""}${strings.roles[person.role]}`;
    groups.set(label, [...(groups.get(label) ?? []), person]);
  }
  return [...groups].map(([label, members]) => ({ label, people: members }));
}

/** Who wrote and photographed, as a list by role; each name leads to what else they made. */
export function Byline({ people, hrefOf, marks }: BylineProps): ReactNode {
  if (people.length === 0) return null;
  return (
    <ul aria-label={strings.byline} className="flex flex-wrap gap-x-5 font-sans text-note text-soft">
      {groupsOf(people).map(({ label, people: members }) => (
        <li key={label}>
          {label}
          {members.map(({ name }, index) => (
            <Link key={`${name}-${index}`} to={hrefOf(name)} className="inline-flex target items-center px-1 text-ink underline decoration-rule underline-offset-4 hover:decoration-accent">
              <Marked text={name} ranges={marks?.get(name)} />
            </Link>
          ))}
        </li>
      ))}
    </ul>
  );
}
