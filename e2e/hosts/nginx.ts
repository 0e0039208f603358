import { chownSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HostedSite, Hosting } from "./hosting.ts";
import { fitted, recipe, type Fitting } from "./recipes.ts";
import { freePort, servant, startServer } from "./process.ts";

/** What of the recipe is of the machine that it was written for. */
const fitting = ({ root, base }: Hosting, port: number): Fitting => [
  ["listen 80;", `listen 127.0.0.1:${port};`],
  ["root /srv/paper;", `root ${root};`],
  ["/404.html", `${base}404.html`],
];

/** What a distribution's own nginx.conf has round the recipe, with every file that nginx writes in a folder of ours. */
const around = (work: string, site: string): string => `
daemon off;
pid ${work}/pid;
error_log stderr warn;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${work}/body;
  proxy_temp_path ${work}/proxy;
  fastcgi_temp_path ${work}/fastcgi;
  uwsgi_temp_path ${work}/uwsgi;
  scgi_temp_path ${work}/scgi;
  include ${site};
}
`;

/** The recipe for nginx in docs/hosting.md as it is tried here. Throws where it does not hold what must be altered. */
export const nginxRecipe = (hosting: Hosting, port: number): string => fitted(recipe("nginx"), fitting(hosting, port));

/** Serves a folder by the nginx of this machine, given its path, until closed; without any right that others lack. */
export async function startNginx(nginx: string, hosting: Hosting): Promise<HostedSite> {
  const port = await freePort();
  const work = join(hosting.work, "nginx");
  mkdirSync(work);
  const user = servant();
  if (user) chownSync(work, user.uid, user.gid);
  writeFileSync(join(hosting.work, "paper.conf"), nginxRecipe(hosting, port));
  writeFileSync(join(hosting.work, "nginx.conf"), around(work, join(hosting.work, "paper.conf")));
  const origin = `http://127.0.0.1:${port}`;
  const { stop } = await startServer({ command: nginx, args: ["-p", work, "-e", "stderr", "-c", join(hosting.work, "nginx.conf")], address: origin });
  return { address: `${origin}${hosting.base}`, close: stop };
}
