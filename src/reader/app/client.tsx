import { startTransition, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { faultKind } from "../data/fault.ts";
import { siteRoot } from "../data/root.ts";
import { keepEarly } from "../early.ts";
import { reloadForCode, reloadOnce } from "../reload.ts";
import { startSettings } from "../settings/device.ts";
import { AddressBar } from "./AddressBar.tsx";
import { repairAddress } from "./address.ts";
import { fetchAhead } from "./ahead.ts";
import { App, newQueryClient } from "./App.tsx";
import { fetchNeeds } from "./needs.ts";
import { pageCode, retryPageCode } from "./pages.tsx";
import { pathInSite, prerendered } from "./prerendered.ts";
import { Root } from "./Root.tsx";
import { StillStatic } from "./StillStatic.tsx";
import { whenIdle } from "./when-idle.ts";

document.documentElement.dataset["script"] = "";
startSettings();
repairAddress();

const queryClient = newQueryClient();
const tree: ReactNode = <App queryClient={queryClient}><AddressBar root={siteRoot}><Root /></AddressBar></App>;
const options = { onCaughtError: () => undefined };
const here = pathInSite(location.pathname, siteRoot);

/** Draws the page by script, in the place of whatever stood there, which may be read until the drawing is ready. */
async function draw(root: HTMLElement, replaces: boolean): Promise<void> {
  if (replaces) await Promise.allSettled([fetchNeeds(queryClient, here), pageCode(here)]);
  keepEarly(root);
  const reactRoot = createRoot(root, options);
  flushSync(() => { reactRoot.render(tree); });
  delete document.documentElement.dataset["filtered"];
}

/** Takes over a page that is there already, once all that it was drawn from has come; until then it says what is missing. */
async function takeOver(root: HTMLElement, place: HTMLElement): Promise<void> {
  const notice = createRoot(place);
  const attempt = async (): Promise<void> => {
    notice.render(<StillStatic />);
    const code = pageCode(here).then(() => true, () => false);
    let edition: string | undefined;
    try {
      edition = await fetchNeeds(queryClient, here);
    } catch (error) {
      const kind = faultKind(error);
      if (kind === "newer" && reloadOnce("newer")) return;
      const again = () => {
        window.removeEventListener("online", again);
        void attempt();
      };
      window.addEventListener("online", again);
      notice.render(<StillStatic fault={kind} onRetry={again} />);
      return;
    }
    // The code of this very page is gone: the old page from a cache, after a deploy. Where a fresh page does not mend it, the text stays.
    if (!await code) {
      retryPageCode();
      if (!reloadForCode()) notice.render(<StillStatic fault="chunk" />);
      return;
    }
    notice.unmount();
    // An edition that has changed since, or came with a fault, makes another page than the one that stands there.
    if (edition !== root.dataset["edition"]) await draw(root, false);
    // As a transition React takes the page over piece by piece, and a tap in between is not kept waiting.
    else startTransition(() => { hydrateRoot(root, tree, options); });
  };
  await attempt();
}

fetchAhead();

// A worker would keep what a developer has just changed. Where its code can't be had, reading goes on without.
if (import.meta.env.PROD) whenIdle(() => { import("../offline/start.tsx").then(({ startOffline }) => startOffline(queryClient)).catch(() => undefined); });

// In development the page asks again when the content was pressed anew (src/cli/live.ts).
import.meta.hot?.on("baolan:pressed", () => { void queryClient.invalidateQueries(); });

const root = document.getElementById("root");
const place = document.getElementById("notice");
if (root && place) {
  const there = prerendered(root);
  if (there === "this") void takeOver(root, place);
  else void draw(root, there === "other");
}
