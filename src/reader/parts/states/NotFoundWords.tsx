import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { Link } from "../frame/Link.tsx";
import { paths } from "../../paths.ts";
import { strings } from "../../strings.ts";
import { FilterBox } from "../find/FilterBox.tsx";
import { Notice } from "./Notice.tsx";

/** Nothing stands at this address: what may have happened, a search, and the way back. */
export function NotFoundWords({ title }: { title: string }): ReactNode {
  const navigate = useNavigate();
  return (
    <Notice page words={{ title, help: strings.notFound.help }}>
      <p><Link to={paths.home()} className="target mt-6 inline-flex items-center border border-ink px-6 text-ui text-ink hover:bg-tint">{strings.notFound.home}</Link></p>
      <div className="needs-script mt-8 text-start">
        <FilterBox query="" onType={() => undefined} onSubmit={(q) => { if (q.trim() !== "") void navigate(paths.home({ q })); }} />
      </div>
    </Notice>
  );
}
