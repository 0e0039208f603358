import { KeysHelp } from "../../src/reader/keys/KeysHelp.tsx";
import { SettingsPanel } from "../../src/reader/settings/SettingsPanel.tsx";
import { SETTINGS_KEY, SETTINGS_VERSION, type Settings } from "../../src/reader/settings/settings.ts";
import { QuoteDialog } from "../../src/reader/sharing/card/QuoteDialog.tsx";
import { CiteDialog } from "../../src/reader/sharing/cite/CiteDialog.tsx";
import type { Told } from "../../src/reader/sharing/told.ts";
import { paragraphsOf } from "../../src/reader/edition/paragraphs.ts";
import { NoteEditor } from "../../src/reader/shelf/story/NoteEditor.tsx";
import { picturesOf } from "../../src/reader/edition/picture.ts";
import { titleOf } from "../../src/reader/edition/title.ts";
import { PhotoView } from "../../src/reader/viewing/PhotoView.tsx";
import { edition, lead, photoStory } from "../paper/paper.ts";
import { nothing, press, pressWhenThere, whenThere, type Part } from "../part.ts";

/** Takes settings; gives what a device keeps of them. */
export const set = (settings: Settings) => ({ [SETTINGS_KEY]: { v: SETTINGS_VERSION, ...settings } });

export const settings: Part = {
  name: "settings", title: "字号与版式",
  states: [
    { name: "designed", height: 844, draw: () => <SettingsPanel onClose={nothing} /> },
    { name: "chosen", height: 844, draw: () => <SettingsPanel onClose={nothing} />, device: { kept: set({ size: 28, face: "kai", leading: 2.2, measure: 28, asPrinted: true }) } },
    { name: "largest", width: 320, height: 640, draw: () => <SettingsPanel onClose={nothing} />, device: { kept: set({ size: 40 }) } },
    { name: "not-kept", height: 844, draw: () => <SettingsPanel onClose={nothing} />, device: { forbidden: true }, act: () => { press("[aria-label='大一号']"); }, until: "[role=alert]" },
    { name: "wide", width: 1280, height: 800, draw: () => <SettingsPanel onClose={nothing} /> },
    { name: "keys", height: 640, draw: () => <KeysHelp onClose={nothing} /> },
  ],
};

const page = edition.pages[0];
const told: Told | undefined = page && { item: lead, headline: titleOf(lead), paper: "青石渡报", edition, page };
const QUOTE = "“公家的渠，也是自家的渠。”老人说。";
const URL_OF_QUOTE = `https://paper.example/a/${lead.id}/?at=5.0-5.17#p5`;

export const sharing: Part = {
  name: "sharing", title: "引用与卡片",
  states: [
    { name: "cite", height: 844, draw: () => told && <CiteDialog told={told} onClose={nothing} /> },
    { name: "cite-wide", width: 1280, height: 800, draw: () => told && <CiteDialog told={told} onClose={nothing} /> },
    { name: "quote-card", height: 844, draw: () => told && <QuoteDialog told={told} quote={QUOTE} url={URL_OF_QUOTE} onClose={nothing} />, until: "dialog img" },
    { name: "quote-card-long", height: 844, draw: () => told && <QuoteDialog told={told} quote={paragraphsOf(lead).join("\n")} url={URL_OF_QUOTE} onClose={nothing} />, until: "dialog img" },
    {
      name: "quote-card-failed", height: 500, until: "[role=alert]",
      draw: () => {
        Object.defineProperty(HTMLCanvasElement.prototype, "getContext", { value: () => null, configurable: true });
        return told && <QuoteDialog told={told} quote={QUOTE} url={URL_OF_QUOTE} onClose={nothing} />;
      },
    },
  ],
};

export const notes: Part = {
  name: "note-editor", title: "记一笔",
  states: [
    { name: "passage", height: 500, draw: () => <NoteEditor exact="“公家的渠,也是自家的渠。”老人说。" paragraphs={[]} onSave={nothing} onClose={nothing} /> },
    { name: "passage-long", height: 640, draw: () => <NoteEditor exact={paragraphsOf(lead).join("")} paragraphs={[]} written="渠首的瞭望塔，下次去看看。" onSave={nothing} onClose={nothing} /> },
    { name: "paragraph", height: 500, draw: () => <NoteEditor paragraphs={paragraphsOf(lead)} onSave={nothing} onClose={nothing} /> },
  ],
};

const set3 = picturesOf(lead);

export const photos: Part = {
  name: "photo-view", title: "看大图",
  states: [
    { name: "one", height: 844, draw: () => <PhotoView pictures={picturesOf(photoStory)} at={0} onAt={nothing} onClose={nothing} />, until: "dialog picture img" },
    { name: "of-three", height: 844, draw: () => <PhotoView pictures={set3} at={1} onAt={nothing} onClose={nothing} />, until: "dialog picture img" },
    { name: "wide", width: 1280, height: 800, draw: () => <PhotoView pictures={set3} at={0} onAt={nothing} onClose={nothing} />, until: "dialog picture img" },
    {
      name: "nearer", height: 844, draw: () => <PhotoView pictures={set3} at={0} onAt={nothing} onClose={nothing} />,
      act: async () => {
        await whenThere("dialog picture img");
        for (let times = 0; times < 3; times += 1) await pressWhenThere("[aria-label='放大']");
      },
    },
    { name: "without-words", height: 844, draw: () => <PhotoView pictures={set3} at={2} onAt={nothing} onClose={nothing} />, act: () => pressWhenThere("[aria-pressed]") },
    { name: "failed", height: 844, draw: () => <PhotoView pictures={set3.map((one) => ({ ...one, image: { ...one.image, src: "gallery/none.jpg" } }))} at={0} onAt={nothing} onClose={nothing} />, until: "[role=alert]" },
  ],
};
