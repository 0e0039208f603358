import { cutText } from "../text/cut.ts";

/** What of an edition a reader chose to see. All of it is in the address, so that it can be sent to somebody. */
export interface Filters {
  section?: string;
  page?: string;
  q?: string;
}

/** A longer query is cut in the address (never in the box): hosts refuse long addresses. In UTF-16 units. */
export const LONGEST_QUERY = 200;

/** Takes a query; gives it as the address has it, never cut inside a character. */
export const cutQuery = (query: string): string => cutText(query, LONGEST_QUERY);

/** Takes filters; gives the address's query, `?` included, or nothing where none is set. */
export function searchOf({ section, page, q }: Filters): string {
  const params = new URLSearchParams();
  if (page) params.set("page", page);
  if (section) params.set("section", section);
  if (q) params.set("q", cutQuery(q));
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** Takes an address's query; gives the filters in it, empty ones left out. */
export function filtersOf(params: URLSearchParams): Filters {
  const filters: Filters = {};
  for (const key of ["section", "page", "q"] as const) {
    const value = params.get(key);
    if (value !== null && value.trim() !== "") filters[key] = value;
  }
  return filters;
}

/** Takes a path within the site; tells whether an edition stands there, which a reader comes back to. */
export const isPaper = (pathname: string): boolean => /^\/(?:$|e\/)/.test(pathname);

/**
 * Every address of the site, within its base path. Those of real files end in `/`: a plain host answers them without
 * sending the reader on first.
 */
export const paths = {
  home: (filters: Filters = {}) => `/${searchOf(filters)}`,
  edition: (id: string, filters: Filters = {}) => `/e/${id}/${searchOf(filters)}`,
  story: (id: string, { q, paragraph, passage }: { q?: string | undefined; paragraph?: number; passage?: string } = {}) =>
    `/a/${id}/${passage === undefined ? searchOf(q ? { q } : {}) : `?at=${passage}`}${paragraph === undefined ? "" : `#p${paragraph}`}`,
  search: (q?: string) => `/search/${searchOf(q ? { q } : {})}`,
  contributor: (name: string) => `/by/${encodeURIComponent(name)}/`,
};
