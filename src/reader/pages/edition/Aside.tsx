import { useState, type ReactNode } from "react";

/**
 * Keeps the pages of the paper while what was found stands in their place: to draw them anew takes a phone half a second, each
 * time that somebody clears the box. Put aside they are not drawn, not read out and not reached (theme.css, `put-aside`), and as
 * they were when they come back. Opened by an address with words they are not made before they are asked for.
 */
export function Aside({ aside, children }: { aside: boolean; children: ReactNode }): ReactNode {
  const [kept, setKept] = useState(aside ? undefined : { children });
  if (!aside && kept?.children !== children) setKept({ children });
  if (!aside) return <div>{children}</div>;
  return kept && <div className="put-aside">{kept.children}</div>;
}
