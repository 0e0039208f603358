import { siteRoot } from "../data/root.ts";

/** Takes a path; gives it such that every part decodes, a hyphen for each `%` of a part that does not. */
export function decodablePath(pathname: string): string {
  return pathname
    .split("/")
    .map((part) => {
      try {
        // The result is looked at: a minifier takes a call whose result is not for one that cannot throw.
        return decodeURIComponent(part).includes("\0") ? "-" : part;
      } catch {
        return part.replaceAll("%", "-");
      }
    })
    .join("/");
}

/** The first part of each address of the site, and whether what follows is an id: ids are lower case, names of people are as they are. */
const KINDS = new Map([["a", true], ["e", true], ["by", false], ["search", false], ["saved", false]]);

/**
 * Takes a path and where the site lies; gives it as the site writes it, where it differs in nothing but capitals. A host that is blind to
 * case answers `/A/2021-01-0XTFHFCR/` with the story (fault 29).
 */
export function siteCase(pathname: string, root: string): string {
  if (pathname.slice(0, root.length).toLowerCase() !== root.toLowerCase()) return pathname;
  const [kind = "", next, ...rest] = pathname.slice(root.length).split("/");
  const hasId = KINDS.get(kind.toLowerCase());
  const inside = hasId === undefined ? [kind, next] : [kind.toLowerCase(), hasId ? next?.toLowerCase() : next];
  return root + [...inside, ...rest].filter((part) => part !== undefined).join("/");
}

/**
 * Mends an address that was garbled on its way (`%`, `%E4%BD`, capitals), before the router reads it: it must come to a page that
 * says so, not to a blank (react-router 5824).
 */
export function repairAddress(): void {
  const { pathname, search, hash } = window.location;
  const mended = siteCase(decodablePath(pathname), siteRoot);
  if (mended !== pathname) window.history.replaceState(window.history.state, "", `${mended}${search}${hash}`);
}
