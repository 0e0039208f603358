import { fileUrl } from "../../data/root.ts";
import { OWN_TAGS, readHead, type HeadTag } from "./read-head.ts";

/** The site's absolute address with `/` at its end; undefined where its pages name none, null before the first move. */
let site: string | undefined | null = null;

/** Takes the path, within the site, of the page that was opened, while its own head still stands; gives the site's address. */
function siteOf(path: string): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('head link[rel="canonical"]')?.href;
  // An older address of a story names the newer one; the site's own beginning is the same.
  const [, kind] = /^\/(a|e|by|search)\//.exec(path) ?? [];
  return kind === undefined ? canonical : canonical?.replace(kind === "search" ? /search\/$/ : /(?:a|e|by)\/[^/]+\/$/, "");
}

let policy: { createScript(input: string): string } | undefined;

/** A block of data is never run, but its text is guarded as a script's is (Trusted Types): only what is JSON is let through. */
function trustedData(text: string): string {
  policy ??= window.trustedTypes?.createPolicy("baolan-data", {
    createScript: (input) => {
      JSON.parse(input);
      return input;
    },
  });
  return policy ? policy.createScript(text) : text;
}

function put({ name, attributes, text }: HeadTag): void {
  const element = document.createElement(name);
  // The type comes first: with it the element is data from the start.
  for (const [key, value] of attributes) element.setAttribute(key, value);
  if (element instanceof HTMLScriptElement) element.text = trustedData(text);
  document.head.append(element);
}

let asked: AbortController | undefined;

/** Whether this reader's browser asks to save data: then only what needs no further file is kept right. */
const savesData = (): boolean => {
  const connection: unknown = Reflect.get(navigator, "connection");
  return typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true;
};

/**
 * Takes the paths, within the site, of the page that was left and of the one that was moved to; makes the head say of it what its own file says. At once
 * what is known: the address that it should be known by (a browser's own share menu sends it), and nothing any more of
 * the page that was left; then, from the page's own file, description, pictures and data. Where that cannot be had, less
 * is said, and nothing wrong.
 */
export async function followHead(from: string, to: string): Promise<void> {
  const path = to.endsWith("/") ? to : `${to}/`;
  if (site === null) site = siteOf(from);
  asked?.abort();
  asked = new AbortController();
  const { signal } = asked;
  for (const tag of document.head.querySelectorAll(OWN_TAGS)) tag.remove();
  const url = site === undefined ? undefined : site + path.slice(1);
  const now: HeadTag[] = [
    { name: "meta", attributes: [["property", "og:title"], ["content", document.title]], text: "" },
    ...(url === undefined ? [] : [
      { name: "link" as const, attributes: [["rel", "canonical"], ["href", url]] as [string, string][], text: "" },
      { name: "meta" as const, attributes: [["property", "og:url"], ["content", url]] as [string, string][], text: "" },
    ]),
  ];
  for (const tag of now) put(tag);
  if (!navigator.onLine || savesData()) return;
  try {
    const answer = await fetch(fileUrl(path.slice(1)), { signal, priority: "low" });
    if (!answer.ok) return;
    const tags = readHead(await answer.text());
    // A host that answers every path with its front page says so in the root; its head would be another page's.
    if (signal.aborted || tags.length === 0) return;
    for (const tag of document.head.querySelectorAll(OWN_TAGS)) tag.remove();
    for (const tag of tags) put(tag);
  } catch {
    // Cut short by the next move, or by the network: the address stands.
  }
}
