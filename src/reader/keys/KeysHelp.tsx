import type { ReactNode } from "react";
import { Dialog } from "../parts/dialog/Dialog.tsx";
import { late } from "../strings-late.ts";

/** All keys that the page knows, and where they can be switched off. */
export function KeysHelp({ onClose }: { onClose: () => void }): ReactNode {
  return (
    <Dialog title={late.keys.title} close={late.settings.words.close} onClose={onClose}>
      <div role="region" aria-label={late.keys.title} tabIndex={0} className="overflow-y-auto px-5 py-4">
        <dl className="grid terms gap-x-5 gap-y-2">
          {late.keys.rows.map(([keys, what]) => (
            <div key={keys} className="contents">
              <dt className="flex flex-wrap gap-1">{keys.split(" ").map((key) => <kbd key={key} className="border border-rule bg-tint px-2 font-sans text-note">{key}</kbd>)}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 text-note text-soft">{late.keys.off}</p>
      </div>
    </Dialog>
  );
}
