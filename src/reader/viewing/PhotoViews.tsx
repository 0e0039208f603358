import { useEffect, useEffectEvent, useRef, useState, type ComponentType, type ComponentProps, type ReactNode } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Pictured } from "../edition/picture.ts";
import { tellCodeGone } from "../parts/states/code-gone.ts";
import { STAYING } from "../staying.ts";
import type { PhotoView } from "./PhotoView.tsx";
import { viewCode } from "./view-code.ts";

/** Whether this visit opened the view itself, so that the way back closes it. */
const opened = (state: unknown): boolean => typeof state === "object" && state !== null && "opened" in state;

const linkOf = (number: number): HTMLElement | null => document.querySelector<HTMLElement>(`#photo-${number} a`);

/** Shows the full view of the photograph that the address names, once the page stands: the server never saw that part of it. */
export function PhotoViews({ pictures }: { pictures: readonly Pictured[] }): ReactNode {
  const location = useLocation();
  const { pathname, search, hash } = location;
  const state: unknown = location.state;
  const navigate = useNavigate();
  const wanted = pictures.findIndex(({ number }) => hash === `#photo-${number}`);
  // A component is a function, and state takes a function for an updater: hence the object around it.
  const [code, setCode] = useState<{ View: ComponentType<ComponentProps<typeof PhotoView>> }>();
  const last = useRef<{ opener: Element | null; number: number }>(undefined);

  const leave = (): void => {
    if (opened(state)) void navigate(-1);
    else void navigate({ pathname, search, hash: "" }, { replace: true, state: STAYING });
  };

  const lost = useEffectEvent(() => {
    tellCodeGone();
    leave();
  });
  useEffect(() => {
    if (wanted < 0) {
      // Where it was pressed; where it was opened by its address, the photograph last seen.
      const { opener, number } = last.current ?? {};
      const to = opener instanceof HTMLElement && opener !== document.body && opener.isConnected ? opener : number === undefined ? null : linkOf(number);
      to?.focus({ preventScroll: true });
      last.current = undefined;
      return;
    }
    last.current = { opener: last.current?.opener ?? document.activeElement, number: wanted + 1 };
    if (code) return;
    let gone = false;
    void viewCode().then((View) => {
      if (gone) return;
      if (View) setCode({ View });
      else lost();
    });
    return () => { gone = true; };
  }, [wanted, code]);

  if (wanted < 0 || !code) return null;
  return (
    <code.View
      pictures={pictures}
      at={wanted}
      onAt={(at) => { void navigate({ pathname, search, hash: `#photo-${at + 1}` }, { replace: true, state: { ...STAYING, ...(opened(state) && { opened: true }) } }); }}
      onClose={leave}
    />
  );
}
