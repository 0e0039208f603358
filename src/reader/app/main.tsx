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

// A chunk that is gone after a deploy: the new page knows the new names. Once; then the route's own words stand.
window.addEventListener("vite:preloadError", (event) => {
  if (reloadOnce("chunk")) event.preventDefault();
});

const router = createBrowserRouter(routes, { basename: siteRoot });
let from = router.state.location;
moved(from, from);
router.subscribe(({ location }) => {
  if (location.key === from.key) return;
  moved(from, location);
  from = location;
});

const queryClient = new QueryClient({
  // "always": being offline is a state with words of its own, not a pause without any.
  defaultOptions: { queries: { networkMode: "always", refetchOnWindowFocus: false } },
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
