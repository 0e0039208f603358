import type { ReactNode } from "react";
import type { FaultWords } from "../../strings.ts";

interface NoticeProps {
  words: FaultWords;
  action?: string;
  onAction?: (() => void) | undefined;
  busy?: boolean;
  /** The notice stands in the place of the whole page, so its title is the page's. */
  page?: boolean;
  children?: ReactNode;
}

/** Says in plain words what happened and what to do, with one thing to press. */
export function Notice({ words, action, onAction, busy = false, page = false, children }: NoticeProps): ReactNode {
  const Title = page ? "h1" : "h2";
  return (
    <div role={page ? undefined : "alert"} className={`mx-auto measure px-gutter ${page ? "py-16" : "py-8"} text-center font-sans`}>
      <Title tabIndex={page ? -1 : undefined} className={`${page ? "text-title" : "text-story"} font-text text-ink balance`}>{words.title}</Title>
      <p className="mt-3 text-ui text-soft balance" role={page ? "alert" : undefined}>{words.help}</p>
      {children}
      {action !== undefined && (
        <button type="button" className="target mt-6 border border-ink px-6 text-ui text-ink hover:bg-tint disabled:opacity-60" disabled={busy} onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  );
}
