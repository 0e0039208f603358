import type { BrowserContext, ConsoleMessage, Page, Request, Response, WebError } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";

/** A message or an address that a test says will come: exactly this text, or a pattern for it. */
export type Expected = string | RegExp;

interface Expectation {
  what: Expected;
  met: boolean;
}

/** WCAG 2.2 at level AA, and what axe's authors call good practice: landmarks, one h1, headings in order. */
export const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What a page's own script gives up, and what a navigation cuts short, is no failure of a request. */
const CANCELLED = "net::ERR_ABORTED";
const NO_NETWORK = "net::ERR_INTERNET_DISCONNECTED";

/** Chromium's own line in the console about a request that its own event has told us of already. */
const TOLD_TWICE = "Failed to load resource:";

/** What Playwright itself says in the console where a journey allows no service worker. */
const BLOCKED_WORKER = "Service Worker registration blocked by Playwright";

export interface Watch {
  /** Says that a console error, a warning or an uncaught error with this text will come, once or more. */
  expectConsole: (text: Expected) => void;
  /** Says that this text may come, as what a slow machine's browser remarks on its own and a quick one's does not. */
  allowConsole: (text: Expected) => void;
  /** Says that a request to this address (relative to the site, or a pattern) will fail or be refused, once or more. */
  expectFailedRequest: (url: Expected) => void;
  /** All that came unexpected, and all that was expected and never came. */
  findings: () => string[];
}

const fits = (expected: Expected, text: string): boolean =>
  typeof expected === "string" ? expected === text : expected.test(text);

function meets(expectations: Expectation[], text: string): boolean {
  const fitting = expectations.filter((one) => fits(one.what, text));
  for (const one of fitting) one.met = true;
  return fitting.length > 0;
}

/**
 * Takes a browser's context and the site's address; listens to all its pages from now on for what no good page does:
 * console errors and warnings, uncaught errors, requests that fail or are refused, requests to anybody else.
 */
export function watch(context: BrowserContext, site: string): Watch {
  const origin = new URL(site).origin;
  const consoles: Expectation[] = [];
  const allowed: Expected[] = [];
  const failures: Expectation[] = [];
  const said: { kind: string; text: string; url: string }[] = [];
  const failed: { url: string; why: string }[] = [];
  const strangers = new Set<string>();

  context.on("console", (message: ConsoleMessage) => {
    const kind = message.type();
    if ((kind === "error" || kind === "warning") && message.text() !== BLOCKED_WORKER) said.push({ kind, text: message.text(), url: message.location().url });
  });
  context.on("weberror", (error: WebError) => {
    said.push({ kind: "uncaught", text: error.error().message, url: "" });
  });
  context.on("request", (request: Request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) strangers.add(request.url());
  });
  context.on("requestfailed", (request: Request) => {
    const why = request.failure()?.errorText ?? "failed";
    if (why !== CANCELLED) failed.push({ url: request.url(), why });
  });
  context.on("response", (response: Response) => {
    if (response.status() >= 400) failed.push({ url: response.url(), why: `status ${response.status()}` });
  });

  return {
    expectConsole: (what) => { consoles.push({ what, met: false }); },
    allowConsole: (what) => { allowed.push(what); },
    expectFailedRequest: (what) => {
      failures.push({ what: typeof what === "string" ? new URL(what, site).href : what, met: false });
    },
    findings: () => {
      const failedUrls = new Set(failed.map(({ url }) => url));
      const heard = said.filter(({ text, url }) => !(text.startsWith(TOLD_TWICE) && failedUrls.has(url)));
      return [
        ...heard.filter(({ text }) => !meets(consoles, text) && !allowed.some((one) => fits(one, text))).map(({ kind, text }) => `console ${kind}: ${text}`),
        // The browser asks for the icon when it likes, with or without a network.
        ...failed.filter(({ url, why }) => !meets(failures, url) && !(why === NO_NETWORK && url.endsWith("/icon.svg"))).map(({ url, why }) => `request failed: ${url} (${why})`),
        ...[...strangers].map((url) => `request to a third party: ${url}`),
        ...consoles.filter(({ met }) => !met).map(({ what }) => `expected in the console, but never came: ${String(what)}`),
        ...failures.filter(({ met }) => !met).map(({ what }) => `expected to fail, but never did: ${String(what)}`),
      ];
    },
  };
}

/** Lets scripts run in a page, or forbids them, from now on. What was not run before stays unrun. */
async function letScriptsRun(page: Page, value: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // A session that never took scripts away has nothing to give back, so it takes them away first.
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  await session.send("Emulation.setScriptExecutionDisabled", { value: !value });
}

/**
 * Takes a page as it stands, and whether it may run scripts; gives what axe finds in it, one line a rule with the places.
 * Empty for a closed or empty page. axe is a script itself, and is let in where the page's own are not.
 */
export async function accessFindings(page: Page, javaScript = true): Promise<string[]> {
  if (page.isClosed() || !page.url().startsWith("http")) return [];
  if (!javaScript) await letScriptsRun(page, true);
  // Legacy mode runs in the page alone; the other opens a second, empty one for pages with frames, which ours have not.
  // From the top: what is half under a bar that stays while the page scrolls is not small.
  await page.evaluate(() => { window.scrollTo({ top: 0, left: 0, behavior: "instant" }); });
  const { violations } = await new AxeBuilder({ page }).withTags(AXE_TAGS).setLegacyMode().analyze();
  if (!javaScript) await letScriptsRun(page, false);
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
