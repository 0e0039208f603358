import type { ReactNode } from "react";
import { Dialog } from "../parts/dialog/Dialog.tsx";
import { Marked } from "../parts/text/Marked.tsx";
import { late } from "../strings-late.ts";
import { StoryText } from "../typeset/StoryText.tsx";
import { stayWhile } from "../vertical/stay.ts";
import { Choice } from "./Choice.tsx";
import { deviceSettings } from "./device.ts";
import { SizeControl } from "./SizeControl.tsx";
import { Switch } from "./Switch.tsx";
import { useSettings } from "./use-settings.ts";

const { words, choices } = late.settings;

/** As designed: choosing one of these is no setting, and follows the design if that changes. */
const DESIGNED = { face: "serif", theme: "system", leading: 1.8, measure: 36, direction: "horizontal" } as const;

const FACES = [
  { value: "serif", label: choices.serif, className: "font-serif" },
  { value: "sans", label: choices.sans },
  { value: "kai", label: choices.kai, className: "font-kai" },
] as const;
const THEMES = [
  { value: "system", label: choices.system }, { value: "light", label: choices.light },
  { value: "dark", label: choices.dark }, { value: "sepia", label: choices.sepia },
] as const;
const DIRECTIONS = [{ value: "horizontal", label: choices.horizontal }, { value: "vertical", label: choices.vertical }] as const;
const LEADINGS = [{ value: 1.6, label: choices.tight }, { value: 1.8, label: choices.normal }, { value: 2, label: choices.loose }, { value: 2.2, label: choices.looser }] as const;
const MEASURES = [{ value: 28, label: choices.narrow }, { value: 36, label: choices.normal }, { value: 46, label: choices.wide }] as const;

/** How the paper is read, with a sample that changes as one chooses. */
export function SettingsPanel({ onClose }: { onClose: () => void }): ReactNode {
  const { settings, kept } = useSettings();
  const { size, face = DESIGNED.face, theme = DESIGNED.theme, leading = DESIGNED.leading, measure = DESIGNED.measure, direction = DESIGNED.direction, asPrinted, pinyin, unspaced, keysOff, swipeOff } = settings;
  return (
    <Dialog title={late.settings.title} close={words.close} onClose={onClose}>
      <div role="region" aria-label={words.sample} tabIndex={0} className="sample border-b border-rule bg-paper px-5 pt-3">
        <StoryText>
          <p className="text-story font-bold font-text"><Marked text={late.settings.sample.headline} /></p>
          <p className="indent text-justify text-body font-text"><Marked text={late.settings.sample.text} /></p>
        </StoryText>
      </div>
      <div className="controls px-5 py-4">
        {!kept && <p role="alert" className="border-s-4 border-accent bg-tint px-3 py-2">{late.settings.notKept}</p>}
        <SizeControl size={size} onSize={(next) => { deviceSettings.change({ size: next }); }} />
        <Choice label={words.face} options={FACES} value={face} onChange={(next) => { deviceSettings.change({ face: next === DESIGNED.face ? undefined : next }); }} />
        <Choice label={words.theme} options={THEMES} value={theme} onChange={(next) => { deviceSettings.change({ theme: next === DESIGNED.theme ? undefined : next }); }} />
        <Choice label={words.direction} options={DIRECTIONS} value={direction} onChange={(next) => { stayWhile(() => { deviceSettings.change({ direction: next === DESIGNED.direction ? undefined : next }); }); }} />
        <Choice label={words.leading} options={LEADINGS} value={leading} onChange={(next) => { deviceSettings.change({ leading: next === DESIGNED.leading ? undefined : next }); }} />
        <Choice label={words.measure} options={MEASURES} value={measure} onChange={(next) => { deviceSettings.change({ measure: next === DESIGNED.measure ? undefined : next }); }} />
        <Switch label={words.widen} on={asPrinted !== true} onChange={(on) => { deviceSettings.change({ asPrinted: on ? undefined : true }); }} />
        <Switch label={words.spaced} on={unspaced !== true} onChange={(on) => { deviceSettings.change({ unspaced: on ? undefined : true }); }} />
        <Switch label={words.pinyin} on={pinyin === true} onChange={(on) => { deviceSettings.change({ pinyin: on ? true : undefined }); }} />
        <Switch label={words.keys} on={keysOff !== true} onChange={(on) => { deviceSettings.change({ keysOff: on ? undefined : true }); }} />
        <Switch label={words.swipe} on={swipeOff !== true} onChange={(on) => { deviceSettings.change({ swipeOff: on ? undefined : true }); }} />
        <button type="button" className="target border border-ink px-4 hover:bg-tint" onClick={() => { deviceSettings.reset(); }}>{words.reset}</button>
      </div>
    </Dialog>
  );
}
