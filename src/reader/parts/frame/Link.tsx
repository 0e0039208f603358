import type { AnchorHTMLAttributes, MouseEvent, ReactNode, Ref } from "react";
import { createPath, useHref, useLocation, useNavigate, useResolvedPath } from "react-router";

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** An address within the site, from its root. */
  to: string;
  /** The move takes the place of this entry in the history. */
  replace?: boolean;
  /** What the entry of the history carries. */
  state?: unknown;
  ref?: Ref<HTMLAnchorElement>;
}

/** Whether a press asks for something of the browser's own: another tab, a download, a menu. */
const isBrowsers = ({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean => button !== 0 || metaKey || altKey || ctrlKey || shiftKey;

/**
 * A link to a page of the site: a move within this one where the script runs, a plain link where it does not. A link to where the reader is
 * makes no new entry in the history. The router's own brings along, for routers that fetch, three times what the rest of the router takes.
 */
export function Link({ to, replace, state, onClick, ...rest }: LinkProps): ReactNode {
  const navigate = useNavigate();
  const href = useHref(to);
  const path = createPath(useResolvedPath(to));
  const here = createPath(useLocation());
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || isBrowsers(event)) return;
    event.preventDefault();
    void navigate(to, { replace: replace ?? path === here, state });
  };
  return <a {...rest} href={href} onClick={follow} />;
}
