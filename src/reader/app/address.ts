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

/**
 * Mends an address that was garbled on its way (`%`, `%E4%BD`), before the router reads it: it must come to a page that
 * says so, not to a blank (react-router 5824).
 */
export function repairAddress(): void {
  const { pathname, search, hash } = window.location;
  const mended = decodablePath(pathname);
  if (mended !== pathname) window.history.replaceState(window.history.state, "", `${mended}${search}${hash}`);
}
