import { PAPER_URL } from "./hosts/sites.ts";
import { kindOf, namedIn } from "./suite/links.ts";
import { expect, test } from "./suite/test.ts";

/** What no host is asked for. */
const NO_REQUEST = /^(?:data|blob|mailto):/;
/** Named in a script, but relative to the site's root: the bundler's own list of what to fetch ahead. */
const FROM_ROOT = /^assets\//;

test.beforeEach(({ isMobile }) => { test.skip(isMobile, "what a site names is the same for a phone"); });

test("every address that the site names is there, and every place in a page that is led to; nothing is anybody else's", { tag: ["@host", "@any-host"] }, async ({ request, baseURL, base }) => {
  const root = new URL(baseURL ?? "");
  /** Feeds and heads name the address on the web, which stands for the one that is served here. */
  const here = (link: string, from: string): URL => {
    const address = FROM_ROOT.test(link) ? new URL(base + link, root) : new URL(link, from);
    return address.href.startsWith(PAPER_URL) ? new URL(address.href.slice(PAPER_URL.length), root) : address;
  };
  const findings: string[] = [];
  const ids = new Map<string, Set<string>>();
  const places: { at: string; id: string; from: string }[] = [];
  const known = new Map([[root.href, "the start"]]);
  for (const start of ["robots.txt", "llms.txt"]) known.set(new URL(start, root).href, "the start");

  // A map goes over what is added to it meanwhile.
  for (const [at, from] of known) {
    const answer = await request.get(at);
    if (!answer.ok()) {
      findings.push(`${at}: ${answer.status()}, named in ${from}`);
      continue;
    }
    const kind = kindOf(answer.headers()["content-type"] ?? "");
    if (kind === "other") continue;
    const named = namedIn(kind, await answer.text());
    ids.set(at, named.ids);
    for (const link of named.links) {
      if (link === "" || NO_REQUEST.test(link)) continue;
      const address = here(link, answer.url());
      // The lines of a story's source are drawn when somebody opens it: e2e/source.spec.ts goes to them.
      const id = address.searchParams.has("source") ? "" : decodeURIComponent(address.hash.slice(1));
      address.hash = "";
      // A page with a filter, or with its source open, is the page.
      if (kind === "html") address.search = "";
      if (address.origin !== root.origin || !address.pathname.startsWith(base)) findings.push(`${link} in ${at}: not of this site`);
      else if (!known.has(address.href)) known.set(address.href, at);
      if (id !== "") places.push({ at: address.href, id, from: at });
    }
  }
  for (const { at, id, from } of places) if (!(ids.get(at)?.has(id) ?? false)) findings.push(`${at}#${id}: no such place, led to from ${from}`);
  expect(findings).toEqual([]);
  // Every story with its twins, the people, the data, the scripts: a crawler that found little has looked at little.
  expect(known.size).toBeGreaterThan(80);
});
