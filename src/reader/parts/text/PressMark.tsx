import { useId, useState, type ReactNode } from "react";
import { Link } from "../frame/Link.tsx";
import type { Paragraph } from "../../../model/index.ts";
import { strings } from "../../strings.ts";

/** What the press did to a paragraph, in a word and in a sentence. Nothing, where it stands as printed. */
export interface Treatment {
  sign: string;
  label: string;
  note: string;
  /** The first source line that it was done to. */
  line: number;
}

const sentence = (words: string): string => (words === "" || words.endsWith("。") ? words : `${words}。`);

/** Takes a paragraph; gives what the press did to it, one entry a kind. */
export function treatmentsOf(paragraph: Pick<Paragraph, "state" | "evidence" | "lines" | "span" | "corrections">): Treatment[] {
  const { marks } = strings;
  const lines = paragraph.lines?.map(({ line }) => line) ?? [paragraph.span.line];
  const treatments: Treatment[] = [];
  if (paragraph.state !== "asPrinted") {
    treatments.push({
      sign: marks[paragraph.state],
      label: paragraph.state === "rejoined" ? marks.rejoinedLabel : marks.fragmentLabel,
      note: `${sentence(paragraph.evidence ?? "")}${marks.lines(lines)}`,
      line: lines[0] ?? paragraph.span.line,
    });
  }
  for (const { printed, corrected, reason } of paragraph.corrections ?? []) {
    treatments.push({ sign: marks.correction, label: marks.correctionLabel, note: `${marks.printedAs(printed, corrected)}${reason ?? ""}`, line: lines[0] ?? paragraph.span.line });
  }
  return treatments;
}

interface PressMarkProps extends Treatment {
  /** The address of the source, at the line that it was done to. */
  source: string;
  /** The character that it belongs to, on whose line it stays. */
  after?: ReactNode;
}

/** A small quiet sign in the line that opens, by touch or key, a sentence on what the press did there, and the way to the source. */
export function PressMark({ sign, label, note, source, after }: PressMarkProps): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <span className="whitespace-nowrap">
        {after}
        <button
          type="button"
          className="needs-script reach sign leading-snug no-print"
          aria-expanded={open}
          aria-controls={id}
          aria-label={label}
          onClick={() => { setOpen(!open); }}
          onKeyDown={(event) => { if (event.key === "Escape") setOpen(false); }}
        >
          {sign}
        </button>
      </span>
      <span id={id} role="note" hidden={!open} className="mx-1 bg-tint px-2 py-1 font-sans text-note text-soft indent-0 box-decoration-clone">
        {note}
        <Link to={source} className="mx-1 text-ink underline decoration-rule underline-offset-4 hover:decoration-accent">{strings.source.at}</Link>
      </span>
    </>
  );
}

/** The sign alone, for pages where a story is only begun: its explanation is a tap away, with the story. */
export const PressSign = ({ sign, label }: Treatment): ReactNode => (
  <span role="img" aria-label={label} title={label} className="sign">
    {sign}
  </span>
);
