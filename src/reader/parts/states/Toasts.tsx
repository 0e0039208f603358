import type { ReactNode } from "react";
import { useToast } from "./toast.ts";

/** The place where short messages appear: out of the way of the thumb, and read out by screen readers. */
export function Toasts(): ReactNode {
  const message = useToast();
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 inset-be-24 z-30 flex justify-center px-gutter font-sans text-ui no-print">
      {message !== "" && <p className="bg-ink px-5 py-3 text-paper">{message}</p>}
    </div>
  );
}
