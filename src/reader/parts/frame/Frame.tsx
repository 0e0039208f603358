import { use, useEffect, type ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { arrive } from "../../arrival.ts";
import { documentTitle, TitleSink } from "../../title.ts";
import { useAsPrinted } from "../../settings/use-settings.ts";
import { paths } from "../../paths.ts";
import { strings } from "../../strings.ts";
import { Toasts } from "../states/Toasts.tsx";

interface FrameProps {
  /** The document's title, without the site's name. */
  title: string | undefined;
  masthead: ReactNode;
  nav?: ReactNode;
  children: ReactNode;
}

/** What every page has: a title, a skip link, the banner, the main part and a word on how the text is kept. */
export function Frame({ title, masthead, nav, children }: FrameProps): ReactNode {
  const whole = documentTitle(title);
  use(TitleSink)?.(whole);
  useEffect(() => { document.title = whole; }, [whole]);
  const { pathname } = useLocation();
  useEffect(() => { arrive(document, pathname); });
  const asPrinted = useAsPrinted();
  return (
    <>
      <a href="#main" className="sr-only font-sans focus:not-sr-only focus:absolute focus:z-30 focus:bg-paper focus:p-3">{strings.skip}</a>
      {masthead}
      {nav}
      <main id="main" tabIndex={-1} className="pb-16 outline-none">{children}</main>
      <footer className="mx-gutter border-t border-rule pt-4 pb-24 font-sans text-note text-soft two:pb-10">
        <p className="measure">{strings.colophon(asPrinted)}</p>
        <p><Link to={paths.saved()} className="needs-script target inline-flex items-center underline underline-offset-4 hover:text-accent">{strings.shelfLink}</Link></p>
      </footer>
      <Toasts />
    </>
  );
}
