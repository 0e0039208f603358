import type { ReactNode } from "react";
import type { FaultKind } from "../data/fault.ts";
import { Notice } from "../parts/states/Notice.tsx";
import { useSlow } from "../parts/states/use-slow.ts";
import { strings } from "../strings.ts";

interface StillStaticProps {
  /** `chunk`: the code of the page could not be had. */
  fault?: FaultKind | "chunk";
  onRetry?: () => void;
}

/** On a page that can be read but not yet searched: why not yet, and a way to try again. */
export function StillStatic({ fault, onRetry }: StillStaticProps): ReactNode {
  const slow = useSlow();
  if (fault !== undefined) {
    const { title, help } = strings.faults[fault];
    const reloads = fault === "newer" || fault === "chunk";
    return (
      <aside aria-label={strings.faults.region.title} className="fixed inset-x-0 inset-be-0 z-30 border-t border-ink bg-tint no-print">
        <Notice
          words={{ title, help: `${help}${strings.faults.stillReadable}` }}
          action={reloads ? strings.faults.reload : strings.faults.retry}
          onAction={reloads ? () => { location.reload(); } : onRetry}
        />
      </aside>
    );
  }
  return slow ? <p role="status" className="fixed inset-x-0 inset-be-0 z-30 bg-tint px-gutter py-3 text-center font-sans text-note no-print">{strings.loading.stillStatic}</p> : null;
}
