/** What of a wheel's event says where it turns. */
export type Turn = Pick<WheelEvent, "deltaX" | "deltaY" | "deltaMode" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** What of a key's event says where it leads. */
export type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">;

/** WheelEvent.DOM_DELTA_LINE and DOM_DELTA_PAGE. */
const [LINES, PAGES] = [1, 2];

/**
 * Takes a wheel's turn, the width of a line of text and of what is seen of the page; gives by how many pixels to read on
 * (to the left, where columns run from the right; below zero: back), or undefined where the turn is the browser's own:
 * zoom, a turn with a key, and a trackpad's move that is more sideways than down.
 */
export function wheelStep(turn: Turn, line: number, page: number): number | undefined {
  if (turn.ctrlKey || turn.metaKey || turn.shiftKey || turn.altKey) return undefined;
  if (turn.deltaY === 0 || Math.abs(turn.deltaX) >= Math.abs(turn.deltaY)) return undefined;
  return turn.deltaY * (turn.deltaMode === LINES ? line : turn.deltaMode === PAGES ? page : 1);
}

/**
 * Takes a key, the width of a line of text and of what is seen of the page; gives by how many pixels to read on, as
 * wheelStep does, infinity for an end; undefined for a key that leads nowhere. The arrow to the left leads on, since the
 * next column stands there; up and down do what they do on any page, back and on.
 */
export function keyStep({ key, shiftKey, ctrlKey, metaKey, altKey, isComposing }: Press, line: number, page: number): number | undefined {
  if (ctrlKey || metaKey || altKey || isComposing) return undefined;
  if (key === " ") return shiftKey ? -page : page;
  if (shiftKey) return undefined;
  switch (key) {
    case "PageDown": return page;
    case "PageUp": return -page;
    case "ArrowLeft": case "ArrowDown": return line;
    case "ArrowRight": case "ArrowUp": return -line;
    case "End": return Infinity;
    case "Home": return -Infinity;
    default: return undefined;
  }
}
