/** What is said in one go, and the sentence that it belongs to. */
export interface Piece {
  text: string;
  sentence: number;
}

export type Phase = "playing" | "paused" | "done" | "failed";

export interface PlayerState {
  phase: Phase;
  /** Counted from 0. */
  sentence: number;
}

export interface Manner {
  rate: number;
  voice: SpeechSynthesisVoice | null;
}

/** What a device reports of words that it was given. */
export interface Heard {
  begun: () => void;
  ended: () => void;
  /** With the error's name by the Web Speech API. */
  failed: (error: string) => void;
}

/** What the player needs of a device; given from outside, so that it can be tried without one. */
export interface Engine {
  say: (text: string, manner: Manner, heard: Heard) => void;
  cancel: () => void;
  /** Calls once after so many milliseconds, unless the function that it gives is called first. */
  after: (milliseconds: number, call: () => void) => () => void;
}

export interface Player {
  state: () => PlayerState;
  play: () => void;
  pause: () => void;
  /** To a sentence, counted from 0; beyond either end it stays at that end. */
  go: (sentence: number) => void;
  /** A new speed or voice holds from the sentence that is being said. */
  setManner: (manner: Manner) => void;
  /** Silent for good. */
  stop: () => void;
}

/** An engine that has not begun after so many milliseconds has swallowed the words. */
const BEGIN = 5_000;
/** The slowest that anybody speaks, in milliseconds a character at speed 1; and what an engine may take beside that. */
const SLOWEST = 700;
const SPARE = 6_000;
/** The same piece is asked for so many times before the reader is told. */
const TRIES = 2;

/**
 * Takes the pieces of a text, each with its sentence, and a device; gives a player that says them one by one. Pausing takes
 * the words away and playing says the sentence again: on Android `pause` ends the utterance, in other engines what was
 * paused for some seconds never goes on. Ends that never come (Chrome, after `cancel` or at random) are waited for only so
 * long. What a device reports of words after they were taken away is heard no more.
 */
export function createPlayer(pieces: readonly Piece[], engine: Engine, manner: Manner, onChange: (state: PlayerState) => void): Player {
  let how = manner;
  let at = 0;
  let phase: Phase = "paused";
  let turn = 0;
  let tries = 0;
  let stopWaiting = (): void => undefined;
  const sentences = pieces.length === 0 ? 0 : (pieces.at(-1)?.sentence ?? 0) + 1;
  const sentenceNow = (): number => pieces[Math.min(at, pieces.length - 1)]?.sentence ?? 0;

  const tell = (next: Phase): void => {
    phase = next;
    onChange({ phase, sentence: sentenceNow() });
  };
  const silence = (): void => {
    turn += 1;
    stopWaiting();
    engine.cancel();
  };
  const say = (): void => {
    const piece = pieces[at];
    if (!piece) {
      at = Math.max(0, pieces.length - 1);
      tell("done");
      return;
    }
    turn += 1;
    const mine = turn;
    /** What comes from words that were taken away or are over is not heard. */
    const ifMine = (then: () => void) => () => { if (mine === turn) then(); };
    const goOn = (): void => {
      stopWaiting();
      tries = 0;
      at += 1;
      say();
    };
    const again = (): void => {
      silence();
      tries += 1;
      if (tries < TRIES) say();
      else {
        tries = 0;
        tell("failed");
      }
    };
    stopWaiting = engine.after(BEGIN, ifMine(again));
    tell("playing");
    engine.say(piece.text, how, {
      begun: ifMine(() => {
        stopWaiting();
        // It has begun and was most likely said to its end: then the next one is in turn.
        stopWaiting = engine.after(SPARE + (piece.text.length * SLOWEST) / how.rate, ifMine(() => { silence(); goOn(); }));
      }),
      ended: ifMine(goOn),
      failed: (error) => {
        // Somebody else took the words away, another tab perhaps: that is a pause and no fault.
        const stopped = error === "canceled" || error === "interrupted";
        ifMine(stopped ? () => { silence(); tell("paused"); } : again)();
      },
    });
  };

  return {
    state: () => ({ phase, sentence: sentenceNow() }),
    play: () => {
      if (phase === "playing") return;
      if (phase === "done") at = 0;
      silence();
      at = Math.max(0, pieces.findIndex(({ sentence }) => sentence === sentenceNow()));
      say();
    },
    pause: () => {
      if (phase !== "playing") return;
      silence();
      tell("paused");
    },
    go: (sentence) => {
      const wanted = Math.min(Math.max(0, sentence), sentences - 1);
      const wasPlaying = phase === "playing";
      silence();
      at = Math.max(0, pieces.findIndex((piece) => piece.sentence === wanted));
      if (wasPlaying) say();
      else tell("paused");
    },
    setManner: (next) => {
      if (next.rate === how.rate && next.voice === how.voice) return;
      how = next;
      if (phase !== "playing") return;
      silence();
      at = Math.max(0, pieces.findIndex(({ sentence }) => sentence === sentenceNow()));
      say();
    },
    stop: silence,
  };
}
