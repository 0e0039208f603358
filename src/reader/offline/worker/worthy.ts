/** The beginning of a content type that is a web page's. */
const HTML = "text/html";

/**
 * Takes the path of a file and the answer to it; tells whether it is what its name says. A host that answers a missing
 * script with its front page and 200 must not have that kept as a script (fault 24, workbox 1528).
 */
export function isWhatItsNameSays(path: string, { status, redirected, headers }: Response): boolean {
  const html = headers.get("Content-Type")?.trim().toLowerCase().startsWith(HTML) ?? false;
  return status === 200 && !redirected && html === /(?:\.html|\/)$/.test(path);
}

/**
 * Takes a path within the site and the HTML that a host gave for it; tells whether it is that very page of ours: not the
 * login of a station's network, nor the front page in the place of another.
 */
export function isPageOf(path: string, html: string): boolean {
  const page = /<div id="root" data-page="([^"]*)"/.exec(html)?.[1];
  return page !== undefined && page === path;
}
