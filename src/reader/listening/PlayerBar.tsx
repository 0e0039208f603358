import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from "react";
import "../whole.css";
import { useNavigate } from "react-router";
import type { Item } from "../../model/index.ts";
import { titleOf } from "../edition/title.ts";
import { paths } from "../paths.ts";
import { strings } from "../strings.ts";
import { engineOf } from "./engine.ts";
import { listenTo } from "./listening.ts";
import { keepManner, keptManner, RATES } from "./manner.ts";
import { controlFromOutside, tellOutside } from "./media-session.ts";
import { createPlayer, type Player, type PlayerState } from "./player.ts";
import { scriptOf } from "./script.ts";
import { speech, useVoices } from "./speech.ts";
import { useSpoken } from "./use-spoken.ts";
import { words } from "./words.ts";

export interface PlayerBarProps {
  item: Item;
  next: Item | undefined;
}

const button = "target inline-flex items-center justify-center px-2 hover:text-accent disabled:opacity-40";
const field = "target min-w-0 border border-rule bg-paper px-1 text-ink";

/** Reads a story out, sentence by sentence, from the moment that it is drawn; its controls stand at the foot of the window. */
export function PlayerBar({ item, next }: PlayerBarProps): ReactNode {
  const navigate = useNavigate();
  const bar = useRef<HTMLElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const voices = useVoices();
  const [kept, setKept] = useState(keptManner);
  const script = useMemo(() => scriptOf(item), [item]);
  const [state, setState] = useState<PlayerState>({ phase: "playing", sentence: 0 });
  // Held where a handler finds it at once: a press between the first drawing and the next must not be lost.
  const player = useRef<Player>(undefined);
  const voice = voices.find(({ voiceURI }) => voiceURI === kept.voice) ?? voices[0] ?? null;
  const rate = kept.rate ?? 1;
  const manner = useEffectEvent(() => ({ rate, voice }));
  const { phase, sentence } = state;
  const { following, follow } = useSpoken(phase === "done" ? undefined : script.sentences[sentence], script.texts, () => bar.current?.offsetHeight ?? 0);

  useEffect(() => {
    const synth = speech();
    if (!synth) return undefined;
    const made = createPlayer(script.pieces, engineOf(synth), manner(), setState);
    player.current = made;
    made.play();
    // Chromium goes on speaking after the page is gone.
    window.addEventListener("pagehide", made.stop);
    return () => {
      window.removeEventListener("pagehide", made.stop);
      made.stop();
    };
  }, [script]);
  useEffect(() => { player.current?.setManner({ rate, voice }); }, [rate, voice]);
  useEffect(() => { main.current?.focus({ preventScroll: true }); }, []);
  useEffect(() => { tellOutside(phase === "playing"); }, [phase]);
  // Nothing at the page's end, and no message, may lie under the player.
  useEffect(() => {
    const root = document.documentElement.style;
    const measure = () => { root.setProperty("--player", `${bar.current?.offsetHeight ?? 0}px`); };
    const observer = new ResizeObserver(measure);
    if (bar.current) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      root.removeProperty("--player");
    };
  }, []);

  const close = () => {
    listenTo(undefined);
    document.getElementById("listen")?.focus({ preventScroll: true });
  };
  const goNext = () => {
    if (!next) return;
    listenTo(next.id);
    void navigate(paths.story(next.id));
  };
  const step = (by: number) => { player.current?.go(player.current.state().sentence + by); };
  const closeNow = useEffectEvent(close);
  const stepNow = useEffectEvent(step);
  useEffect(() => controlFromOutside(titleOf(item), strings.name, {
    play: () => { player.current?.play(); }, pause: () => { player.current?.pause(); }, stop: () => { closeNow(); },
    previoustrack: () => { stepNow(-1); }, nexttrack: () => { stepNow(1); },
  }), [item]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      closeNow();
    };
    document.addEventListener("keydown", onKey);
    return () => { document.removeEventListener("keydown", onKey); };
  }, []);
  const change = (more: Partial<typeof kept>) => {
    const now = { ...kept, ...more };
    keepManner(now);
    setKept(now);
  };
  const playing = phase === "playing";
  return (
    <section ref={bar} aria-label={words.player} className="over-text fixed inset-x-0 inset-be-0 z-20 border-t border-ink bg-paper pb-safe font-sans text-ui text-ink no-print">
      {!following && (
        <button type="button" className={`${button} absolute inset-be-full inset-e-4 mb-2 border border-accent bg-paper text-accent`} onClick={follow}>{words.back}</button>
      )}
      <div className="player mx-auto gap-x-1 px-gutter py-1">
        {phase === "failed" && <p role="alert" className="w-full text-note text-accent">{words.failed}。{words.failedHelp}</p>}
        {phase === "done" && <p role="status" className="w-full text-note text-soft">{words.done}</p>}
        <span className="flex items-center gap-x-1">
          <button ref={main} type="button" className={`${button} min-w-20 border border-ink`} onClick={() => { if (playing) player.current?.pause(); else player.current?.play(); }}>
            {playing ? words.pause : phase === "done" ? words.again : phase === "failed" ? words.retry : words.play}
          </button>
          <button type="button" className={button} aria-label={words.previous} onClick={() => { step(-1); }}><span aria-hidden="true">↑</span></button>
          <span className="min-w-14 text-center text-note text-soft figures" aria-label={words.at(sentence + 1, script.sentences.length)} role="img">{sentence + 1}/{script.sentences.length}</span>
          <button type="button" className={button} aria-label={words.next} onClick={() => { step(1); }}><span aria-hidden="true">↓</span></button>
        </span>
        <span className="flex min-w-0 items-center gap-x-2">
          <select aria-label={words.rate} className={field} value={rate} onChange={(event) => { change({ rate: RATES.find((one) => one === Number(event.currentTarget.value)) }); }}>
            {RATES.map((one) => <option key={one} value={one}>{words.rates(one)}</option>)}
          </select>
          {voices.length > 1 && (
            <select aria-label={words.voice} className={`${field} w-32 two:w-40`} value={voice?.voiceURI} onChange={(event) => { change({ voice: event.currentTarget.value }); }}>
              {voices.map(({ voiceURI, name }) => <option key={voiceURI} value={voiceURI}>{name}</option>)}
            </select>
          )}
          {next && <button type="button" className={`${button} whitespace-nowrap`} onClick={goNext}>{words.nextStory}</button>}
        </span>
        <button type="button" className={`${button} player-close`} aria-label={words.close} onClick={close}><span aria-hidden="true">×</span></button>
      </div>
    </section>
  );
}
