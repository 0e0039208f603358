import { memo, type ReactNode } from "react";
import type { Article, Paragraph } from "../../../model/index.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../parts/frame/Link.tsx";
import { Marked } from "../../parts/text/Marked.tsx";
import { Phrased, Title } from "../../parts/text/Phrased.tsx";
import { Prose } from "../../parts/text/Prose.tsx";
import { PressSign, treatmentsOf } from "../../parts/text/PressMark.tsx";
import { PhotoCard } from "../../parts/photo/PhotoCard.tsx";
import { strings } from "../../strings.ts";
import { openingOf as datelineOf, type Opening } from "../../edition/opening.ts";
import { titleOf } from "../../edition/title.ts";
import { picturesOf } from "../../edition/picture.ts";
import { signPlace } from "../../edition/sign-place.ts";
import { splitCredit } from "../../edition/credit.ts";
import { Picture } from "../../parts/photo/Picture.tsx";
import type { Placed } from "./compose.ts";
import { openingOf, pictureColumns } from "./measure.ts";
import { pictureSizes, slotClasses } from "./slot-classes.ts";

/** Characters that the widest slot of a page can hold: what stands beyond goes to the story's own page only. */
const MOST = 1600;
/** Characters that a line of a cut module can hold where the page has one column, in the smallest type. What begins behind its last line is not laid out there. */
const MOST_TO_A_LINE = 46;

/** A paragraph of a story's opening, and how many characters stand before it. */
interface Opened {
  paragraph: Paragraph;
  before: number;
}

function opening(article: Article): Opened[] {
  const shown: Opened[] = [];
  let length = 0;
  for (const paragraph of article.paragraphs.length > 0 ? article.paragraphs : article.photos.map(({ caption }) => caption)) {
    if (length > MOST) break;
    shown.push({ paragraph, before: length });
    length += paragraph.text.length;
  }
  return shown;
}

/** Where a whole page was broken at a fixed width, a sign at each paragraph would say nothing; the story's page has them. */
const isWrapped = ({ paragraphs }: Article): boolean =>
  paragraphs.filter(({ state }) => state === "rejoined").length * 2 > paragraphs.length;

function OpeningText({ paragraph, opening, signs, className }: { paragraph: Paragraph; opening: Opening; signs: boolean; className: string }): ReactNode {
  const treatments = signs || paragraph.state !== "rejoined" ? treatmentsOf(paragraph) : [];
  const { text } = paragraph;
  const { start, end, kept, at } = signPlace(paragraph);
  const place = treatments.length > 0 ? at : start;
  return (
    <p className={`indent ${paragraph.role === "subhead" ? "font-bold break-after-avoid" : ""} ${className}`}>
      {place > start && <Prose text={text} opening={opening} from={start} to={kept} />}
      {treatments.map((treatment, index) => (
        <span key={treatment.sign} className="whitespace-nowrap">
          {index === 0 && place > start && <Prose text={text} opening={opening} from={kept} to={at} />}
          <PressSign {...treatment} />
        </span>
      ))}
      <Prose text={text} opening={place > start ? undefined : opening} from={place} to={end} />
    </p>
  );
}

interface StoryModuleProps {
  placed: Placed;
  /** Classes for a lead beside a rail. */
  className?: string;
  /** It may stand in the first window. */
  near: boolean;
  /** Its picture is the first of the page. */
  first?: boolean;
  /** It is the first story of the page. */
  opens?: boolean;
}

/** The first picture of a story, with as much of its caption as has room. It can be pressed like the headline, which keys reach. */
function OpeningPicture({ article, sizes, first }: { article: Article; sizes: string; first: boolean }): ReactNode {
  const [pictured] = picturesOf(article);
  if (!pictured) return null;
  const { words } = splitCredit(pictured.photo);
  return (
    <figure className="mb-3">
      <Link to={paths.story(article.id)} tabIndex={-1} aria-hidden="true"><Picture image={pictured.image} alt="" sizes={sizes} first={first} /></Link>
      <figcaption className="line-clamp-2 pt-1 text-note text-soft"><Marked text={words} /></figcaption>
    </figure>
  );
}

/** One story as a rectangle of the page, with columns of its own; what does not fit goes on at its own address. */
export const StoryModule = memo(function StoryModule({ placed, className = "", near, first = false, opens = false }: StoryModuleProps): ReactNode {
  const { item, lead, slots } = placed;
  const classes = slotClasses(slots);
  // What a page is not drawn without (src/site/pages.ts).
  const id = opens ? "first" : undefined;
  const far = near ? "" : "far";
  if (item.kind === "photo") {
    return <div id={id} className={`module ${far} ${classes.module} ${className}`}><PhotoCard story={item} sizes={pictureSizes(slots)} first={first} /></div>;
  }
  const shown = opening(item);
  const longer = shown.length < openingOf(item).length;
  return (
    <article id={id} className={`module ${lead ? "lead" : ""} ${far} ${classes.module} ${className}`}>
      {item.kicker && <p className="font-sans text-note tracking-kicker text-accent balance two:text-ui"><Phrased node={item.kicker} /></p>}
      <h3 className={`balance ${lead ? "text-lead" : "text-story"}`}>
        <Link to={paths.story(item.id)} className="py-2 hover:text-accent"><Title item={item} /></Link>
      </h3>
      {item.deck && <p className="mt-1 text-ui text-soft balance"><Phrased node={item.deck} /></p>}
      <div className={`mt-2 ${classes.opening} ${pictureColumns(item, lead) === 2 ? "wide-picture" : ""}`}>
        <OpeningPicture article={item} sizes={pictureSizes(slots)} first={first} />
        <div className={`columns text-body ${classes.text}`}>
          {shown.map(({ paragraph, before }, index) => (
            <OpeningText
              key={paragraph.span.line}
              paragraph={paragraph}
              opening={datelineOf(item, index)}
              signs={!isWrapped(item)}
              className={before > (slots[1].lines ?? Infinity) * MOST_TO_A_LINE ? "max-two:hidden" : ""}
            />
          ))}
        </div>
      </div>
      <p className={`mt-1 text-end font-sans text-note leading-turn ${longer ? "" : `turn-whole ${classes.turn}`}`}>
        <Link to={paths.story(item.id)} aria-label={strings.continuedOf(titleOf(item))} className="reach text-soft hover:text-accent">
          {strings.continued} <span aria-hidden="true">→</span>
        </Link>
      </p>
    </article>
  );
});

