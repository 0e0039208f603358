import type { MouseEvent } from "react";

/** Whether a press is the page's: with another button, or a key held down, it asks the browser for a tab of its own, a download, a menu. */
export const isPlainPress = ({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean => button === 0 && !metaKey && !altKey && !ctrlKey && !shiftKey;
