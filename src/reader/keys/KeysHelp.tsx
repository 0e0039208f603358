import "../whole.css";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { late } from "../strings-late.ts";

/** All keys that the page knows, and where they can be switched off. A modal dialog. */
export function KeysHelp({ onClose }: { onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      className="panel no-print font-sans text-ui"
      onClose={onClose}
      onClick={(event) => { if (event.target === dialog.current) dialog.current.close(); }}
    >
      <div className="panel-frame">
        <div className="flex items-center justify-between border-b border-rule ps-5 pe-2">
          <h2 id={title} className="text-ui">{late.keys.title}</h2>
          <button type="button" autoFocus className="target px-3 text-soft hover:text-accent" onClick={() => { dialog.current?.close(); }}>{late.settings.words.close}</button>
        </div>
        <div role="region" aria-label={late.keys.title} tabIndex={0} className="overflow-y-auto px-5 py-4">
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-2">
            {late.keys.rows.map(([keys, what]) => (
              <div key={keys} className="contents">
                <dt className="flex flex-wrap gap-1">{keys.split(" ").map((key) => <kbd key={key} className="border border-rule bg-tint px-2 font-sans text-note">{key}</kbd>)}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-4 text-note text-soft">{late.keys.off}</p>
        </div>
      </div>
    </dialog>
  );
}
