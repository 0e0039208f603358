import type { MouseEvent, ReactNode } from "react";
import { useLocation, useNavigate } from "react-router";
import { fileUrl } from "../data/root.ts";
import type { Pictured } from "../edition/picture.ts";
import { isPlainPress } from "../keys/plain-press.ts";
import { STAYING } from "../staying.ts";
import { strings } from "../strings.ts";
import { viewCode } from "./view-code.ts";

/**
 * A photograph that can be pressed: its full view where scripts run, the large picture itself where none does. The full
 * view has an address, `#photo-2`, so that the way back closes it and it can be sent to somebody.
 */
export function PhotoLink({ pictured: { number, image }, words, children }: { pictured: Pictured; words: string; children: ReactNode }): ReactNode {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const onClick = (event: MouseEvent): void => {
    if (!isPlainPress(event)) return;
    event.preventDefault();
    void navigate({ pathname, search, hash: `#photo-${number}` }, { state: { ...STAYING, opened: true } });
  };
  const ahead = (): void => { void viewCode(); };
  return (
    <a href={fileUrl(image.src)} aria-label={strings.photo.open(image.alt ?? words)} className="photo-link block" onClick={onClick} onPointerEnter={ahead} onFocus={ahead}>
      {children}
    </a>
  );
}
