import type { ReactNode } from "react";
import type { Item } from "../../../model/index.ts";
import { dateWords } from "../../dates.ts";
import { charactersIn, minutesFor } from "../../../text/reading-time.ts";
import type { Places } from "../../edition/find.ts";
import { peopleOf } from "../../edition/title.ts";
import { Link } from "../../parts/frame/Link.tsx";
import { Byline } from "../../parts/text/Byline.tsx";
import { Phrased, Title } from "../../parts/text/Phrased.tsx";
import { paths } from "../../paths.ts";
import { dataLines } from "../../source/data-lines.ts";
import { SOURCE_LINK } from "../../source/source-link.ts";
import { strings } from "../../strings.ts";

interface StoryHeadProps {
  item: Item;
  section: string | undefined;
  sectionHref: string;
  places: Places;
  /** What was searched for, which the way to the source keeps. */
  q: string | undefined;
  /** Takes a name; gives the address of what else that person made. */
  hrefOf: (name: string) => string;
}

/** Section, kicker, headline, deck, and who made it, each as printed. */
export function StoryHead({ item, section, sectionHref, places, q, hrefOf }: StoryHeadProps): ReactNode {
  const people = peopleOf(item);
  const names = new Map(people.map(({ name }) => [name, places.get(`name:${name}`) ?? []]));
  const characters = item.kind === "article" ? charactersIn(item.paragraphs.map(({ text }) => text)) : 0;
  return (
    <header className="border-be border-rule pbe-4">
      {section !== undefined && (
        <p className="font-sans text-note"><Link to={sectionHref} className="target inline-flex items-center text-soft hover:text-accent">{section}</Link></p>
      )}
      {item.kind === "article" && item.kicker && (
        <p {...dataLines(item.kicker)} className="mbs-2 font-sans text-ui tracking-kicker text-accent balance"><Phrased node={item.kicker} ranges={places.get("kicker")} /></p>
      )}
      <h1 id="headline" {...(item.headline && dataLines(item.headline))} tabIndex={-1} className={`mbs-1 outline-none balance ${item.headline ? "text-title" : "text-story"}`}>
        <Title item={item} ranges={places.get("headline")} />
      </h1>
      {item.kind === "article" && item.deck && <p {...dataLines(item.deck)} className="mbs-2 text-story font-normal text-soft balance"><Phrased node={item.deck} ranges={places.get("deck")} /></p>}
      <div className="mbs-3"><Byline people={people} hrefOf={hrefOf} marks={names} /></div>
      <p className="no-print flex flex-wrap items-center gap-x-5 font-sans text-note text-soft">
        {item.kind === "article" && <span>{strings.story.length(characters, minutesFor(characters))}</span>}
        <Link id={SOURCE_LINK} to={paths.source(item.id, { q })} className="needs-script target inline-flex items-center underline decoration-rule underline-offset-4 hover:text-accent">{strings.source.open}</Link>
      </p>
      {item.reportedOn !== undefined && (
        <p className="font-sans text-note text-soft">{strings.story.reported} <time dateTime={item.reportedOn}>{dateWords({ date: item.reportedOn })}</time></p>
      )}
    </header>
  );
}
