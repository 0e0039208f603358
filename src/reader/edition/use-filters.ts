import { useCallback } from "react";
import { useSearchParams } from "react-router";
import { filtersOf, searchOf, type Filters } from "../paths.ts";

/** The filters in the address, and how the words of the search go there: typing replaces one entry of the history. */
export function useFilters(): { filters: Filters; setQuery: (query: string) => void } {
  const [params, setParams] = useSearchParams();
  const filters = filtersOf(params);
  const { section, page, q } = filters;
  const setQuery = useCallback((query: string) => {
    if (query === (q ?? "")) return;
    setParams(new URLSearchParams(searchOf({ ...(section && { section }), ...(page && { page }), q: query })), { replace: true, preventScrollReset: true });
  }, [setParams, section, page, q]);
  return { filters, setQuery };
}
