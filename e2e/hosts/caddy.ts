import { chownSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HostedSite, Hosting } from "./hosting.ts";
import { fitted, recipe, type Fitting } from "./recipes.ts";
import { freePort, servant, startServer } from "./process.ts";

/** By its address with http Caddy asks nobody for a certificate. */
const fitting = ({ root, base }: Hosting, origin: string): Fitting => [
  ["paper.example {", `${origin} {`],
  ["root * /srv/paper\n", `root * ${root}\n`],
  ["/404.html", `${base}404.html`],
];

/** The recipe for Caddy in docs/hosting.md as it is tried here. Throws where it does not hold what must be altered. */
export const caddyRecipe = (hosting: Hosting, origin: string): string => fitted(recipe("caddyfile"), fitting(hosting, origin));

/** Serves a folder by the Caddy of this machine, given its path, until closed; without any right that others lack. */
export async function startCaddy(caddy: string, hosting: Hosting): Promise<HostedSite> {
  const origin = `http://127.0.0.1:${await freePort()}`;
  const work = join(hosting.work, "caddy");
  mkdirSync(work);
  const user = servant();
  if (user) chownSync(work, user.uid, user.gid);
  const file = join(hosting.work, "Caddyfile");
  // No door for commands, which all Caddies of a machine would want to have on one port.
  writeFileSync(file, `{\n\tadmin off\n}\n${caddyRecipe(hosting, origin)}`);
  const { stop } = await startServer({
    command: caddy, args: ["run", "--config", file, "--adapter", "caddyfile"], address: origin,
    env: { HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  });
  return { address: `${origin}${hosting.base}`, close: stop };
}
