/** What stood in the filter of a page that was about to be replaced, and whether the reader was still in it. */
interface Early {
  typed: string;
  focused: boolean;
}

let early: Early | undefined;

/** Takes the root of a page that its script is about to replace by another; keeps what the reader typed there so far. */
export function keepEarly(root: HTMLElement): void {
  const box = root.querySelector('input[name="q"]');
  if (box instanceof HTMLInputElement) early = { typed: box.value, focused: document.activeElement === box };
}

/** Gives what was typed into the page that stood here before, once; undefined where nothing was. */
export function takeEarly(): Early | undefined {
  const taken = early;
  early = undefined;
  return taken;
}
