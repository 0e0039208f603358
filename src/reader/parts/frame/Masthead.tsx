import type { ReactNode } from "react";
import { Link } from "./Link.tsx";
import { dateWords } from "../../dates.ts";
import { paths } from "../../paths.ts";
import { SettingsButton } from "../../settings/SettingsButton.tsx";
import { strings } from "../../strings.ts";
import type { EditionRef } from "../../../model/index.ts";

interface MastheadProps {
  title?: string | undefined;
  edition?: EditionRef | undefined;
  children?: ReactNode;
}

/** The head of every page: the paper, what is known of the page and its date, and a place for the filter. */
export function Masthead({ title, edition, children }: MastheadProps): ReactNode {
  const pages = edition?.pages ?? [];
  const date = edition && dateWords(edition);
  return (
    <header className="masthead-rule mx-gutter flex items-center gap-x-3 pt-4 pb-3 two:gap-x-5">
      <Link to={paths.home()} className="shrink-0 text-masthead font-black tracking-kicker text-accent">{title ?? strings.name}</Link>
      {edition && (
        <div className="min-w-0 border-s border-ink ps-3 two:ps-5">
          <p className="text-ui font-bold tracking-kicker text-ink">{pages.length === 1 ? pages[0]?.name : edition.pages.map(({ name }) => name).slice(0, 3).join("　")}</p>
          {date && (
            <p className="font-sans text-note text-soft">
              <time className="whitespace-nowrap" dateTime={edition.date ?? edition.month}>{date}</time>
              {edition.dateBasis === "inferred" && <span className="inline-block">（{strings.inferredDate}）</span>}
            </p>
          )}
        </div>
      )}
      <div className="ms-auto flex items-center gap-x-2">
        <div className="fixed inset-x-0 inset-be-0 z-20 border-t border-ink bg-paper px-gutter pt-2 pb-safe-2 no-print needs-script empty:hidden two:static two:w-72 three:w-96 two:border-0 two:p-0">{children}</div>
        <Link to={paths.saved()} aria-label={strings.shelfLink} className="needs-script target hidden shrink-0 items-center justify-center px-2 font-sans text-ui text-soft hover:text-accent two:inline-flex no-print">{strings.shelf}</Link>
        <SettingsButton />
      </div>
    </header>
  );
}
