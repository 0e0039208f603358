import { useEffect } from "react";
import { useLocation } from "react-router";
import { useSettings } from "../settings/use-settings.ts";

/** Lets wheel, keys and history lead through a story that is set in columns from the right. Its code comes when one is. */
export function useLeaf(): void {
  const { settings: { direction } } = useSettings();
  const { key, pathname } = useLocation();
  useEffect(() => {
    if (direction !== "vertical") return;
    let end: (() => void) | undefined;
    let left = false;
    // Without it the story still scrolls by finger, by trackpad and by its bar.
    import("./turn.ts").then((code: typeof import("./turn.ts") | undefined) => {
      const leaf = document.querySelector<HTMLElement>(".leaf");
      if (!left && leaf) end = code?.turnLeaf(leaf, `${pathname} ${key}`);
    }, () => undefined);
    return () => {
      left = true;
      end?.();
    };
  }, [direction, key, pathname]);
}
