import { useContext, type AnchorHTMLAttributes, type MouseEvent, type ReactNode } from "react";
import { fileUrl } from "../../data/root.ts";
import { GoContext } from "../../go.ts";
import { paths } from "../../paths.ts";

interface StoryLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "id" | "onClick" | "target"> {
  /** The story's id. */
  story: string;
  /** What was searched for, to be marked in the story. */
  q?: string;
  children: ReactNode;
}

/** Another button, or a key held down, is the browser's: a tab of its own, a download. */
const isPlain = ({ button, metaKey, ctrlKey, altKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !altKey && !shiftKey;

/**
 * A link to a story. A Link is drawn anew each time that the address changes, even out of sight: in an edition of a
 * thousand stories, whose address follows each key in the search box, that took a phone longer than all else that a key does.
 */
export function StoryLink({ story, q, children, ...attributes }: StoryLinkProps): ReactNode {
  const go = useContext(GoContext);
  const path = paths.story(story, { q });
  return (
    <a
      {...attributes}
      href={fileUrl(path.slice(1))}
      onClick={go && ((event) => {
        if (event.defaultPrevented || !isPlain(event)) return;
        event.preventDefault();
        go(path);
      })}
    >
      {children}
    </a>
  );
}
