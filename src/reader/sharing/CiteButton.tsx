import { useRef, useState, type ComponentType, type ReactNode } from "react";
import { tellCodeGone } from "../parts/states/code-gone.ts";
import { strings } from "../strings.ts";
import type { Told } from "./told.ts";

type Cite = ComponentType<{ told: Told; onClose: () => void }>;

/** Opens a story's citations, whose code comes then; focus comes back here when they are closed. */
export function CiteButton({ told }: { told: Told }): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<{ Cite: Cite }>();
  const onClick = async (): Promise<void> => {
    try {
      const code: { CiteDialog: Cite } | undefined = await import("./cite/CiteDialog.tsx");
      if (code) setOpen({ Cite: code.CiteDialog });
    } catch {
      tellCodeGone();
    }
  };
  return (
    <>
      <p className="needs-script mt-6 text-end font-sans text-ui no-print"><button ref={button} type="button" aria-haspopup="dialog" className="target ps-2 text-soft underline decoration-rule underline-offset-4 hover:text-accent" onClick={() => { void onClick(); }}>{strings.cite}</button></p>
      {open && <open.Cite told={told} onClose={() => { setOpen(undefined); button.current?.focus(); }} />}
    </>
  );
}
