import { describe, expect, it } from "vitest";
import { chromiumArguments, ensureChineseFont, ensureChromium, findChromium } from "./browser.ts";
import type { Machine } from "./machine.ts";

const OWN = "/home/reader/.cache/ms-playwright/chromium-1/chrome";

/** A machine of nothing but a set of files and fonts, which its commands may change; `log` is what was run. */
interface Paper {
  files: Set<string>;
  fonts: boolean;
  log: string[];
  machine: Machine;
}

interface Wish {
  files?: string[];
  fonts?: boolean;
  isRoot?: boolean;
  platform?: NodeJS.Platform;
  /** A command that stands there and does nothing. */
  stub?: string;
  on?: (line: string, paper: Paper) => boolean;
}

function paper({ files = [], fonts = false, isRoot = true, platform = "linux", stub, on = () => false }: Wish): Paper {
  const state: Paper = {
    files: new Set(files),
    fonts,
    log: [],
    machine: {
      platform,
      isRoot,
      canRun: (path) => state.files.has(path),
      which: (command) => (state.files.has(`/usr/bin/${command}`) ? `/usr/bin/${command}` : undefined),
      run: (command, args, seconds) => {
        expect(seconds).toBeLessThanOrEqual(180);
        const line = [command, ...args].join(" ");
        state.log.push(line);
        return on(line, state);
      },
      read: (command, args) => {
        if (command === "fc-list") return state.fonts ? "Noto Serif CJK SC\n" : "";
        return args[0] === "--version" && command !== stub ? "Chromium 150.0.1.2\n" : "";
      },
    },
  };
  return state;
}

/** A distribution whose package manager works. */
const apt = (line: string, state: Paper): boolean => {
  if (line.includes("apt-get install")) {
    if (line.includes(" chromium")) state.files.add("/usr/bin/chromium");
    if (line.includes("fonts-noto-cjk")) state.fonts = true;
  }
  return !line.includes("playwright install");
};

describe("finding a Chromium", () => {
  it("takes Playwright's own first, then the system's in order", () => {
    expect(findChromium(paper({ files: [OWN, "/usr/bin/chromium"] }).machine, OWN)).toBe(OWN);
    expect(findChromium(paper({ files: ["/usr/bin/google-chrome", "/usr/bin/chromium-browser"] }).machine, OWN)).toBe("/usr/bin/chromium-browser");
    expect(findChromium(paper({ files: ["/usr/bin/google-chrome"] }).machine, OWN)).toBe("/usr/bin/google-chrome");
    expect(findChromium(paper({}).machine, OWN)).toBeUndefined();
  });

  it("passes over a system's stub that tells no version", () => {
    const ubuntu = paper({ files: ["/usr/bin/chromium-browser", "/usr/bin/google-chrome"], stub: "/usr/bin/chromium-browser" });
    expect(findChromium(ubuntu.machine, OWN)).toBe("/usr/bin/google-chrome");
  });

  it("installs nothing where there is one", () => {
    const there = paper({ files: ["/usr/bin/chromium", "/usr/bin/apt-get"], on: apt });
    expect(ensureChromium(there.machine, OWN)).toEqual({ ok: true, value: "/usr/bin/chromium" });
    expect(there.log).toEqual([]);
  });

  it("downloads Playwright's own with what it depends on", () => {
    const online = paper({ on: (line, state) => line.includes("playwright install --with-deps chromium") && state.files.add(OWN).has(OWN) });
    expect(ensureChromium(online.machine, OWN)).toEqual({ ok: true, value: OWN });
    expect(online.log).toEqual(["npx playwright install --with-deps chromium"]);
  });

  it("takes the distribution's, with fonts, where that can't be downloaded", () => {
    const debian = paper({ files: ["/usr/bin/apt-get"], on: apt });
    expect(ensureChromium(debian.machine, OWN)).toEqual({ ok: true, value: "/usr/bin/chromium" });
    expect(debian.log.slice(1)).toEqual(["apt-get update", "apt-get install -y chromium fonts-noto-cjk"]);
  });

  it("asks sudo, which must not ask back, where it isn't root", () => {
    const user = paper({ files: ["/usr/bin/apt-get", "/usr/bin/sudo"], isRoot: false, on: apt });
    expect(ensureChromium(user.machine, OWN).ok).toBe(true);
    expect(user.log.slice(1, 3)).toEqual(["sudo -n true", "sudo -n apt-get update"]);
    const stranger = paper({ files: ["/usr/bin/apt-get", "/usr/bin/sudo"], isRoot: false });
    expect(ensureChromium(stranger.machine, OWN).ok).toBe(false);
    expect(stranger.log).not.toContain("sudo -n apt-get update");
  });

  it("fails with a sentence that says what to install", () => {
    const bare = ensureChromium(paper({}).machine, OWN);
    expect(bare.ok ? "" : bare.message).toMatch(/npx playwright install --with-deps chromium.*apt-get install chromium fonts-noto-cjk/);
  });
});

describe("a Chinese font", () => {
  it("is found, or installed, or asked for", () => {
    expect(ensureChineseFont(paper({ fonts: true }).machine).ok).toBe(true);
    const debian = paper({ files: ["/usr/bin/apt-get"], on: apt });
    expect(ensureChineseFont(debian.machine).ok).toBe(true);
    expect(debian.log).toEqual(["apt-get update", "apt-get install -y fontconfig fonts-noto-cjk"]);
    const bare = ensureChineseFont(paper({}).machine);
    expect(bare.ok ? "" : bare.message).toMatch(/apt-get install fontconfig fonts-noto-cjk/);
  });

  it("comes with the system where there is no fontconfig to ask", () => {
    expect(ensureChineseFont(paper({ platform: "darwin" }).machine).ok).toBe(true);
  });
});

describe("Chromium's arguments", () => {
  it("give up the sandbox for root only", () => {
    expect(chromiumArguments({ isRoot: true })).toContain("--no-sandbox");
    expect(chromiumArguments({ isRoot: false })).not.toContain("--no-sandbox");
  });
});
