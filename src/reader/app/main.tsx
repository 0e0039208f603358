import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter, RouterProvider } from "react-router";
import "../theme.css";
import { moved } from "../arrival.ts";
import { siteRoot } from "../data/root.ts";
import { reloadOnce } from "../reload.ts";
import { repairAddress } from "./address.ts";
import { routes } from "./routes.tsx";

repairAddress();

const router = createBrowserRouter(routes, { basename: siteRoot });
let from = router.state.location;
moved(from, from);
router.subscribe(({ location }) => {
  if (location.key === from.key) return;
  moved(from, location);
  from = location;
});

// A chunk that is gone after a deploy: a page loaded anew, where the reader was going, knows the new names. Once; then
// the route's own words stand. Offline a reload would take away what is still readable.
window.addEventListener("vite:preloadError", (event) => {
  const { location: wanted } = router.state.navigation;
  if (navigator.onLine && reloadOnce("chunk", wanted && router.createHref(wanted))) event.preventDefault();
});

const queryClient = new QueryClient({
  // "always": being offline is a state with words of its own, not a pause without any.
  defaultOptions: { queries: { networkMode: "always", refetchOnWindowFocus: false, refetchOnReconnect: true } },
});

const root = document.getElementById("root");
if (root) {
  createRoot(root, { onCaughtError: () => undefined }).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
