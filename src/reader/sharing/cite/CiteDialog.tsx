import { useRef, useState, type ReactNode } from "react";
import { widenPunctuation } from "../../../text/widen.ts";
import { paths } from "../../paths.ts";
import { addressOf } from "../../parts/share/share.ts";
import { useAsPrinted } from "../../settings/use-settings.ts";
import { words } from "./words.ts";
import { Dialog } from "../../parts/dialog/Dialog.tsx";
import { copyText } from "../../parts/share/share.ts";
import type { Told } from "../told.ts";
import { bibtex, dayOf, gbt7714, plain } from "./formats.ts";
import { citedOf } from "./source.ts";

const FORMATS = [["gbt", gbt7714], ["bibtex", bibtex], ["plain", plain]] as const;

/** The address that the story should be known by, where the page says it; else the one that it was read at. */
const knownAddress = (path: string): string => {
  const here = addressOf(path);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return canonical !== undefined && new URL(canonical).pathname.endsWith(path) ? canonical : here;
};

/** A story's citation in three forms, each to be copied. The one place where the reader's clock is asked. */
export function CiteDialog({ told, onClose }: { told: Told; onClose: () => void }): ReactNode {
  const { item, edition, page, paper } = told;
  const asPrinted = useAsPrinted();
  const [day] = useState(() => dayOf(new Date()));
  const cited = citedOf(item, edition, page, paper, asPrinted ? (text) => text : widenPunctuation);
  const access = { url: knownAddress(paths.story(item.id)), day };
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <div className="controls px-5 py-4">
        {FORMATS.map(([key, format]) => <Citation key={key} name={words.formats[key]} text={format(cited, access)} />)}
        <p className="text-note text-soft">{words.note}</p>
      </div>
    </Dialog>
  );
}

function Citation({ name, text }: { name: string; text: string }): ReactNode {
  const field = useRef<HTMLPreElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "byHand">();
  const copy = async (): Promise<void> => {
    const copied = await copyText(text);
    setOutcome(copied ? "copied" : "byHand");
    if (copied || !field.current) return;
    field.current.focus();
    document.getSelection()?.selectAllChildren(field.current);
  };
  return (
    <section aria-label={name}>
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-note font-normal text-soft">{name}</h3>
        <button type="button" aria-label={words.copy(name)} className="target px-3 underline decoration-rule underline-offset-4 hover:text-accent" onClick={() => { void copy(); }}>{words.copyShort}</button>
      </div>
      <pre ref={field} tabIndex={-1} className="border border-rule p-3 font-sans text-note whitespace-pre-wrap select-all">{text}</pre>
      {/* Said here and not at the window's foot, which lies behind the dialog. */}
      <p role="status" className="text-note text-soft">{outcome === "copied" ? words.copied(name) : outcome === "byHand" ? words.byHand : ""}</p>
    </section>
  );
}
