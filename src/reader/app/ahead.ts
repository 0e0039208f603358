/** Gives the code of the story page, which the front page does not need yet. */
export const storyCode = () => import("../pages/story/StoryPage.tsx");

const EVENTS = ["pointerover", "touchstart", "focusin"] as const;

/** Fetches the story page's code as soon as a finger, a pointer or the focus comes near a story's link. */
export function fetchAhead(): void {
  const near = ({ target }: Event): void => {
    if (!(target instanceof Element) || !/\/a\/[^/]+\/?$/.test(target.closest("a")?.pathname ?? "")) return;
    for (const event of EVENTS) document.removeEventListener(event, near);
    // Where it cannot be had, the move to the story says so.
    storyCode().catch(() => undefined);
  };
  for (const event of EVENTS) document.addEventListener(event, near, { passive: true });
}
