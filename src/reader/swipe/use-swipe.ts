import { useEffect } from "react";
import { useSettings } from "../settings/use-settings.ts";

type Code = typeof import("./swipe.ts");
let code: Code | undefined;

/**
 * Lets a finger's stroke to a side lead from story to story, unless it is switched off on this device. Only where a finger is
 * what one points with: on a desk's touch screen a stroke goes back in the history. Its code comes with the first touch.
 */
export function useSwipe(): void {
  const { settings: { swipeOff } } = useSettings();
  useEffect(() => {
    if (swipeOff === true || !window.matchMedia("(pointer: coarse)").matches) return;
    const onTouch = (event: TouchEvent): void => {
      if (code) code.begin(event);
      // Without it the links under the story lead on.
      else import("./swipe.ts").then((loaded: Code | undefined) => { code = loaded; loaded?.begin(event); }, () => undefined);
    };
    document.addEventListener("touchstart", onTouch, { passive: true });
    return () => { document.removeEventListener("touchstart", onTouch); };
  }, [swipeOff]);
}
