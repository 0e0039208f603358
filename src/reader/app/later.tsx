import { use, type ComponentType, type ReactNode } from "react";
import type { PageProps } from "../page-props.ts";

/** A page whose code is fetched when it is needed. */
export interface LaterPage {
  /** Draws the page; suspends until its code has come, and throws what `ready` rejects with where it can't be had. */
  Page: (props: PageProps) => ReactNode;
  /** Whether the code has come. */
  there: () => boolean;
  /** Fetches the code, once; resolves when the page can be drawn at once. */
  ready: () => Promise<unknown>;
  /** Lets the code be asked for again, where it could not be had. */
  retry: () => void;
}

/** Takes how a page's code is fetched; gives the page. Unlike React's own `lazy`, what is there already never suspends: hydration needs that. */
export function later(load: () => Promise<ComponentType<PageProps>>): LaterPage {
  let code: ComponentType<PageProps> | undefined;
  let coming: Promise<ComponentType<PageProps>> | undefined;
  let failed = false;
  const ready = (): Promise<ComponentType<PageProps>> => {
    coming ??= load().then(
      (loaded) => { code = loaded; return loaded; },
      (error: unknown) => { failed = true; throw error; },
    );
    return coming;
  };
  return {
    there: () => code !== undefined,
    ready,
    Page: (props) => {
      const Code = code ?? use(ready());
      return <Code {...props} />;
    },
    retry: () => {
      if (failed) coming = undefined;
      failed = false;
    },
  };
}
