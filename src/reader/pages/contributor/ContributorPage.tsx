import type { ReactNode } from "react";
import type { Item } from "../../../model/index.ts";
import { cutText } from "../../../text/cut.ts";
import { useEdition } from "../../data/use-edition.ts";
import { peopleOf } from "../../edition/title.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../parts/frame/Link.tsx";
import type { PageProps } from "../../page-props.ts";
import { Frame } from "../../parts/frame/Frame.tsx";
import { Phrased, Title } from "../../parts/text/Phrased.tsx";
import { Masthead } from "../../parts/frame/Masthead.tsx";
import { NotFoundWords } from "../../parts/states/NotFoundWords.tsx";
import { Unready } from "../../parts/states/Unready.tsx";
import { strings } from "../../strings.ts";
import { words } from "./words.ts";

/** What one person wrote and photographed in the newest edition, by role. */
export function ContributorPage({ name = "" }: PageProps): ReactNode {
  const state = useEdition(undefined);
  if (state.state !== "ready") return <Frame title={undefined} masthead={<Masthead />}><Unready state={state} /></Frame>;
  const items = state.edition.pages.flatMap((page) => page.sections.flatMap((section) => section.items));
  const byRole = new Map<string, Item[]>();
  for (const item of items) {
    for (const person of peopleOf(item)) {
      if (person.name === name) byRole.set(strings.roles[person.role], [...(byRole.get(strings.roles[person.role]) ?? []), item]);
    }
  }
  const masthead = <Masthead title={state.publication.title} edition={state.ref} />;
  if (byRole.size === 0) {
    return <Frame title={words.none(name)} masthead={masthead}><NotFoundWords title={words.none(cutText(name, 40))} /></Frame>;
  }
  return (
    <Frame title={words.title(name)} masthead={masthead}>
      <div className="mx-auto measure px-gutter pt-8">
        <h1 tabIndex={-1} className="text-title outline-none">{words.title(name)}</h1>
        {[...byRole].map(([role, made]) => (
          <section key={role} aria-label={role} className="mt-6">
            <h2 className="font-sans text-ui text-accent">{role} <span className="text-soft figures">{made.length}</span></h2>
            <ul>
              {made.map((item) => (
                <li key={item.id} className="border-b border-rule">
                  <Link to={paths.story(item.id)} className="block min-h-12 py-3 hover:text-accent">
                    {item.kind === "article" && item.kicker && <span className="me-3 font-sans text-note text-accent"><Phrased node={item.kicker} /></span>}
                    <Title item={item} />
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Frame>
  );
}
