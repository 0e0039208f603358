import { useEffect, useRef, type RefObject } from "react";

/** Gives what a `dialog` takes for its ref, so that it is a modal one from its first drawing on. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return dialog;
}
