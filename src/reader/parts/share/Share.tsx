import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { strings } from "../../strings.ts";
import { share } from "./share.ts";
import { toast } from "../states/toast.ts";

interface ShareProps {
  title: string;
  /** Within the site, from its root. */
  path: string;
  label: string;
  children: ReactNode;
  className?: string;
}

/** Shares an address by whatever this browser has; at the least it stands there to be copied by hand. Never dead. */
export function Share({ title, path, label, children, className = "" }: ShareProps): ReactNode {
  const [byHand, setByHand] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (byHand !== undefined) field.current?.select();
  }, [byHand]);
  const onClick = async () => {
    const outcome = await share({ title, path });
    if (outcome.how === "copied") toast(strings.share.copied);
    setByHand(outcome.how === "byHand" ? outcome.url : undefined);
  };
  return (
    <>
      <button type="button" aria-label={label} className={className} onClick={() => { void onClick(); }}>{children}</button>
      {byHand !== undefined && (
        <span className="my-2 flex w-full flex-wrap items-center gap-2 bg-tint p-3 font-sans text-note indent-0">
          <label htmlFor={id}>{strings.share.byHand}</label>
          <input ref={field} id={id} readOnly value={byHand} aria-label={strings.share.address} className="target min-w-0 grow border border-rule bg-paper px-2 text-ink" onFocus={(event) => { event.currentTarget.select(); }} />
          <button type="button" className="target px-3 text-ink underline" onClick={() => { setByHand(undefined); }}>{strings.share.close}</button>
        </span>
      )}
    </>
  );
}
