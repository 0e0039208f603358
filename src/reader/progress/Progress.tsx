import { useEffect, useRef, type ReactNode } from "react";
import { readSoFar, type Extent } from "./read-so-far.ts";

/** What sticks to the top of a page that scrolls down, in pixels. */
const BAR = 52;

/** Where the story's text stands in the window, whichever way it is read. */
function extentOf(text: Element): Extent {
  const box = text.getBoundingClientRect();
  if (getComputedStyle(text).writingMode !== "vertical-rl") {
    return { start: box.top - BAR, length: box.height, window: window.innerHeight - BAR };
  }
  const leaf = text.closest(".leaf")?.getBoundingClientRect() ?? document.documentElement.getBoundingClientRect();
  return { start: leaf.right - box.right, length: box.width, window: leaf.width };
}

/** How much of a story has been read, as a line along the bar; not shown for one that is seen at once. Nothing moves by itself. */
export function Progress(): ReactNode {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let asked = 0;
    const show = (): void => {
      asked = 0;
      const text = document.querySelector("article .story-text");
      const element = line.current;
      if (!text || !element) return;
      const read = readSoFar(extentOf(text));
      element.hidden = read === undefined;
      if (read === undefined) return;
      // Not by React: a story is not drawn anew for every pixel.
      element.style.setProperty("--read", String(read));
      element.setAttribute("aria-valuenow", String(Math.round(read * 100)));
    };
    const ask = (): void => { asked ||= requestAnimationFrame(show); };
    // Caught on its way down: the leaf's own scrolling does not rise.
    const how = { passive: true, capture: true };
    document.addEventListener("scroll", ask, how);
    window.addEventListener("resize", ask);
    ask();
    return () => {
      cancelAnimationFrame(asked);
      document.removeEventListener("scroll", ask, how);
      window.removeEventListener("resize", ask);
    };
  }, []);
  return <div ref={line} hidden role="progressbar" aria-label="阅读进度" className="progress" />;
}
