import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { plainKey } from "./plain-key.ts";

/** The letters and the sign that every page listens to; `/` and n are those of the search box and of the marks. */
const KNOWN = "jkouh?";

type Help = ComponentType<{ onClose: () => void }>;

// A chunk that is gone does nothing: what the keys do can be done by touch too.
async function helpCode(): Promise<Help | undefined> {
  try {
    const code: { KeysHelp: Help } | undefined = await import("./KeysHelp.tsx");
    return code?.KeysHelp;
  } catch {
    return undefined;
  }
}

async function actCode(): Promise<((key: string) => void) | undefined> {
  try {
    const code: { act: (key: string) => void } | undefined = await import("./act.ts");
    return code?.act;
  } catch {
    return undefined;
  }
}

/** Listens to the letters that lead from story to story. What they do, and the dialog that tells of them, come with the first press. */
export function Keys(): ReactNode {
  // A component is a function, and state takes a function for an updater: hence the object around it.
  const [help, setHelp] = useState<{ Dialog: Help }>();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = plainKey(event);
      if (key === undefined || !KNOWN.includes(key)) return;
      if (key === "?") void helpCode().then((Dialog) => { if (Dialog) setHelp({ Dialog }); });
      else void actCode().then((act) => { act?.(key); });
    };
    document.addEventListener("keydown", onKey);
    return () => { document.removeEventListener("keydown", onKey); };
  }, []);
  return help && <help.Dialog onClose={() => { setHelp(undefined); }} />;
}
