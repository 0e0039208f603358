import { useEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from "react";
import "../../whole.css";
import { paths } from "../../paths.ts";
import { ByHand } from "../../parts/share/ByHand.tsx";
import { addressOf, copyAddress } from "../../parts/share/share.ts";
import { toast } from "../../parts/states/toast.ts";
import { strings } from "../../strings.ts";
import { words as labels } from "./words.ts";
import { QuoteDialog } from "../card/QuoteDialog.tsx";
import type { Told } from "../told.ts";
import { PassageNote, ShelfButtons } from "../../shelf/story/ShelfActions.tsx";
import { paragraphsOf } from "../../edition/paragraphs.ts";
import { printPassage, textDirective, wordsOf } from "./address.ts";
import type { Selected } from "./selected.ts";
import { useSelected } from "./use-selected.ts";

const action = "target px-3 hover:text-accent";

/** Whether this browser finds a text directive by itself; others would take it for a part of the paragraph's name. */
const knowsDirectives = (): boolean => "fragmentDirective" in document;

/** A desk's bar stands under the selection, a phone's at the window's foot, where no system menu is. */
const placed = ({ box }: Selected): CSSProperties =>
  window.matchMedia("(width >= 37.5rem)").matches
    ? { top: Math.max(72, Math.min(box.bottom + 10, window.innerHeight - 140)), left: Math.max(16, Math.min((box.left + box.right) / 2 - 240, window.innerWidth - 496)), right: "auto", bottom: "auto" }
    : {};

/** What can be done with the words that are selected. Tab leads into it from the selection, Esc back. */
export function PassageBar({ told }: { told: Told }): ReactNode {
  const { item, headline } = told;
  const paragraphs = useMemo(() => paragraphsOf(item), [item]);
  const { selected, hold, clear } = useSelected(paragraphs);
  const bar = useRef<HTMLDivElement>(null);
  const [byHand, setByHand] = useState<string>();
  const [card, setCard] = useState<{ quote: string; url: string }>();
  const [writing, setWriting] = useState(false);
  const shown = selected !== undefined && card === undefined && !writing;
  useEffect(() => {
    if (!shown) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const inside = bar.current?.contains(document.activeElement) === true;
      if (event.key === "Tab" && !event.shiftKey && !inside && !event.defaultPrevented) {
        const button = bar.current?.querySelector("button");
        if (button) {
          event.preventDefault();
          button.focus();
        }
      } else if (event.key === "Escape") {
        setByHand(undefined);
        clear();
      }
    };
    document.addEventListener("keydown", onKey);
    return () => { document.removeEventListener("keydown", onKey); };
  });
  if (selected === undefined) return null;

  const { passage } = selected;
  const paragraph = passage.from.paragraph;
  const address = addressOf(paths.story(item.id, { passage: printPassage(paragraphs, passage), paragraph }));
  const whole = knowsDirectives() ? `${address}${textDirective(selected.shown)}` : address;
  const copy = async (): Promise<void> => {
    const outcome = await copyAddress(whole);
    if (outcome.how === "copied") {
      toast(strings.share.copied);
      clear();
    } else {
      hold(true);
      setByHand(whole);
    }
  };
  const send = async (): Promise<void> => {
    try {
      await navigator.share({ title: headline, text: `“${selected.shown.join("")}”`, url: whole });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "AbortError")) await copy();
    }
  };
  // What is kept is kept by the paragraph.
  const { from, to } = passage;
  const parts = paragraphs.flatMap((text, index) => {
    const number = index + 1;
    if (number < from.paragraph || number > to.paragraph) return [];
    return [{ paragraph: number, start: number === from.paragraph ? from.at : 0, end: number === to.paragraph ? to.at : text.length }];
  });
  const words = wordsOf(paragraphs, passage).join("");
  return (
    <>
      {shown && (
        <div
          ref={bar}
          role="group"
          aria-label={labels.bar([...words].length)}
          className="passage-bar no-print font-sans text-ui"
          style={placed(selected)}
          // What is pressed here must not take the selection away.
          onPointerDown={(event) => {
            hold(true);
            if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
          }}
          onPointerUp={() => { hold(byHand !== undefined); }}
          onFocus={() => { hold(true); }}
          onBlur={() => { hold(byHand !== undefined); }}
        >
          <ShelfButtons item={item} passages={parts} onWrite={() => { hold(true); setWriting(true); }} onDone={clear} className={action} />
          {typeof navigator.share === "function" && <button type="button" className={action} onClick={() => { void send(); }}>{labels.send}</button>}
          <button type="button" className={action} onClick={() => { void copy(); }}>{labels.copy}</button>
          <button type="button" className={action} onClick={() => { hold(true); setCard({ quote: selected.shown.join("\n"), url: address }); }}>{labels.card}</button>
          {byHand !== undefined && <ByHand url={byHand} label={labels.address} onClose={() => { setByHand(undefined); clear(); }} />}
        </div>
      )}
      {writing && <PassageNote item={item} passages={parts} onClose={() => { setWriting(false); clear(); }} />}
      {card !== undefined && <QuoteDialog told={told} quote={card.quote} url={card.url} onClose={() => { setCard(undefined); clear(); document.getElementById(`p${paragraph}`)?.querySelector("button")?.focus({ preventScroll: true }); }} />}
    </>
  );
}
