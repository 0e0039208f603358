import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";

/** The user that owns nothing, on Debian and most others. Root hands a server over to it: no server of a site needs to be root. */
const NOBODY = 65534;

/** Who a server runs as: nobody where we are root, else whoever we are. */
export const servant = (): { uid: number; gid: number } | undefined => (process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined);

/**
 * Below the ports that systems hand out by themselves (from 32768, or 49152), so that whoever asks for any port never gets one of these in the moment
 * between our look and the server's start; each process begins at a place of its own, and tries none twice.
 */
const LOWEST = 12_000;
const PORTS = 18_000;
let tried = 0;

/** Gives a port that nobody listens on, and that no other of these journeys will ask for. Rejects where there is none. */
export async function freePort(): Promise<number> {
  for (; tried < PORTS;) {
    const port = LOWEST + ((process.pid * 101 + tried) % PORTS);
    tried += 1;
    if (await new Promise<boolean>((resolve) => {
      const probe = createServer().once("error", () => { resolve(false); }).listen(port, "127.0.0.1", () => { probe.close(() => { resolve(true); }); });
    })) return port;
  }
  throw new Error("No free port.");
}

export interface Started {
  stop: () => Promise<void>;
}

export interface Command {
  command: string;
  args: readonly string[];
  /** Variables on top of our own. */
  env?: Record<string, string>;
  /** What answers once the server stands; any status will do. */
  address: string;
}

/** Milliseconds: far beyond what a server of a few files needs, also where the machine is busy. */
const PATIENCE = 20_000;
const AGAIN = 50;

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Starts a server and waits until it answers. Rejects with all that it said where it ends or stays silent instead. */
export async function startServer({ command, args, env = {}, address }: Command): Promise<Started> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env }, ...servant() });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => { said += piece.toString("utf8"); });
  const end = new Promise<void>((resolve) => { child.once("exit", () => { resolve(); }); });
  let failed = false;
  child.once("error", (error) => {
    failed = true;
    said += error.message;
  });
  const until = Date.now() + PATIENCE;
  for (;;) {
    if (await fetch(address, { redirect: "manual" }).then((response) => response.body?.cancel().then(() => true) ?? true, () => false)) break;
    if (failed || ended(child) || Date.now() > until) {
      child.kill("SIGKILL");
      throw new Error(`${command} does not answer at ${address}:\n${said}`);
    }
    await new Promise((resolve) => { setTimeout(resolve, AGAIN); });
  }
  return {
    stop: async () => {
      if (!ended(child)) child.kill("SIGTERM");
      await end;
    },
  };
}
