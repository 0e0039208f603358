import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { paths } from "../paths.ts";
import { strings } from "../strings.ts";
import { FilterBox } from "./FilterBox.tsx";
import { Notice } from "./Notice.tsx";

/** Nothing stands at this address: what may have happened, a search, and the way back. */
export function NotFoundWords({ title }: { title: string }): ReactNode {
  const navigate = useNavigate();
  return (
    <Notice page words={{ title, help: strings.notFound.help }} action={strings.notFound.home} onAction={() => { void navigate(paths.home()); }}>
      <div className="mt-8 text-start">
        <FilterBox query="" onType={() => undefined} onSubmit={(q) => { if (q.trim() !== "") void navigate(paths.home({ q })); }} />
      </div>
    </Notice>
  );
}
