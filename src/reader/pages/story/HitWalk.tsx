import { useEffect, useState, type ReactNode } from "react";
import { plainKey } from "../../keys/plain-key.ts";

/** Here and not with all other words, which every first page carries. */
const WORDS = { previous: "上一处", next: "下一处" };

const marks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("article mark:not([data-noted])")];

/** Walks the marked places of a story, with two buttons or with n and N. */
export function HitWalk(): ReactNode {
  const [at, setAt] = useState(-1);
  const [count, setCount] = useState(0);
  useEffect(() => { setCount(marks().length); }, []);
  useEffect(() => {
    const go = (step: number) => {
      const all = marks();
      if (all.length === 0) return;
      setAt((before) => {
        const next = before < 0 && step < 0 ? all.length - 1 : (before + step + all.length) % all.length;
        all.forEach((mark, index) => { mark.toggleAttribute("data-here", index === next); });
        all[next]?.scrollIntoView({ block: "center" });
        return next;
      });
    };
    const onKey = (event: KeyboardEvent) => {
      const key = plainKey(event);
      if (key === "n") go(1);
      if (key === "N") go(-1);
    };
    const onWalk = (event: Event) => { if (event instanceof CustomEvent) go(event.detail === "back" ? -1 : 1); };
    document.addEventListener("keydown", onKey);
    document.addEventListener("baolan:walk", onWalk);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("baolan:walk", onWalk);
    };
  }, []);
  if (count === 0) return null;
  const walk = (detail: "on" | "back") => document.dispatchEvent(new CustomEvent("baolan:walk", { detail }));
  return (
    <span className="inline-flex items-center font-sans text-note text-soft">
      <button type="button" aria-label={WORDS.previous} className="target hover:text-accent" onClick={() => walk("back")}><span aria-hidden="true">↑</span></button>
      <span className="figures">{at < 0 ? count : `${at + 1}/${count}`}</span>
      <button type="button" aria-label={WORDS.next} className="target hover:text-accent" onClick={() => walk("on")}><span aria-hidden="true">↓</span></button>
    </span>
  );
}
