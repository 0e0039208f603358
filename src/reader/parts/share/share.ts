import { fileUrl } from "../../data/root.ts";

export type ShareOutcome = { how: "sheet" } | { how: "copied" } | { how: "byHand"; url: string };

/** Takes a path within the site, from its root; gives its whole address on the host that the reader is on. */
export const addressOf = (path: string): string => new URL(fileUrl(path.replace(/^\//, "")), location.href).href;

/** Takes text; copies it. Gives whether it could. Never throws. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Takes an address; copies it, else gives it to be copied by hand. Never throws. */
export const copyAddress = async (url: string): Promise<ShareOutcome> => (await copyText(url) ? { how: "copied" } : { how: "byHand", url });

/**
 * Takes a title and a path from the site's root; opens the system's sheet, else copies the address, else gives it to be
 * copied by hand. A reader who closes the sheet has been served. Never throws.
 */
export async function share({ title, path }: { title: string; path: string }): Promise<ShareOutcome> {
  const url = addressOf(path);
  if (typeof navigator.share === "function") {
    try {
      await navigator.share({ title, url });
      return { how: "sheet" };
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return { how: "sheet" };
    }
  }
  return copyAddress(url);
}
