import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Image } from "../../model/index.ts";
import { Picture } from "../parts/photo/Picture.tsx";
import { strings } from "../strings.ts";
import { words } from "./words.ts";
import { fitted, kept, nearer, type Size, type Stand } from "./geometry.ts";
import { useHands } from "./use-hands.ts";

/** How much nearer a turn of the wheel comes: to the power of its pixels. */
const WHEEL = 1.0018;
/** A wheel that counts in lines, in pixels to a line. */
const LINE = 33;

interface StageProps {
  image: Image;
  alt: string;
  stand: Stand;
  onStand: (stand: Stand) => void;
  onStroke: (step: 1 | -1) => void;
}

/** The largest that there is of a picture, in its own pixels. */
function sizeOf({ width, height, sources = [] }: Image): Size {
  const widest = Math.max(width, ...sources.map((source) => source.width));
  return { width: widest, height: (height * widest) / width };
}

/** The picture by itself, as large as there is room, moved by hands and wheel. */
export function Stage({ image, alt, stand, onStand, onStroke }: StageProps): ReactNode {
  const stage = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Size>();
  const [moving, setMoving] = useState(false);
  const [failed, setFailed] = useState(0);
  const [tries, setTries] = useState(0);
  const fit = room && fitted(room, sizeOf(image));
  const put = (to: Stand): void => { onStand(room && fit ? kept(to, fit, room) : to); };
  const hands = useHands({ stand, onStand: (to, isMoving) => { setMoving(isMoving); put(to); }, onStroke });

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => { setRoom({ width: element.clientWidth, height: element.clientHeight }); });
    watcher.observe(element);
    return () => { watcher.disconnect(); };
  }, []);

  // A window that became smaller, or a caption that was shown, leaves less to move in.
  useEffect(() => {
    if (!room || !fit) return;
    const now = kept(stand, fit, room);
    if (now.x !== stand.x || now.y !== stand.y) onStand(now);
  });

  // React's own wheel listener may not keep the page, or the whole window by Ctrl, from moving.
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { left, top, width, height } = element.getBoundingClientRect();
      const turned = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
      put(nearer(stand, { x: event.clientX - left - width / 2, y: event.clientY - top - height / 2 }, stand.scale * WHEEL ** -turned));
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => { element.removeEventListener("wheel", onWheel); };
  });

  return (
    <div ref={stage} className="viewer-stage" {...hands}>
      {fit && (
        <div
          className="viewer-plate"
          data-moving={moving || undefined}
          style={{ width: fit.width, height: fit.height, transform: `translate(${stand.x}px, ${stand.y}px) scale(${stand.scale})` }}
          onErrorCapture={() => { setFailed(tries + 1); }}
        >
          {/* Nearer, a larger file is asked for; the smaller one stays until it has come. */}
          <Picture key={tries} image={image} alt={alt} sizes={`${Math.round(fit.width * (stand.scale > 1.2 ? 3 : 1))}px`} first />
        </div>
      )}
      {failed > tries && (
        <p role="alert" className="viewer-words">
          {words.failed}
          <button type="button" className="target ms-3 border border-current px-3" onPointerDown={(event) => { event.stopPropagation(); }} onClick={() => { setTries(tries + 1); }}>{strings.faults.retry}</button>
        </p>
      )}
    </div>
  );
}
