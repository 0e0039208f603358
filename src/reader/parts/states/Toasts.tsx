import { useEffect, type ReactNode } from "react";
import { endToast, holdToast, useToast } from "./toast.ts";

const hold = () => { holdToast(true); };
const release = () => { holdToast(false); };

/** The place where short messages appear: out of the way of the thumb, and read out by screen readers. */
export function Toasts(): ReactNode {
  const { message, action } = useToast();
  useEffect(() => {
    if (action?.undoes !== true) return undefined;
    // What everybody's fingers do to take a step back; in a field it belongs to what is typed there.
    const onKey = (event: KeyboardEvent) => {
      const field = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (field || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey) || event.key !== "z") return;
      event.preventDefault();
      endToast();
      action.run();
    };
    document.addEventListener("keydown", onKey);
    return () => { document.removeEventListener("keydown", onKey); };
  }, [action]);
  return (
    <div role="status" className="toasts pointer-events-none fixed inset-x-0 z-30 flex justify-center px-gutter font-sans text-ui no-print">
      {message !== "" && (
        <div className="pointer-events-auto flex items-center bg-ink text-paper" onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
          <p className="px-5 py-3">{message}</p>
          {action && (
            <button type="button" className="target shrink-0 px-5 font-bold underline underline-offset-4" onClick={() => { endToast(); action.run(); }}>{action.label}</button>
          )}
        </div>
      )}
    </div>
  );
}
