import { startTransition, useLayoutEffect, useState, type ReactNode } from "react";
import { Router, UNSAFE_createBrowserHistory } from "react-router";
import { pageIsThere } from "./pages.tsx";
import { pathInSite } from "./prerendered.ts";

interface AddressBarProps {
  /** The path that the site lies under, `/` at both ends. */
  root: string;
  children: ReactNode;
}

/**
 * The router of a browser, as the library's own is but for one thing: it makes every change of the address a transition, which React draws in pieces of
 * five milliseconds with pauses between them. A move to another page whose code is there is what the reader waits for with a finger still in the air, so
 * it is drawn in one go; on a slow phone that takes a third less. What is typed into a filter, and a page whose code has yet to come, stay transitions: the
 * keys are not kept waiting, and the old page stands until the new one can.
 */
export function AddressBar({ root, children }: AddressBarProps): ReactNode {
  // The only history that the router's other parts know; the library has no public name for it.
  const [history] = useState(() => UNSAFE_createBrowserHistory({ v5Compat: true }));
  const [{ action, location }, setNow] = useState({ action: history.action, location: history.location });
  useLayoutEffect(() => {
    let shown = history.location.pathname;
    return history.listen((next) => {
      const { pathname } = next.location;
      const moves = pathname !== shown && pageIsThere(pathInSite(pathname, root));
      shown = pathname;
      const change = (): void => { setNow({ action: next.action, location: next.location }); };
      if (moves) change();
      else startTransition(change);
    });
  }, [history, root]);
  return <Router basename={root} location={location} navigationType={action} navigator={history}>{children}</Router>;
}
