import { expect, test as base } from "@playwright/test";
import { host, type HostKind } from "../hosts/host.ts";
import { siteFolder, type Under } from "../hosts/sites.ts";
import { accessFindings, watch } from "./watch.ts";
import type { Watch } from "./watch.ts";

interface Watching {
  watching: Watch;
  /** Says that this message will come in the console, exactly or by pattern; any other fails the test. */
  expectConsole: Watch["expectConsole"];
  /** Says that this message may come or not, since it hangs on timing alone; for what else comes, `expectConsole`. */
  allowConsole: Watch["allowConsole"];
  /** Says that requests to this address will fail or be refused; any other that does fails the test. */
  expectFailedRequest: Watch["expectFailedRequest"];
  /** Fails the test where axe finds something in the page as it stands now; at a journey's end this comes by itself. */
  expectNoAxeFindings: () => Promise<void>;
  /** The path that the site stands under, `/` at both ends. */
  base: string;
}

/** What a project of playwright.config.ts says about its host. */
export interface HostOptions {
  /** What serves the site, where the machine has it. */
  hostKind: HostKind;
  /** The path that the site is built for. */
  under: Under;
}

interface Sited extends HostOptions {
  /** The address of the site that a worker's journeys go to: the built one, unless a file serves another. */
  site: string;
}

/** The name under which the global setup leaves the address of the site under test. */
export const ADDRESS = "BAOLAN_ADDRESS";

function siteUnderTest(): string {
  const address = process.env[ADDRESS];
  if (address === undefined) throw new Error("No site is served: the global setup has not run.");
  return address;
}

/**
 * The `test` of all journeys. Each one is watched: an unexpected word in the console, a failed request, a request to a
 * third party or an axe finding in the last page fails it, and so does what it expected of these and never met.
 */
export const test = base.extend<Watching, Sited>({
  hostKind: ["own", { option: true, scope: "worker" }],
  under: ["/", { option: true, scope: "worker" }],
  site: [async ({ hostKind, under }, use) => {
    if (hostKind === "own" && under === "/") {
      await use(siteUnderTest());
      return;
    }
    const served = await host(hostKind, siteFolder(under), under);
    await use(served.address);
    await served.close();
  }, { scope: "worker" }],
  baseURL: async ({ site }, use) => { await use(site); },
  base: async ({ baseURL }, use) => { await use(new URL(baseURL ?? siteUnderTest()).pathname); },
  watching: [async ({ context, page, javaScriptEnabled, baseURL }, use, info) => {
    // Not the worker's site: a journey may have one of its own, which is no third party then.
    if (baseURL === undefined) throw new Error("A journey has an address to start from.");
    const watching = watch(context, baseURL);
    await use(watching);
    // Where a step has failed already, axe would only say more about a page that nobody meant to end on.
    const access = info.errors.length === 0 ? await accessFindings(page, javaScriptEnabled) : [];
    expect([...watching.findings(), ...access], "unexpected in this journey").toEqual([]);
  }, { auto: true }],
  expectConsole: async ({ watching }, use) => { await use(watching.expectConsole); },
  allowConsole: async ({ watching }, use) => { await use(watching.allowConsole); },
  expectFailedRequest: async ({ watching }, use) => { await use(watching.expectFailedRequest); },
  expectNoAxeFindings: async ({ page, javaScriptEnabled }, use) => {
    await use(async () => { expect(await accessFindings(page, javaScriptEnabled)).toEqual([]); });
  },
});

export { expect };
