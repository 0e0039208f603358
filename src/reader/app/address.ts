/** Takes a path; gives it such that every part decodes, by escaping each `%` that begins no character. */
export function decodablePath(pathname: string): string {
  return pathname
    .split("/")
    .map((part) => {
      try {
        decodeURIComponent(part);
        return part;
      } catch {
        return part.replaceAll("%", "%25");
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
