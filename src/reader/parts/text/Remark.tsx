import type { ReactNode } from "react";
import { strings } from "../../strings.ts";

/** A line over a page that reads all the same: what is not as it should be, and a way to try again. */
export function Remark({ text, onRetry }: { text: string; onRetry: () => void }): ReactNode {
  return (
    <div role="alert" className="mx-gutter mt-3 flex flex-wrap items-center gap-x-4 bg-tint px-4 font-sans text-note no-print">
      <p className="py-2">{text}</p>
      <button type="button" className="target px-2 text-ink underline" onClick={onRetry}>{strings.faults.retry}</button>
    </div>
  );
}
