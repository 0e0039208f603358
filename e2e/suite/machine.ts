import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What finding and installing may ask of the machine; tests put another one in its place. */
export interface Machine {
  platform: NodeJS.Platform;
  isRoot: boolean;
  /** Whether a file that may be executed stands there. */
  canRun: (path: string) => boolean;
  /** Where PATH leads for a command's name, or undefined. */
  which: (command: string) => string | undefined;
  /** Runs a command, its output shown; whether it ended well within so many seconds. */
  run: (command: string, args: readonly string[], seconds: number) => boolean;
  /** What a command prints; empty where it fails. */
  read: (command: string, args: readonly string[]) => string;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function which(command: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, command)).find(canRun);
}

/** The machine that this program runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  canRun,
  which,
  run: (command, args, seconds) => {
    // `timeout` ends a whole process group; Node's own time limit would leave an installer's children behind.
    const limit = which("timeout");
    const [program, ...rest] = limit === undefined ? [command, ...args] : [limit, "-k", "5", String(seconds), command, ...args];
    const ended = spawnSync(program ?? command, rest, {
      stdio: ["ignore", "inherit", "inherit"],
      timeout: (seconds + 10) * 1000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return ended.status === 0;
  },
  read: (command, args) => {
    const ended = spawnSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 20_000 });
    return ended.status === 0 ? ended.stdout : "";
  },
};
