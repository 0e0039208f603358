import { useLayoutEffect, useRef, type PointerEvent } from "react";
import { NEAR, nearer, pinched, type Point, type Stand } from "./geometry.ts";

/** A second tap within this time and distance of the first makes a double one: milliseconds, CSS pixels. */
const TAP_TIME = 300;
const TAP_REACH = 24;
/** A finger that moved less than this has not moved. */
const STILL = 8;
/** A stroke at least so long, and twice as long as high, turns to the next picture. */
const STROKE = 56;

interface Hand {
  start: Point;
  at: Point;
}

interface Asked {
  stand: Stand;
  /** Takes where the picture should stand; `moving` while a hand is on it. */
  onStand: (stand: Stand, moving: boolean) => void;
  /** A stroke to the left asks for the next picture (1), to the right for the one before (-1). */
  onStroke: (step: 1 | -1) => void;
}

/** Gives the handlers of a stage for fingers, pen and mouse: drag, pinch, double tap, and a stroke where nothing is enlarged. */
export function useHands({ stand, onStand, onStroke }: Asked) {
  const hands = useRef(new Map<number, Hand>());
  const tap = useRef<{ time: number; at: Point }>(undefined);
  /** Two fingers were down since the last time that none was: what is left of it is no stroke and no tap. */
  const pinching = useRef(false);

  /** Two fingers move in one frame, before anything is drawn anew: each must start from where the other has left the picture. */
  const now = useRef(stand);
  useLayoutEffect(() => { now.current = stand; }, [stand]);
  const move = (to: Stand, moving: boolean): void => {
    now.current = to;
    onStand(to, moving);
  };

  const pointOf = ({ clientX, clientY, currentTarget }: PointerEvent): Point => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  };

  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = pointOf(event);
      hands.current.set(event.pointerId, { start: at, at });
      if (hands.current.size > 1) pinching.current = true;
    },
    onPointerMove: (event: PointerEvent) => {
      const hand = hands.current.get(event.pointerId);
      if (!hand) return;
      const before = hand.at;
      hand.at = pointOf(event);
      const other = [...hands.current.values()].find((one) => one !== hand);
      if (other) move(pinched(now.current, [before, other.at], [hand.at, other.at]), true);
      else if (now.current.scale > 1) move({ ...now.current, x: now.current.x + hand.at.x - before.x, y: now.current.y + hand.at.y - before.y }, true);
    },
    onPointerUp: (event: PointerEvent) => {
      const hand = hands.current.get(event.pointerId);
      hands.current.delete(event.pointerId);
      if (!hand || hands.current.size > 0) return;
      const wasPinch = pinching.current;
      pinching.current = false;
      move(now.current, false);
      if (wasPinch) return;
      const [x, y] = [hand.at.x - hand.start.x, hand.at.y - hand.start.y];
      if (Math.hypot(x, y) > STILL) {
        if (now.current.scale === 1 && Math.abs(x) > STROKE && Math.abs(x) > 2 * Math.abs(y)) onStroke(x < 0 ? 1 : -1);
        return;
      }
      const last = tap.current;
      const again = last && event.timeStamp - last.time < TAP_TIME && Math.hypot(last.at.x - hand.at.x, last.at.y - hand.at.y) < TAP_REACH;
      tap.current = again ? undefined : { time: event.timeStamp, at: hand.at };
      if (again) move(nearer(now.current, hand.at, now.current.scale > 1 ? 1 : NEAR), false);
    },
    onPointerCancel: (event: PointerEvent) => {
      hands.current.delete(event.pointerId);
      if (hands.current.size === 0) pinching.current = false;
      move(now.current, false);
    },
  };
}
