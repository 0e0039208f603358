import type { Page } from "@playwright/test";

/** A voice that a test's device has. */
export interface FakeVoice {
  name: string;
  lang: string;
}

export interface FakeDevice {
  voices: readonly FakeVoice[];
  /** The voices come after this many milliseconds, told by `voiceschanged`. */
  late?: number;
}

/**
 * Puts a device in the page that speaks when the test says so: `spoken` gives what it was asked to say since, and `speak`
 * says the words in turn to their end. Nothing in it takes time by itself.
 */
export async function giveVoice(page: Page, device: FakeDevice): Promise<{ spoken: () => Promise<string[]>; speak: () => Promise<void> }> {
  await page.addInitScript(({ voices, late }) => {
    class Utterance {
      text: string;
      lang = "";
      rate = 1;
      voice: FakeVoice | null = null;
      onstart: ((event: object) => void) | null = null;
      onend: ((event: object) => void) | null = null;
      onerror: ((event: object) => void) | null = null;
      constructor(text: string) { this.text = text; }
    }
    class Synth extends EventTarget {
      paused = false;
      queue: Utterance[] = [];
      log: string[] = [];
      ready = late === undefined;
      getVoices() { return this.ready ? voices.map((voice) => ({ ...voice, voiceURI: voice.name, default: false, localService: true })) : []; }
      speak(utterance: Utterance) {
        if (utterance.text === "") return;
        this.queue.push(utterance);
        this.log.push(`${utterance.text}|${utterance.rate}|${utterance.voice?.name ?? ""}`);
      }
      cancel() {
        const taken = this.queue.splice(0);
        // As Chromium does: the error comes later, when other words may be in turn.
        setTimeout(() => { for (const utterance of taken) utterance.onerror?.({ error: "interrupted" }); }, 0);
      }
      resume() { this.paused = false; }
      pause() { this.paused = true; }
      step() {
        const utterance = this.queue.shift();
        utterance?.onstart?.({});
        utterance?.onend?.({});
      }
    }
    const synth = new Synth();
    Object.defineProperty(window, "speechSynthesis", { value: synth, configurable: true });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance, configurable: true });
    document.addEventListener("voice:step", () => { synth.step(); });
    document.addEventListener("voice:tell", () => { document.documentElement.dataset["voiceLog"] = JSON.stringify(synth.log); });
    if (late !== undefined) setTimeout(() => { synth.ready = true; synth.dispatchEvent(new Event("voiceschanged")); }, late);
  }, device);
  return {
    spoken: () => page.evaluate(() => {
      document.dispatchEvent(new Event("voice:tell"));
      const log: unknown = JSON.parse(document.documentElement.dataset["voiceLog"] ?? "[]");
      return Array.isArray(log) ? log.map(String) : [];
    }),
    speak: () => page.evaluate(() => { document.dispatchEvent(new Event("voice:step")); }),
  };
}
