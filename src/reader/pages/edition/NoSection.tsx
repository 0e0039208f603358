import type { ReactNode } from "react";
import { Link } from "../../parts/frame/Link.tsx";
import { cutText } from "../../../text/cut.ts";
import { strings } from "../../strings.ts";

/** The address names a section that this edition does not have. */
export function NoSection({ section, all }: { section: string; all: string }): ReactNode {
  return (
    <div className="px-gutter py-16 text-center">
      <h2 className="text-story balance">{strings.empty.section(cutText(section, 40))}</h2>
      <p className="mt-2 font-sans text-ui text-soft">{strings.empty.sectionHelp}</p>
      <Link to={all} className="target mt-4 inline-flex items-center border border-ink px-5 font-sans text-ui hover:bg-tint">{strings.empty.showAll}</Link>
    </div>
  );
}
