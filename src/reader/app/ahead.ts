import { siteRoot } from "../data/root.ts";
import { pageCode, retryPageCode } from "./pages.tsx";
import { pathInSite } from "./prerendered.ts";

const EVENTS = ["pointerover", "touchstart", "focusin"] as const;

/** Fetches a page's code as soon as a finger, a pointer or the focus comes near a link to it. */
export function fetchAhead(): void {
  const near = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest("a") : null;
    // Where it cannot be had, the move to the page asks once more, and says so.
    if (link?.origin === location.origin) pageCode(pathInSite(link.pathname, siteRoot)).catch(retryPageCode);
  };
  for (const event of EVENTS) document.addEventListener(event, near, { passive: true });
}
