import { use, useEffect, useState, type ReactNode } from "react";
import { useLocation } from "react-router";
import { Link } from "./Link.tsx";
import { arrive } from "../../arrival.ts";
import { Keys } from "../../keys/Keys.tsx";
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
  /** A page to read from end to end, which may be set in columns from the right: main part and foot scroll as one. */
  leaf?: boolean;
  /** Where it was printed, for the foot of a print-out. */
  source?: string;
  children: ReactNode;
}

/** What every page has: a title, a skip link, the banner, the main part and a word on how the text is kept. */
export function Frame({ title, masthead, nav, leaf = false, source, children }: FrameProps): ReactNode {
  const whole = documentTitle(title);
  use(TitleSink)?.(whole);
  useEffect(() => { document.title = whole; }, [whole]);
  const { pathname, search } = useLocation();
  // The file of a page is drawn before anybody knows at which host it will stand.
  const [address, setAddress] = useState("");
  useEffect(() => { setAddress(location.href.split("#")[0] ?? ""); }, [pathname, search]);
  useEffect(() => { arrive(document, pathname); });
  const asPrinted = useAsPrinted();
  return (
    <>
      <a href="#main" className="sr-only font-sans focus:not-sr-only focus:absolute focus:z-30 focus:bg-paper focus:p-3">{strings.skip}</a>
      <div className={leaf ? "leaf-page contents" : "contents"}>
        {masthead}
        {nav}
        <div className={leaf ? "leaf contents" : "contents"}>
          <main id="main" tabIndex={-1} className="pbe-16 outline-none">
            {children}
            {source !== undefined && <p className="print-only print-foot font-sans">{source}　<span>{address}</span></p>}
          </main>
          <footer className="mx-gutter border-bs border-rule pbs-4 pbe-24 font-sans text-note text-soft two:pbe-10">
            <p className="measure">{strings.colophon(asPrinted)}</p>
            <p><Link to={paths.saved()} className="needs-script target inline-flex items-center underline underline-offset-4 hover:text-accent">{strings.shelfLink}</Link></p>
          </footer>
        </div>
      </div>
      <Toasts />
      <Keys />
    </>
  );
}
