import type { Machine } from "./machine.ts";

/** What Debian, Ubuntu and Chrome's own packages call it. */
const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] as const;

/** Seconds: a download of 200 MB on a slow line, but not so long that a dead line eats a run's ten minutes. */
const INSTALL_LIMIT = 180;

const HOW_TO_INSTALL =
  "No Chromium was found and none could be installed. Install one with `npx playwright install --with-deps chromium`, or your "
  + "system's package (Debian, Ubuntu: `apt-get install chromium fonts-noto-cjk`), and run the tests again.";

const HOW_TO_INSTALL_FONTS =
  "No font with Chinese characters was found and none could be installed. Install one (Debian, Ubuntu: `apt-get install "
  + "fontconfig fonts-noto-cjk`) and run the tests again.";

/** Either what was looked for, or a sentence that says what to install. */
export type Found<T> = { ok: true; value: T } | { ok: false; message: string };

/**
 * Takes a machine and the path of Playwright's own Chromium; gives that one where it stands, else the system's. The
 * system's must tell its version: Ubuntu's `chromium-browser` is but a note to install a snap.
 */
export function findChromium(machine: Machine, own: string): string | undefined {
  if (machine.canRun(own)) return own;
  for (const name of SYSTEM_NAMES) {
    const path = machine.which(name);
    if (path !== undefined && /\d+\.\d+/.test(machine.read(path, ["--version"]))) return path;
  }
  return undefined;
}

/** Installs Debian packages where there is `apt-get` and we are root or may become it without a password. */
function installPackages(machine: Machine, packages: readonly string[]): boolean {
  if (machine.which("apt-get") === undefined) return false;
  const as = machine.isRoot ? [] : ["sudo", "-n"];
  if (!machine.isRoot && (machine.which("sudo") === undefined || !machine.run("sudo", ["-n", "true"], 10))) return false;
  const aptGet = (args: readonly string[]): boolean => {
    const [command = "apt-get", ...rest] = [...as, "apt-get", ...args];
    return machine.run(command, rest, INSTALL_LIMIT);
  };
  return aptGet(["update"]) && aptGet(["install", "-y", ...packages]);
}

/** Finds a Chromium, else installs Playwright's own, else the distribution's; never gives up without saying what to do. */
export function ensureChromium(machine: Machine, own: string): Found<string> {
  const find = (): Found<string> | undefined => {
    const path = findChromium(machine, own);
    return path === undefined ? undefined : { ok: true, value: path };
  };
  const found = find();
  if (found) return found;
  machine.run("npx", ["playwright", "install", "--with-deps", "chromium"], INSTALL_LIMIT);
  const downloaded = find();
  if (downloaded) return downloaded;
  installPackages(machine, ["chromium", "fonts-noto-cjk"]);
  return find() ?? { ok: false, message: HOW_TO_INSTALL };
}

function hasChineseFont(machine: Machine): boolean {
  // Windows and macOS bring Chinese faces of their own, and have no fontconfig to ask.
  if (machine.platform !== "linux") return true;
  return machine.read("fc-list", [":lang=zh", "family"]).trim() !== "";
}

/** Without a Chinese face each character is the same empty box: pictures, widths and line breaks would prove nothing. */
export function ensureChineseFont(machine: Machine): Found<true> {
  if (hasChineseFont(machine)) return { ok: true, value: true };
  installPackages(machine, ["fontconfig", "fonts-noto-cjk"]);
  return hasChineseFont(machine) ? { ok: true, value: true } : { ok: false, message: HOW_TO_INSTALL_FONTS };
}

/**
 * Takes a machine; gives Chromium's arguments for tests on it: no graphics card, no calls home. Root has no sandbox of
 * Chromium's to run in, everybody else keeps it.
 */
export function chromiumArguments(machine: Pick<Machine, "isRoot">): string[] {
  const quiet = [
    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
  ];
  return machine.isRoot ? ["--no-sandbox", ...quiet] : quiet;
}
