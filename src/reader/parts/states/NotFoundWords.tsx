import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { paths } from "../../paths.ts";
import { strings } from "../../strings.ts";
import { useCode } from "../../use-code.ts";
import { Link } from "../frame/Link.tsx";
import { Notice } from "./Notice.tsx";

const loadBox = () => import("../find/FilterBox.tsx");

/** Nothing stands at this address: what may have happened, a search, and the way back. No page that is there loads the search's code for this. */
export function NotFoundWords({ title }: { title: string }): ReactNode {
  const navigate = useNavigate();
  // Without it there is still the way back.
  const code = useCode(loadBox, true);
  return (
    <Notice page words={{ title, help: strings.notFound.help }}>
      <p><Link to={paths.home()} className="target mt-6 inline-flex items-center border border-ink px-6 text-ui text-ink hover:bg-tint">{strings.notFound.home}</Link></p>
      <div className="needs-script mt-8 min-h-12 text-start">
        {code && <code.FilterBox query="" onType={() => undefined} onSubmit={(q) => { if (q.trim() !== "") void navigate(paths.home({ q })); }} />}
      </div>
    </Notice>
  );
}
