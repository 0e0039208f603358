/** What of a story, and which line of its source, is under the pointer, has the focus or was tapped. */
const STORY = "article [data-lines]";
const ROW = "[data-line]";

const numbersOf = (element: Element): Set<string> =>
  new Set((element instanceof HTMLElement ? (element.dataset["line"] ?? element.dataset["lines"] ?? "") : "").split(" "));

/** Lights everything up, in the story and in its source, that belongs to one of these lines; what was lit before goes out. */
function light(lines: ReadonlySet<string>): { story: Element | undefined; row: Element | undefined } {
  let [story, row]: [Element | undefined, Element | undefined] = [undefined, undefined];
  for (const element of document.querySelectorAll(`${STORY}, ${ROW}`)) {
    const lit = [...numbersOf(element)].some((line) => lines.has(line));
    element.toggleAttribute("data-lit", lit);
    if (!lit) continue;
    if (element.matches(ROW)) row ??= element;
    else story ??= element;
  }
  return { story, row };
}

/** Takes the number of a source line; lights it up with what was made of it, and brings both into view, the line at the top. */
export function showLine(line: number): void {
  const { story, row } = light(new Set([String(line)]));
  story?.scrollIntoView({ block: "nearest", inline: "nearest" });
  row?.scrollIntoView({ block: "start" });
}

/**
 * Lets a story and its source light each other up, by pointer, focus and tap; what was tapped in one is brought into
 * view in the other. Gives a function that ends it.
 */
export function lightUp(): () => void {
  const found = (event: Event): Element | null => (event.target instanceof Element ? event.target.closest(`${STORY}, ${ROW}`) : null);
  let last: Element | null = null;
  const onPoint = (event: Event): void => {
    const element = found(event);
    if (!element || element === last) return;
    last = element;
    light(numbersOf(element));
  };
  const onPress = (event: Event): void => {
    const element = found(event);
    if (!element) return;
    const { story, row } = light(numbersOf(element));
    (element.matches(ROW) ? story : row)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  // A move and not "over": that comes also when the page moves under a pointer that rests.
  document.addEventListener("pointermove", onPoint);
  document.addEventListener("focusin", onPoint);
  document.addEventListener("click", onPress);
  return () => {
    document.removeEventListener("pointermove", onPoint);
    document.removeEventListener("focusin", onPoint);
    document.removeEventListener("click", onPress);
    light(new Set());
  };
}
