import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { serve } from "../../src/serve/index.ts";
import { thisMachine } from "../suite/machine.ts";
import { startCaddy } from "./caddy.ts";
import { emulate, type EmulatedKind } from "./emulated.ts";
import type { HostedSite, Hosting } from "./hosting.ts";
import { startNginx } from "./nginx.ts";

/** What serves a site: the project's own static server, a web server of the machine's, or what stands in for a host that can't be had here. */
export type HostKind = "own" | "nginx" | "caddy" | EmulatedKind;

/** A copy of a site that is served, and the folder that it stands in. */
export interface HostedCopy extends HostedSite {
  dir: string;
}

/** Debian has nginx where root alone looks for programs. */
const programOf = (kind: "nginx" | "caddy"): string | undefined => thisMachine.which(kind) ?? ["/usr/sbin", "/usr/local/sbin"].map((folder) => join(folder, kind)).find(thisMachine.canRun);

/** The kind that will serve where one is asked for: where the machine has no such program, the project's own server. */
export const hostHere = (kind: HostKind): HostKind => ((kind === "nginx" || kind === "caddy") && programOf(kind) === undefined ? "own" : kind);

/** Whether the hosting recipe has the packed twins taken out before the site is handed over. */
const packsByItself = (kind: HostKind): kind is EmulatedKind => kind !== "own" && kind !== "nginx" && kind !== "caddy";

function start(kind: HostKind, hosting: Hosting): Promise<HostedSite> {
  if (packsByItself(kind)) return emulate(kind, hosting);
  const program = kind === "own" ? undefined : programOf(kind);
  if (program === undefined) return serve({ dir: join(hosting.root, hosting.base), port: 0, base: hosting.base });
  return kind === "nginx" ? startNginx(program, hosting) : startCaddy(program, hosting);
}

/**
 * Takes a built site's folder, the base path that it was built for, and what is to serve it; serves a copy that may be
 * altered, until closed. Where the machine has not got that server, the project's own does. Rejects where it can't be started.
 */
export async function host(kind: HostKind, site: string, base: string): Promise<HostedCopy> {
  const place = mkdtempSync(join(tmpdir(), "baolan-host-"));
  // A server that runs as nobody must be let in.
  chmodSync(place, 0o755);
  const root = join(place, "root");
  const dir = base === "/" ? root : join(root, base.slice(1, -1));
  mkdirSync(dirname(dir), { recursive: true });
  cpSync(site, dir, { recursive: true, ...(packsByItself(kind) && { filter: (file) => !/\.(?:gz|br)$/.test(file) }) });
  const tidy = (): void => { rmSync(place, { recursive: true, force: true }); };
  try {
    const served = await start(kind, { root, base, work: place });
    return { dir, address: served.address, close: () => served.close().finally(tidy) };
  } catch (error) {
    tidy();
    throw error;
  }
}
