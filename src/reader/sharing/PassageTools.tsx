import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import type { Told } from "./told.ts";

/** Waits for words to be selected in a story; what is then offered is loaded then. */
export function PassageTools({ told }: { told: Told }): ReactNode {
  const [bar, setBar] = useState<{ Bar: ComponentType<{ told: Told }> }>();
  useEffect(() => {
    const onSelect = (): void => {
      const { isCollapsed = true, anchorNode = null } = document.getSelection() ?? {};
      if (isCollapsed || !anchorNode?.parentElement?.closest("article")) return;
      document.removeEventListener("selectionchange", onSelect);
      // Without it, the system's own menu copies.
      import("./passage/PassageBar.tsx").then(({ PassageBar }) => { setBar({ Bar: PassageBar }); }).catch(() => undefined);
    };
    document.addEventListener("selectionchange", onSelect);
    // Words may have been selected before this code came.
    onSelect();
    return () => { document.removeEventListener("selectionchange", onSelect); };
  }, []);
  return bar && <bar.Bar told={told} />;
}
