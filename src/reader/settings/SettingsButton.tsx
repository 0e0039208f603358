import { useRef, useState, type ComponentType, type ReactNode } from "react";
import { tellCodeGone } from "../parts/states/code-gone.ts";
import { strings } from "../strings.ts";

type Panel = ComponentType<{ onClose: () => void }>;

/** The panel's code, which no page needs before somebody asks for it. Undefined where it can't be had. */
async function panelCode(): Promise<Panel | undefined> {
  try {
    return (await import("./SettingsPanel.tsx")).SettingsPanel;
  } catch {
    return undefined;
  }
}

/** Opens the settings; focus comes back here when they are closed. */
export function SettingsButton(): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  // A component is a function, and state takes a function for an updater: hence the object around it.
  const [open, setOpen] = useState<{ Panel: Panel }>();
  const onClick = async () => {
    const Panel = await panelCode();
    if (Panel) setOpen({ Panel });
    else tellCodeGone();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-label={strings.settings.open}
        className="needs-script no-print target shrink-0 px-1 font-sans two:px-2 text-ui text-soft hover:text-accent"
        onClick={() => { void onClick(); }}
      >
        {strings.settings.button}
      </button>
      {open && <open.Panel onClose={() => { setOpen(undefined); button.current?.focus(); }} />}
    </>
  );
}
