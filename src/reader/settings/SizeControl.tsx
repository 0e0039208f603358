import { useEffect, useState, type ReactNode } from "react";
import { late } from "../strings-late.ts";
import { SIZE } from "./settings.ts";

/** The body's size in CSS pixels as it is now, whether a reader chose it or the window did. */
function sizeNow(): number {
  const root = getComputedStyle(document.documentElement);
  return Math.round(Number.parseFloat(root.getPropertyValue("--body-size")) * 16);
}

interface SizeControlProps {
  /** What the reader chose, if anything. */
  size: number | undefined;
  onSize: (size: number) => void;
}

/** The size of the text: a step at a time, or along a slider. */
export function SizeControl({ size, onSize }: SizeControlProps): ReactNode {
  const [designed, setDesigned] = useState(17);
  useEffect(() => { if (size === undefined) setDesigned(sizeNow()); }, [size]);
  const shown = size ?? designed;
  const step = (by: number) => { onSize(Math.min(SIZE.most, Math.max(SIZE.least, shown + by))); };
  const button = "target shrink-0 border border-rule bg-paper aria-disabled:text-soft aria-disabled:opacity-50 hover:border-ink";
  const { words } = late.settings;
  return (
    <div role="group" aria-label={words.size} className="flex items-center">
      <span className="w-16 shrink-0 text-soft">{words.size}</span>
      <div className="flex min-w-0 grow items-center gap-2">
        <button type="button" className={button} aria-label={words.smaller} aria-disabled={shown <= SIZE.least} onClick={() => { step(-1); }}><span aria-hidden="true">－</span></button>
        <input
          type="range"
          className="h-11 min-w-0 grow accent-accent"
          aria-label={words.size}
          aria-valuetext={words.pixels(shown)}
          min={SIZE.least}
          max={SIZE.most}
          step={1}
          value={shown}
          onChange={(event) => { onSize(event.currentTarget.valueAsNumber); }}
        />
        <button type="button" className={button} aria-label={words.larger} aria-disabled={shown >= SIZE.most} onClick={() => { step(1); }}><span aria-hidden="true">＋</span></button>
        <span aria-hidden="true" className="w-8 shrink-0 text-end figures">{shown}</span>
      </div>
    </div>
  );
}
