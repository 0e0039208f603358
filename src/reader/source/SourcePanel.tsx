import "../whole.css";
import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from "react";
import type { Item, Page, Paragraph } from "../../model/index.ts";
import { Link } from "../parts/frame/Link.tsx";
import { treatmentsOf, type Treatment } from "../parts/text/PressMark.tsx";
import { paths } from "../paths.ts";
import { late } from "../strings-late.ts";
import { lightUp, showLine } from "./light.ts";
import { AROUND, rowsOf, shownFirst } from "./rows.ts";

export interface SourcePanelProps {
  page: Page;
  item: Item;
  q: string | undefined;
  /** The line that the address names. */
  at: number | undefined;
  onClose: () => void;
}

/** What the press did, by the first source line that it did it to. */
function treatmentsByLine(item: Item): Map<number, Treatment[]> {
  const paragraphs: Paragraph[] = item.kind === "photo" ? [item.caption] : [...item.paragraphs, ...item.photos.map(({ caption }) => caption)];
  return new Map(paragraphs.map((paragraph) => [paragraph.span.line, treatmentsOf(paragraph)]));
}

/** Whole lines are copied as they were given, without numbers and remarks. */
function copyRows(event: ClipboardEvent): void {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const raw = [...selection.getRangeAt(0).cloneContents().querySelectorAll("[data-raw]")];
  if (raw.length < 2) return;
  event.clipboardData.setData("text/plain", raw.map(({ textContent }) => textContent).join("\n"));
  event.preventDefault();
}

/** The page's raw lines, numbered, beside a story (on a phone: under it); the story's own stand out. */
export function SourcePanel({ page, item, q, at, onClose }: SourcePanelProps): ReactNode {
  const rows = useMemo(() => rowsOf(page, item), [page, item]);
  const treatments = useMemo(() => treatmentsByLine(item), [item]);
  const [shown, setShown] = useState(() => shownFirst(rows, at));
  const [current, setCurrent] = useState(() => at ?? rows.find(({ own }) => own)?.line ?? 1);
  const panel = useRef<HTMLElement>(null);
  useEffect(lightUp, []);
  useEffect(() => {
    const line = at ?? current;
    const row = panel.current?.querySelector(`[data-line="${line}"]`);
    // Somebody who walks the lines by keys may be a line further already when the address has followed.
    if (panel.current?.contains(document.activeElement) !== true) row?.querySelector("a")?.focus({ preventScroll: true });
    if (at === undefined) row?.scrollIntoView({ block: "start" });
    else showLine(at);
    // Only when the address names another line: a walk by keys keeps its own place.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [at]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") onClose();
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const next = Math.min(shown.to, Math.max(shown.from + 1, current + step));
    setCurrent(next);
    panel.current?.querySelector<HTMLElement>(`[data-line="${next}"] a`)?.focus();
  };
  const more = "target mx-4 my-2 border border-rule px-4 hover:border-ink";
  return (
    <section ref={panel} aria-label={late.source.title} className="source no-print bg-paper font-sans text-note" onCopy={copyRows} onKeyDown={onKeyDown}>
      <div className="source-head flex items-center justify-between gap-3 border-be border-rule bg-paper ps-4">
        <h2 className="text-note">{late.source.title}<span className="ms-2 font-normal text-soft">{late.source.of(page.source.path.split("/").at(-1) ?? "", page.source.lines)}</span></h2>
        <button type="button" className="target px-3 text-soft hover:text-accent" onClick={onClose}>{late.source.close}</button>
      </div>
      {shown.from > 0 && <button type="button" className={more} onClick={() => { setShown({ ...shown, from: Math.max(0, shown.from - AROUND * 5) }); }}>{late.source.before(shown.from)}</button>}
      <ol className="py-2">
        {rows.slice(shown.from, shown.to).map(({ line, text, own }) => (
          <li key={line} id={`L${line}`} data-line={line} className={`source-row ${own ? "" : "text-soft"}`}>
            <Link
              to={paths.source(item.id, { q, line })}
              replace
             
              tabIndex={line === current ? 0 : -1}
              aria-current={line === at ? "location" : undefined}
              aria-label={late.source.line(line)}
              className="source-number text-soft figures hover:text-accent"
              onFocus={() => { setCurrent(line); }}
            >
              {line}
            </Link>
            <span>
              <span data-raw="" className="whitespace-pre-wrap">{text}</span>
              {(treatments.get(line) ?? []).map(({ sign, note }) => (
                <span key={note} className="mt-1 block text-accent"><span aria-hidden="true" className="me-2 border border-accent px-1">{sign}</span>{note}</span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      {shown.to < rows.length && <button type="button" className={more} onClick={() => { setShown({ ...shown, to: Math.min(rows.length, shown.to + AROUND * 5) }); }}>{late.source.behind(rows.length - shown.to)}</button>}
    </section>
  );
}
