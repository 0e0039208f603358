import { useContext, type AnchorHTMLAttributes, type MouseEvent, type ReactNode, type Ref } from "react";
import { fileUrl } from "../../data/root.ts";
import { GoContext, type Going } from "../../go.ts";
import { isPlainPress } from "../../keys/plain-press.ts";

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "target">, Going {
  /** An address within the site, from its root, `/` at its front. */
  to: string;
  ref?: Ref<HTMLAnchorElement>;
}

/**
 * A link to a page of the site: a move within this one where the script runs, a plain link where it does not. The router's own Link is drawn
 * anew each time that the address changes, even out of sight: in an edition of a thousand stories, whose address follows each key in the
 * search box, that took a phone longer than all else that a key does. And it brings along, for routers that fetch, as much again as all
 * that the reader uses of the router.
 */
export function Link({ to, replace, state, onClick, ...rest }: LinkProps): ReactNode {
  const go = useContext(GoContext);
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (!go || event.defaultPrevented || !isPlainPress(event)) return;
    event.preventDefault();
    go(to, { replace, state });
  };
  return <a {...rest} href={fileUrl(to.slice(1))} onClick={follow} />;
}
