import { useEffect, type ReactNode } from "react";
import type { EditionState } from "../../data/use-edition.ts";
import { reloadOnce } from "../../reload.ts";
import { strings } from "../../strings.ts";
import { Loading } from "./Loading.tsx";
import { Notice } from "./Notice.tsx";
import { NotFoundWords } from "./NotFoundWords.tsx";

/** What stands in the place of an edition that is not there: on its way, failed, unknown or without a story. */
export function Unready({ state }: { state: Exclude<EditionState, { state: "ready" }> }): ReactNode {
  switch (state.state) {
    case "loading":
      return <Loading file={state.file} />;
    case "unknown":
      return <NotFoundWords title={strings.notFound.title} />;
    case "empty":
      return <Notice page words={{ title: strings.empty.title, help: strings.empty.help }} />;
    case "failed":
      return state.kind === "newer"
        ? <Newer />
        : <Notice page words={strings.faults[state.kind]} action={strings.faults.retry} busy={state.retrying} onAction={state.retry} />;
  }
}

/** The site has moved on since this page was loaded: loads it anew once by itself, then leaves it to the reader. */
function Newer(): ReactNode {
  useEffect(() => { reloadOnce("newer"); }, []);
  return <Notice page words={strings.faults.newer} action={strings.faults.reload} onAction={() => { location.reload(); }} />;
}
