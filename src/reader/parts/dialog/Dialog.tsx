import { useId, type ReactNode } from "react";
import "../../whole.css";
import { useModal } from "./use-modal.ts";

interface DialogProps {
  title: string;
  /** What the button that closes it says. */
  close: string;
  onClose: () => void;
  /** What stands under the title; what of it is long scrolls by itself. */
  children: ReactNode;
}

/** A modal dialog from its first drawing on: Esc, its button and a press outside close it. */
export function Dialog({ title, close, onClose, children }: DialogProps): ReactNode {
  const dialog = useModal();
  const id = useId();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="panel no-print font-sans text-ui"
      onClose={onClose}
      // The dialog fills itself: what is pressed outside of it comes to it from the ground behind.
      onClick={(event) => { if (event.target === dialog.current) dialog.current.close(); }}
    >
      <div className="panel-frame">
        <div className="flex items-center justify-between border-b border-rule ps-5 pe-2">
          <h2 id={id} className="text-ui">{title}</h2>
          <button type="button" autoFocus className="target px-3 text-soft hover:text-accent" onClick={() => { dialog.current?.close(); }}>{close}</button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
