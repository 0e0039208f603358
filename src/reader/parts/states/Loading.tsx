import type { ReactNode } from "react";
import { useProgress } from "../../data/progress.ts";
import { strings } from "../../strings.ts";
import { useSlow } from "./use-slow.ts";

/** Rows of two, four and five columns are full with so many, and of three to far below the window. */
const SHAPES = Array.from({ length: 20 }, (_, index) => index);

/** The shape of a page that is still on its way: the same grid and heights, so that nothing jumps when it comes. */
export function Loading({ file }: { file: string | undefined }): ReactNode {
  const received = useProgress(file);
  const slow = useSlow();
  const kilobytes = Math.round(received / 1024);
  const words = !slow ? strings.loading.edition : kilobytes > 0 ? strings.loading.slow(kilobytes) : strings.loading.slowStart;
  return (
    <div className="px-gutter">
      {/* Until its page has come it is what the page is about: its heading, to be told of as it changes. */}
      <div role="status"><h1 className="py-3 font-sans text-note font-normal text-soft">{words}</h1></div>
      <div aria-hidden="true" className="sheet">
        {SHAPES.map((n) => (
          <div key={n} className="border-t border-rule py-5">
            <div className="shimmer h-line w-4/5" />
            <div className="shimmer mt-4 h-40" />
          </div>
        ))}
      </div>
    </div>
  );
}
