import { useRef, useState, type ReactNode } from "react";
import { strings } from "../../strings.ts";
import { ByHand } from "./ByHand.tsx";
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
  const button = useRef<HTMLButtonElement>(null);
  const onClick = async () => {
    const outcome = await share({ title, path });
    if (outcome.how === "copied") toast(strings.share.copied);
    setByHand(outcome.how === "byHand" ? outcome.url : undefined);
  };
  return (
    <>
      <button ref={button} type="button" aria-label={label} className={className} onClick={() => { void onClick(); }}>{children}</button>
      {byHand !== undefined && (
        <ByHand
          url={byHand}
          label={strings.share.address}
          onClose={() => {
            setByHand(undefined);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
