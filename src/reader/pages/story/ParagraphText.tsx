import type { ReactNode } from "react";
import type { Paragraph } from "../../../model/index.ts";
import type { Opening } from "../../edition/opening.ts";
import { signPlace } from "../../edition/sign-place.ts";
import { paths } from "../../paths.ts";
import type { Range } from "../../parts/text/Marked.tsx";
import { Prose } from "../../parts/text/Prose.tsx";
import { PressMark, treatmentsOf } from "../../parts/text/PressMark.tsx";
import { dataLines } from "../../source/data-lines.ts";
import { Share } from "../../parts/share/Share.tsx";
import { strings } from "../../strings.ts";

interface ParagraphTextProps {
  paragraph: Paragraph;
  /** Counted from 1, over a story's paragraphs: what `#p3` names. */
  number: number;
  storyId: string;
  headline: string;
  ranges: readonly Range[] | undefined;
  className: string;
  /** The address names this paragraph. */
  pointed: boolean;
  opening?: Opening;
}

/** One paragraph with an address of its own; what the press did to it is marked where it was done. */
export function ParagraphText({ paragraph, number, storyId, headline, ranges, className, pointed, opening }: ParagraphTextProps): ReactNode {
  const { text } = paragraph;
  const { start, end, kept, at } = signPlace(paragraph, ranges);
  const treatments = treatmentsOf(paragraph);
  return (
    <p id={`p${number}`} data-pointed={pointed || undefined} {...dataLines(paragraph)} className={`group pointed ${className}`}>
      {at > start && <Prose text={text} ranges={ranges} opening={opening} from={start} to={kept} />}
      {treatments.map((treatment, index) => (
        <PressMark
          key={treatment.note}
          {...treatment}
          source={paths.source(storyId, { line: treatment.line })}
          after={index === 0 && kept < at && <Prose text={text} ranges={ranges} opening={opening} from={kept} to={at} />}
        />
      ))}
      <Prose text={text} ranges={ranges} opening={at > start ? undefined : opening} from={at} to={end} />
      <Share
        title={headline}
        path={paths.story(storyId, { paragraph: number })}
        label={strings.share.paragraph(number)}
        className="needs-script paragraph-share reach ms-2 px-1 font-sans text-note text-soft figures indent-0 hover:text-accent"
      >
        <span aria-hidden="true">#{number}</span>
      </Share>
    </p>
  );
}
