/** A second reload for the same reason within this time would be a loop, in milliseconds. */
const APART = 30_000;

/**
 * Loads the page anew, or the address given, unless that was done for the same reason a moment ago or the browser cannot
 * remember it. Gives whether it does.
 */
export function reloadOnce(reason: string, address?: string): boolean {
  const key = `baolan-reloaded-${reason}`;
  try {
    const last = Number(sessionStorage.getItem(key));
    const now = Date.now();
    if (now - last < APART) return false;
    sessionStorage.setItem(key, String(now));
  } catch {
    return false;
  }
  if (address === undefined) location.reload();
  else location.assign(address);
  return true;
}
