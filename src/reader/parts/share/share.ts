import { fileUrl } from "../../data/root.ts";

export type ShareOutcome = { how: "sheet" } | { how: "copied" } | { how: "byHand"; url: string };

/**
 * Takes a title and a path from the site's root; opens the system's sheet, else copies the address, else gives it to be
 * copied by hand. A reader who closes the sheet has been served. Never throws.
 */
export async function share({ title, path }: { title: string; path: string }): Promise<ShareOutcome> {
  const url = new URL(fileUrl(path.replace(/^\//, "")), location.href).href;
  if (typeof navigator.share === "function") {
    try {
      await navigator.share({ title, url });
      return { how: "sheet" };
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return { how: "sheet" };
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return { how: "copied" };
  } catch {
    return { how: "byHand", url };
  }
}
