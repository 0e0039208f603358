import "../first.css";
import { reloadForCode } from "../reload.ts";

/** Puts on the whole sheet, which the page has only fetched so far (src/site/pages.ts): what stands there has its style in itself. */
function wholeStyle(): void {
  const sheet = document.querySelector('link[rel="preload"][as="style"]');
  if (sheet instanceof HTMLLinkElement) sheet.rel = "stylesheet";
}

/**
 * The first script of every page. React and the reader come as two pieces, each run in a task of its own: a slow phone is
 * not deaf to a tap for as long as both together take. The page names both for fetching ahead (src/site/pages.ts).
 */
async function start(): Promise<void> {
  wholeStyle();
  try {
    await import("react-dom/client");
    await import("./client.tsx");
  } catch (error) {
    // The page is an old one from a cache, and the site has been built anew. What stands there can be read all the same.
    if (!reloadForCode()) throw error;
  }
}

void start();
