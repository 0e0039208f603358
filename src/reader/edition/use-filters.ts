import { useSearchParams } from "react-router";
import { filtersOf, searchOf, type Filters } from "../paths.ts";
import { STAYING } from "../staying.ts";

/** The filters in the address, and how the words of the search go there: typing replaces one entry of the history. */
export function useFilters(): { filters: Filters; setQuery: (query: string) => void } {
  const [params, setParams] = useSearchParams();
  const filters = filtersOf(params);
  // Read when it is called and not when it was made: a timer may call it after the address has moved on.
  const setQuery = (query: string): void => {
    setParams((now) => new URLSearchParams(searchOf({ ...filtersOf(now), q: query })), { replace: true, state: STAYING });
  };
  return { filters, setQuery };
}
