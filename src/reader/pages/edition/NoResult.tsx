import type { ReactNode } from "react";
import { Link } from "../../parts/frame/Link.tsx";
import { cutText } from "../../../text/cut.ts";
import { strings } from "../../strings.ts";
import { words } from "../../parts/find/words.ts";

const button = "target mt-4 inline-flex items-center border border-ink px-5 font-sans text-ui hover:bg-tint";

interface NoResultProps {
  query: string;
  /** The address without the words. */
  clear: string;
  onClear: () => void;
  /** What the other sections have, where one is chosen. */
  elsewhere: { stories: number; to: string } | undefined;
  children?: ReactNode;
}

/** Nothing was found: says so, says what to do, and does it in one tap. */
export function NoResult({ query, clear, onClear, elsewhere, children }: NoResultProps): ReactNode {
  return (
    <div className="py-16 text-center">
      <h2 className="text-story balance">{strings.search.none(query.length > 40 ? `${cutText(query, 40)}……` : query)}</h2>
      <p className="mt-2 font-sans text-ui text-soft">{words.noneHelp}</p>
      <p className="flex flex-wrap justify-center gap-4">
        {elsewhere && elsewhere.stories > 0 && <Link to={elsewhere.to} className={button}>{words.elsewhere(elsewhere.stories)}</Link>}
        <Link to={clear} onClick={onClear} className={button}>{words.showAll}</Link>
      </p>
      {children}
    </div>
  );
}
