import { useEffect, useId, useRef, type ReactNode } from "react";
import { strings } from "../../strings.ts";

interface ByHandProps {
  url: string;
  /** What the field is called. */
  label: string;
  onClose: () => void;
}

/** An address, selected, to be copied by hand: where a browser gives neither sheet nor clipboard. Esc closes it. */
export function ByHand({ url, label, onClose }: ByHandProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => { field.current?.select(); }, [url]);
  return (
    <span data-not-text="" className="my-2 flex w-full flex-wrap items-center gap-2 bg-tint p-3 font-sans text-note indent-0">
      <label htmlFor={id}>{strings.share.byHand}</label>
      <input
        ref={field} id={id} readOnly value={url} aria-label={label}
        className="target min-w-0 grow border border-rule bg-paper px-2 text-ink"
        onFocus={(event) => { event.currentTarget.select(); }}
        onKeyDown={(event) => { if (event.key === "Escape") onClose(); }}
      />
      <button type="button" className="target px-3 text-ink underline" onClick={onClose}>{strings.share.close}</button>
    </span>
  );
}
