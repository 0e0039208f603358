import { describe, expect, it } from "vitest";
import { createPlayer, type Engine, type Heard, type Piece, type PlayerState } from "./player.ts";

const PIECES: Piece[] = [{ text: "一", sentence: 0 }, { text: "二上，", sentence: 1 }, { text: "二下。", sentence: 1 }, { text: "三。", sentence: 2 }];

/** A device that speaks when it is told to: what it was asked to say, and a clock that is moved by hand. */
function device() {
  const said: { text: string; rate: number; heard: Heard }[] = [];
  const timers = new Set<{ due: number; call: () => void }>();
  const state = { now: 0, cancels: 0 };
  const engine: Engine = {
    say: (text, { rate }, heard) => { said.push({ text, rate, heard }); },
    cancel: () => { state.cancels += 1; },
    after: (milliseconds, call) => {
      const timer = { due: state.now + milliseconds, call };
      timers.add(timer);
      return () => { timers.delete(timer); };
    },
  };
  const pass = (milliseconds: number): void => {
    state.now += milliseconds;
    for (const timer of [...timers]) if (timer.due <= state.now && timers.delete(timer)) timer.call();
  };
  const last = (): Heard => {
    const one = said.at(-1);
    if (!one) throw new Error("nothing was said");
    return one.heard;
  };
  const heard: PlayerState[] = [];
  const player = createPlayer(PIECES, engine, { rate: 1, voice: null }, (next) => heard.push(next));
  return { player, said, last, pass, state, heard, words: () => said.map(({ text }) => text), timers };
}

const speak = ({ begun, ended }: Heard): void => {
  begun();
  ended();
};

describe("the player", () => {
  it("says piece after piece, tells the sentence of each, and says when it is done", () => {
    const { player, last, words, heard, timers } = device();
    player.play();
    for (let n = 0; n < 4; n += 1) speak(last());
    expect(words()).toEqual(["一", "二上，", "二下。", "三。"]);
    expect(heard.map(({ phase, sentence }) => `${phase} ${sentence}`)).toEqual(["playing 0", "playing 1", "playing 1", "playing 2", "done 2"]);
    expect(timers.size).toBe(0);
    player.play();
    expect(words().at(-1)).toBe("一");
  });

  it("pauses by taking the words away, and says the sentence again from its beginning", () => {
    const { player, last, words, state } = device();
    player.play();
    speak(last());
    speak(last());
    const cancels = state.cancels;
    player.pause();
    expect(state.cancels).toBe(cancels + 1);
    expect(player.state()).toEqual({ phase: "paused", sentence: 1 });
    player.play();
    expect(words()).toEqual(["一", "二上，", "二下。", "二上，"]);
  });

  it("hears nothing from an utterance that was taken away, whenever its end comes", () => {
    const { player, said, words } = device();
    player.play();
    const old = said[0]?.heard;
    player.go(2);
    old?.ended();
    old?.failed("interrupted");
    expect(words()).toEqual(["一", "三。"]);
    expect(player.state()).toEqual({ phase: "playing", sentence: 2 });
  });

  it("goes to a sentence and stays within the text, speaking or not", () => {
    const { player, words } = device();
    player.go(1);
    expect(player.state()).toEqual({ phase: "paused", sentence: 1 });
    player.play();
    player.go(99);
    player.go(-5);
    expect(words()).toEqual(["二上，", "三。", "一"]);
  });

  it("fault 25: goes on when an end never comes", () => {
    const { player, last, pass, words } = device();
    player.play();
    last().begun();
    pass(60_000);
    expect(words()).toEqual(["一", "二上，"]);
  });

  it("fault 25: asks again when the engine swallows the words, then says that it failed; it can be tried again", () => {
    const { player, pass, words, heard } = device();
    player.play();
    pass(5_000);
    expect(words()).toEqual(["一", "一"]);
    pass(5_000);
    expect(heard.at(-1)).toEqual({ phase: "failed", sentence: 0 });
    player.play();
    expect(words()).toEqual(["一", "一", "一"]);
  });

  it("tries again after an error, and takes an interruption from outside for a pause", () => {
    const { player, last, heard, words } = device();
    player.play();
    last().failed("synthesis-failed");
    expect(words()).toEqual(["一", "一"]);
    last().failed("interrupted");
    expect(heard.at(-1)).toEqual({ phase: "paused", sentence: 0 });
  });

  it("takes a new speed from the sentence that is being said, and is silent once it is stopped", () => {
    const { player, said, last, timers } = device();
    player.play();
    speak(last());
    speak(last());
    player.setManner({ rate: 1.5, voice: null });
    expect(said.map(({ text, rate }) => `${text}${rate}`)).toEqual(["一1", "二上，1", "二下。1", "二上，1.5"]);
    player.stop();
    last().ended();
    expect(said.length).toBe(4);
    expect(timers.size).toBe(0);
  });
});
