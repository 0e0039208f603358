import type { QueryClient } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { App } from "../src/reader/app/App.tsx";
import { Root } from "../src/reader/app/Root.tsx";
import { OfflineCorner } from "../src/reader/offline/OfflineCorner.tsx";
import { words as offline } from "../src/reader/offline/words.ts";
import type { State } from "./part.ts";

interface ShownProps {
  state: State;
  queryClient: QueryClient;
  /** Told once the state stands in the document. */
  onDrawn: () => void;
}

/** One state of a part, with what stands around every page. */
export function Shown({ state: { draw, at }, queryClient, onDrawn }: ShownProps): ReactNode {
  useEffect(onDrawn, [onDrawn]);
  return (
    <App queryClient={queryClient}>
      <MemoryRouter initialEntries={[at ?? "/"]}>
        {at !== undefined && <Root />}
        {draw && (at === undefined ? <main>{draw()}</main> : draw())}
      </MemoryRouter>
      {at !== undefined && <aside aria-label={offline.title}><OfflineCorner queryClient={queryClient} /></aside>}
    </App>
  );
}
