import { defineConfig } from "@playwright/test";
import type { HostOptions } from "./e2e/suite/test.ts";
import { hostHere, type HostKind } from "./e2e/hosts/host.ts";
import type { Under } from "./e2e/hosts/sites.ts";
import { launchOptions } from "./e2e/suite/launch.ts";

const onCi = process.env["CI"] === "true";

// Where there is no nginx, the same journeys go to the project's own server, and each line of the run says so.
const nginx = hostHere("nginx") === "nginx" ? "nginx" : "no nginx here, our own server";

/** Journeys that are about the host, or that a host could spoil. */
const ABOUT_HOSTS = /@host/;
/** The few of them that say whether a site stands on a host at all: for hosts that can only be emulated here. */
const ANY_HOST = /@any-host/;

const BUILT_FOR_A_PATH = "build for /paper/";
const BUILT_GALLERY = "build the gallery";
/** What is looked at part by part, in windows of its own. */
const OF_THE_GALLERY = ["e2e/pictures.spec.ts", "e2e/access.spec.ts"];
const DESK = { viewport: { width: 1280, height: 800 } };

const hosted = (name: string, hostKind: HostKind, under: Under, grep = ABOUT_HOSTS) => ({
  name: `${name}, at ${under}`, grep, testIgnore: OF_THE_GALLERY, dependencies: under === "/" ? [] : [BUILT_FOR_A_PATH], use: { ...DESK, hostKind, under },
});

export default defineConfig<object, HostOptions>({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/suite/setup.ts",
  fullyParallel: true,
  workers: 2,
  // Generous: a slow machine is no fault of the page, and a wait ends when what it waits for comes.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // A test that must be tried twice is wrong once.
  retries: 0,
  forbidOnly: onCi,
  reporter: "list",
  use: {
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    launchOptions: launchOptions(),
    // A worker would answer in the place of the faults that journeys put in the network's way; those about it allow it.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    trace: onCi ? "off" : { mode: "retain-on-failure", screenshots: false },
  },
  projects: [
    { name: "desktop", testIgnore: OF_THE_GALLERY, use: DESK },
    {
      name: "phone",
      // Photographs have journeys of their own for a phone, at the one site that is built for them; the others are about no window, or all.
      testIgnore: ["e2e/suite/**", "e2e/photos.spec.ts", "e2e/breaks.spec.ts", "e2e/budgets.spec.ts", "e2e/first-style.spec.ts", ...OF_THE_GALLERY],
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
    { name: BUILT_FOR_A_PATH, testMatch: "hosts/under-a-path.setup.ts" },
    { name: BUILT_GALLERY, testMatch: "suite/pictures/gallery.setup.ts" },
    // Without a trace, which takes down each of the 170 windows of a gallery at each step.
    { name: "gallery", testMatch: OF_THE_GALLERY, timeout: 300_000, dependencies: [BUILT_GALLERY], use: { trace: "off" as const } },
    hosted(nginx, "nginx", "/"),
    hosted(nginx, "nginx", "/paper/"),
    // In the place of a Caddy that is not there our own server would go through the same a third time.
    ...(hostHere("caddy") === "caddy" ? [hosted("caddy", "caddy", "/"), hosted("caddy", "caddy", "/paper/")] : []),
    hosted("like GitHub Pages", "github-pages", "/paper/", ANY_HOST),
    hosted("like Cloudflare Pages", "cloudflare-pages", "/", ANY_HOST),
    hosted("like object storage", "object-storage", "/", ANY_HOST),
  ],
});
