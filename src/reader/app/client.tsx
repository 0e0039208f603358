import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter, RouterProvider } from "react-router";
import "../theme.css";
import { moved } from "../arrival.ts";
import { faultKind } from "../data/fault.ts";
import { siteRoot } from "../data/root.ts";
import { keepEarly } from "../early.ts";
import { reloadOnce } from "../reload.ts";
import { startSettings } from "../settings/device.ts";
import { repairAddress } from "./address.ts";
import { App, newQueryClient } from "./App.tsx";
import { fetchAhead } from "./ahead.ts";
import { fetchNeeds } from "./needs.ts";
import { pathInSite, prerendered } from "./prerendered.ts";
import { routes } from "./routes.tsx";
import { StillStatic } from "./StillStatic.tsx";

document.documentElement.dataset["script"] = "";
startSettings();
repairAddress();

const router = createBrowserRouter(routes, { basename: siteRoot });
const inSite = ({ key, pathname, search, hash }: typeof router.state.location) => ({ key, search, hash, pathname: pathInSite(pathname, siteRoot) });
let from = inSite(router.state.location);
moved(from, from);
router.subscribe(({ location }) => {
  if (location.key === from.key) return;
  const to = inSite(location);
  moved(from, to);
  from = to;
});

// A chunk that is gone after a deploy: a page loaded anew, where the reader was going, knows the new names. Once; then
// the route's own words stand. Offline a reload would take away what is still readable.
window.addEventListener("vite:preloadError", (event) => {
  const { initialized, navigation: { location: wanted } } = router.state;
  // The very first page's own code: the old page from a cache, after a deploy.
  if (!initialized && navigator.onLine && reloadOnce("chunk")) return;
  // Fetched ahead and not needed yet: nobody has lost anything.
  if (!wanted) event.preventDefault();
  else if (navigator.onLine && reloadOnce("chunk", router.createHref(wanted))) event.preventDefault();
});

const queryClient = newQueryClient();
const tree: ReactNode = <App queryClient={queryClient}><RouterProvider router={router} /></App>;
const options = { onCaughtError: () => undefined };

/** Resolves when the router has the code of the first page. */
const codeReady = (): Promise<void> =>
  new Promise((resolve) => {
    if (router.state.initialized) {
      resolve();
      return;
    }
    const leave = router.subscribe((state) => {
      if (!state.initialized) return;
      leave();
      resolve();
    });
  });

const here = pathInSite(location.pathname, siteRoot);

/** Draws the page by script, in the place of whatever stood there, which may be read until the drawing is ready. */
async function draw(root: HTMLElement, replaces: boolean): Promise<void> {
  if (replaces) await Promise.allSettled([fetchNeeds(queryClient, here), codeReady()]);
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
    let edition: string | undefined;
    try {
      [edition] = await Promise.all([fetchNeeds(queryClient, here), codeReady()]);
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
    // The code of this very page is gone, and a fresh page did not mend it: the text stays.
    if (router.state.errors) {
      notice.render(<StillStatic fault="chunk" />);
      return;
    }
    notice.unmount();
    // An edition that has changed since, or came with a fault, makes another page than the one that stands there.
    if (edition === root.dataset["edition"]) hydrateRoot(root, tree, options);
    else await draw(root, false);
  };
  await attempt();
}

fetchAhead();

// In development the page asks again when the content was pressed anew (src/cli/live.ts).
import.meta.hot?.on("baolan:pressed", () => { void queryClient.invalidateQueries(); });

const root = document.getElementById("root");
const place = document.getElementById("notice");
if (root && place) {
  const there = prerendered(root);
  if (there === "this") void takeOver(root, place);
  else void draw(root, there === "other");
}
