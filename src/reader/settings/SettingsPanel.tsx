import { useEffect, useId, useRef, type ReactNode } from "react";
import "../whole.css";
import { Marked } from "../parts/text/Marked.tsx";
import { strings } from "../strings.ts";
import { Choice } from "./Choice.tsx";
import { deviceSettings } from "./device.ts";
import { SizeControl } from "./SizeControl.tsx";
import { useSettings } from "./use-settings.ts";

const { words, choices } = strings.settings;

/** As designed: choosing one of these is no setting, and follows the design if that changes. */
const DESIGNED = { face: "serif", theme: "system", leading: 1.8, measure: 36 } as const;

const FACES = [
  { value: "serif", label: choices.serif, className: "font-serif" },
  { value: "sans", label: choices.sans },
  { value: "kai", label: choices.kai, className: "font-kai" },
] as const;
const THEMES = [
  { value: "system", label: choices.system }, { value: "light", label: choices.light },
  { value: "dark", label: choices.dark }, { value: "sepia", label: choices.sepia },
] as const;
const LEADINGS = [{ value: 1.6, label: choices.tight }, { value: 1.8, label: choices.normal }, { value: 2, label: choices.loose }, { value: 2.2, label: choices.looser }] as const;
const MEASURES = [{ value: 28, label: choices.narrow }, { value: 36, label: choices.normal }, { value: 46, label: choices.wide }] as const;

/** How the paper is read, with a sample that changes as one chooses. A modal dialog from its first drawing on. */
export function SettingsPanel({ onClose }: { onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { settings, kept } = useSettings();
  const { size, face = DESIGNED.face, theme = DESIGNED.theme, leading = DESIGNED.leading, measure = DESIGNED.measure, asPrinted } = settings;
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      className="panel no-print font-sans text-ui"
      onClose={onClose}
      // The dialog fills itself: what is pressed outside of it comes to it from the ground behind.
      onClick={(event) => { if (event.target === dialog.current) dialog.current.close(); }}
    >
      <div className="panel-frame">
        <div className="flex items-center justify-between border-b border-rule ps-5 pe-2">
          <h2 id={title} className="text-ui">{strings.settings.title}</h2>
          <button type="button" autoFocus className="target px-3 text-soft hover:text-accent" onClick={() => { dialog.current?.close(); }}>{words.close}</button>
        </div>
        <div role="region" aria-label={words.sample} tabIndex={0} className="sample border-b border-rule bg-paper px-5 py-3">
          <p className="text-story font-bold font-text">{strings.settings.sample.headline}</p>
          <p className="indent text-justify text-body font-text"><Marked text={strings.settings.sample.text} /></p>
        </div>
        <div className="controls px-5 py-4">
          {!kept && <p role="alert" className="border-s-4 border-accent bg-tint px-3 py-2">{strings.settings.notKept}</p>}
          <SizeControl size={size} onSize={(next) => { deviceSettings.change({ size: next }); }} />
          <Choice label={words.face} options={FACES} value={face} onChange={(next) => { deviceSettings.change({ face: next === DESIGNED.face ? undefined : next }); }} />
          <Choice label={words.theme} options={THEMES} value={theme} onChange={(next) => { deviceSettings.change({ theme: next === DESIGNED.theme ? undefined : next }); }} />
          <Choice label={words.leading} options={LEADINGS} value={leading} onChange={(next) => { deviceSettings.change({ leading: next === DESIGNED.leading ? undefined : next }); }} />
          <Choice label={words.measure} options={MEASURES} value={measure} onChange={(next) => { deviceSettings.change({ measure: next === DESIGNED.measure ? undefined : next }); }} />
          <label className="target flex items-center gap-3">
            <input type="checkbox" className="size-5 shrink-0 accent-accent" checked={asPrinted !== true} onChange={(event) => { deviceSettings.change({ asPrinted: event.currentTarget.checked ? undefined : true }); }} />
            {words.widen}
          </label>
          <button type="button" className="target border border-ink px-4 hover:bg-tint" onClick={() => { deviceSettings.reset(); }}>{words.reset}</button>
        </div>
      </div>
    </dialog>
  );
}
