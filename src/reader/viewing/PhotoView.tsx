import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import "../whole.css";
import type { Pictured } from "../edition/picture.ts";
import { splitCredit } from "../edition/credit.ts";
import { useModal } from "../parts/dialog/use-modal.ts";
import { Marked } from "../parts/text/Marked.tsx";
import { words } from "./words.ts";
import { NEAREST, nearer, WHOLE, type Stand } from "./geometry.ts";
import { Stage } from "./Stage.tsx";

/** How much nearer one press comes, and how far one press of an arrow moves what is enlarged, in CSS pixels. */
const STEP = 1.4;
const PACE = 80;

interface PhotoViewProps {
  pictures: readonly Pictured[];
  /** Which is shown, from 0. */
  at: number;
  onAt: (at: number) => void;
  onClose: () => void;
}

const MIDDLE = { x: 0, y: 0 };

/** One photograph over the whole window: a modal dialog from its first drawing on, with the others of its story a press away. */
export function PhotoView({ pictures, at, onAt, onClose }: PhotoViewProps): ReactNode {
  const dialog = useModal();
  const [stand, setStand] = useState<Stand>(WHOLE);
  const [captioned, setCaptioned] = useState(true);
  const close = useRef<HTMLButtonElement>(null);
  // A dialog gives focus to its first button, which would be one that does nothing yet.
  useEffect(() => { close.current?.focus(); }, []);
  const pictured = pictures[at];
  if (!pictured) return null;
  const { words: caption, credit } = splitCredit(pictured.photo);
  const count = pictures.length;

  const go = (step: number): void => {
    if (pictures[at + step] === undefined) return;
    setStand(WHOLE);
    onAt(at + step);
  };
  const zoom = (factor: number): void => { setStand((now) => nearer(now, MIDDLE, now.scale * factor)); };
  const move = (x: number, y: number): void => { setStand((now) => ({ ...now, x: now.x + x * PACE, y: now.y + y * PACE })); };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The page under the picture has keys of its own.
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const near = stand.scale > 1;
    const acts: Record<string, () => void> = {
      "+": () => { zoom(STEP); }, "=": () => { zoom(STEP); }, "-": () => { zoom(1 / STEP); }, "0": () => { setStand(WHOLE); },
      ArrowLeft: () => { if (near) move(1, 0); else go(-1); }, ArrowRight: () => { if (near) move(-1, 0); else go(1); },
      ArrowUp: () => { move(0, 1); }, ArrowDown: () => { move(0, -1); },
      PageUp: () => { go(-1); }, PageDown: () => { go(1); },
    };
    const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
  const button = "target px-3 aria-disabled:opacity-40";
  const turn = "viewer-turn target text-lead aria-disabled:opacity-30";

  return (
    <dialog ref={dialog} aria-label={words.view} className="viewer no-print font-sans text-ui" onClose={onClose} onKeyDown={onKeyDown}>
      <div className="viewer-frame">
        <div className="flex items-center">
          <p role="status" className="grow ps-4 figures"><span className="sr-only">{words.place(at + 1, count)}</span>{count > 1 && <span aria-hidden="true">{at + 1}/{count}</span>}</p>
          <button type="button" className={button} aria-label={words.farther} aria-disabled={stand.scale <= 1} onClick={() => { zoom(1 / STEP); }}><span aria-hidden="true">－</span></button>
          <button type="button" className={button} aria-label={words.nearer} aria-disabled={stand.scale >= NEAREST} onClick={() => { zoom(STEP); }}><span aria-hidden="true">＋</span></button>
          <button type="button" className={button} aria-pressed={captioned} onClick={() => { setCaptioned(!captioned); }}>{words.caption}</button>
          <button ref={close} type="button" className={`${button} pe-4`} onClick={() => { dialog.current?.close(); }}>{words.close}</button>
        </div>
        <div className="relative min-h-0">
          <Stage key={pictured.image.src} image={pictured.image} alt={caption} stand={stand} onStand={setStand} onStroke={go} />
          {count > 1 && (
            <>
              <button type="button" className={`${turn} start-0`} aria-label={words.previous} aria-disabled={at === 0} onClick={() => { go(-1); }}><span aria-hidden="true">‹</span></button>
              <button type="button" className={`${turn} end-0`} aria-label={words.next} aria-disabled={at === count - 1} onClick={() => { go(1); }}><span aria-hidden="true">›</span></button>
            </>
          )}
        </div>
        {captioned && (
          <div className="viewer-caption font-text" tabIndex={0} role="region" aria-label={words.caption}>
            <div>
              <p className="text-body"><Marked text={caption} /></p>
              {credit !== "" && <p className="mt-1 font-sans text-note"><Marked text={credit} /></p>}
            </div>
          </div>
        )}
      </div>
    </dialog>
  );
}
