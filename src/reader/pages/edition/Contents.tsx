import type { ReactNode } from "react";
import type { Item } from "../../../model/index.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../parts/frame/Link.tsx";
import { Phrased, Title } from "../../parts/text/Phrased.tsx";

/** Stories by headline alone, each a link: what a paper calls 导读. For pages not yet turned to, and for the end of long ones. */
export function Contents({ items }: { items: readonly Item[] }): ReactNode {
  return (
    <ul className="col-span-full grid gap-x-gap two:grid-cols-2 four:grid-cols-3">
      {items.map((item) => (
        <li key={item.id} className="border-t border-rule">
          <Link to={paths.story(item.id)} className="flex min-h-11 items-baseline gap-3 py-2 hover:text-accent">
            <span>
              {item.kind === "article" && item.kicker && <span className="me-2 font-sans text-note text-accent"><Phrased node={item.kicker} /></span>}
              <Title item={item} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
