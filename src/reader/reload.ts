/** A second reload for the same reason within this time would be a loop, in milliseconds. */
const APART = 30_000;

/**
 * Loads the page anew, unless that was done for the same reason a moment ago or the browser cannot remember it. Gives
 * whether it does.
 */
export function reloadOnce(reason: string): boolean {
  const key = `baolan-reloaded-${reason}`;
  try {
    const last = Number(sessionStorage.getItem(key));
    const now = Date.now();
    if (now - last < APART) return false;
    sessionStorage.setItem(key, String(now));
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/**
 * For code that can't be had: after a deploy a page loaded anew knows the new names. Not offline, where a reload would take
 * away what can still be read. Gives whether it reloads.
 */
export const reloadForCode = (): boolean => navigator.onLine && reloadOnce("chunk");
