import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { plainKey } from "./plain-key.ts";

/** The letters and the sign that every page listens to; `/` and n are those of the search box and of the marks. */
const KNOWN = "jkouh?";

/** Listens to the letters that lead from story to story. What they do, and the dialog that tells of them, come with the first press. */
export function Keys(): ReactNode {
  // A component is a function, and state takes a function for an updater: hence the object around it.
  const [help, setHelp] = useState<{ Dialog: ComponentType<{ onClose: () => void }> }>();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = plainKey(event);
      if (key === undefined || !KNOWN.includes(key)) return;
      const failed = (): void => undefined;
      if (key === "?") import("./KeysHelp.tsx").then((code: typeof import("./KeysHelp.tsx") | undefined) => { if (code) setHelp({ Dialog: code.KeysHelp }); }, failed);
      else import("./act.ts").then((code: typeof import("./act.ts") | undefined) => { code?.act(key); }, failed);
    };
    document.addEventListener("keydown", onKey);
    return () => { document.removeEventListener("keydown", onKey); };
  }, []);
  return help && <help.Dialog onClose={() => { setHelp(undefined); }} />;
}
