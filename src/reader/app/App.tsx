import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, useEffect, type ReactNode } from "react";
import { SettingsProvider } from "../settings/SettingsProvider.tsx";

/** Gives the cache of all that is fetched. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    // "always": being offline is a state with words of its own, not a pause without any.
    defaultOptions: { queries: { networkMode: "always", refetchOnWindowFocus: false, refetchOnReconnect: true } },
  });

/** What stands around every page, on the server and in the browser alike: hydration must find the same tree. */
export function App({ queryClient, children }: { queryClient: QueryClient; children: ReactNode }): ReactNode {
  // From here on the page answers: before, its links are plain links and its box a plain form.
  useEffect(() => { document.documentElement.dataset["live"] = ""; }, []);
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}><SettingsProvider>{children}</SettingsProvider></QueryClientProvider>
    </StrictMode>
  );
}
