import { useEffect, useState, type ReactNode } from "react";
import type { Finder } from "../../edition/find.ts";
import type { Suggestion } from "../../../search/index.ts";
import { words } from "./words.ts";

interface SuggestionsProps {
  /** What is searched: what it suggests must stay the same thing while it is looked at. */
  finder: Pick<Finder, "suggest">;
  query: string;
  onQuery: (query: string) => void;
}

/** What would find something where nothing was found: each one tap away, with how much it finds. */
export function Suggestions({ finder, query, onQuery }: SuggestionsProps): ReactNode {
  const [offered, setOffered] = useState<{ query: string; list: Suggestion[] }>({ query: "", list: [] });
  useEffect(() => {
    let current = true;
    void finder.suggest(query).then((list) => { if (current) setOffered({ query, list }); });
    return () => { current = false; };
  }, [finder, query]);
  if (offered.query !== query || offered.list.length === 0) return null;
  return (
    <section aria-label={words.suggestions} className="mt-6 font-sans">
      <p className="text-note text-soft">{words.suggestions}</p>
      <ul className="mt-2 flex flex-wrap justify-center gap-2">
        {offered.list.map((suggestion) => (
          <li key={`${suggestion.kind}${suggestion.query}`}>
            <button type="button" className="target inline-flex items-center gap-2 border border-rule px-4 text-ui hover:border-accent hover:text-accent" onClick={() => { onQuery(suggestion.query); }}>
              {suggestion.query} <span className="text-note text-soft figures">{words.stories(suggestion.count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
