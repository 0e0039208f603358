import { useSyncExternalStore } from "react";
import { chineseVoices } from "./voices.ts";

/** The device's voice, or undefined where it has none; some browsers throw on touch (fault 25). */
export function speech(): SpeechSynthesis | undefined {
  try {
    return "speechSynthesis" in window && typeof SpeechSynthesisUtterance === "function" ? window.speechSynthesis : undefined;
  } catch {
    return undefined;
  }
}

const NONE: readonly SpeechSynthesisVoice[] = [];
let voices = NONE;

/** When to look again where voices come late and no event tells of them, in milliseconds. */
const LOOKS = [500, 2000];

function subscribe(listener: () => void): () => void {
  const synth = speech();
  if (!synth) return () => undefined;
  const look = (): void => {
    const now = chineseVoices(synth.getVoices());
    if (now.length === voices.length && now.every((voice, index) => voice.voiceURI === voices[index]?.voiceURI)) return;
    voices = now;
    listener();
  };
  look();
  // Safari has no such event on the object, and some engines have the method for listening but no event.
  synth.addEventListener?.("voiceschanged", look);
  const timers = LOOKS.map((wait) => setTimeout(look, wait));
  return () => {
    synth.removeEventListener?.("voiceschanged", look);
    for (const timer of timers) clearTimeout(timer);
  };
}

/** Gives the voices of this device that read Chinese, the fittest first; none until they have come, and none on a server. */
export const useVoices = (): readonly SpeechSynthesisVoice[] => useSyncExternalStore(subscribe, () => voices, () => NONE);
