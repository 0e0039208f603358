import type { Engine } from "./player.ts";

/** Takes the device's voice; gives it as the player needs it. */
export function engineOf(synth: SpeechSynthesis): Engine {
  // An utterance that nothing holds may be collected in Chromium with its events unsaid.
  let held: SpeechSynthesisUtterance | undefined;
  return {
    say: (text, { voice, rate }, { begun, ended, failed }) => {
      const utterance = new SpeechSynthesisUtterance(text);
      held = utterance;
      utterance.lang = voice?.lang ?? "zh-CN";
      utterance.voice = voice;
      utterance.rate = rate;
      utterance.onstart = begun;
      utterance.onend = ended;
      utterance.onerror = ({ error }) => { failed(error); };
      // A queue that somebody paused swallows whatever is put into it.
      if (synth.paused) synth.resume();
      synth.speak(held);
    },
    cancel: () => {
      held = undefined;
      synth.cancel();
    },
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => { clearTimeout(timer); };
    },
  };
}
