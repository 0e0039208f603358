import { createServer } from "node:http";
import { basePath, siteHandler } from "./handler.ts";
import { listen } from "./listen.ts";

export interface ServeOptions {
  /** The folder of a built site. */
  dir: string;
  /** The wanted port; 0 for any free one. Where it is in use, the next free one is taken. */
  port?: number;
  /** The address of this machine to listen on. Only this machine itself by default. */
  host?: string;
  /** The path that the site stands under, such as `/paper/`. */
  base?: string;
}

export interface Served {
  /** Where the site's front page is, such as `http://127.0.0.1:4173/`. */
  address: string;
  /** Ends all connections and frees the port. */
  close: () => Promise<void>;
}

/** Tried first; the port that Vite's own preview uses, so that bookmarks keep working. */
export const DEFAULT_PORT = 4173;

/** Node's own limit for a request's head is 16 KiB; an address of 100 kB must get the site's own answer (fault 26). */
const MAX_HEAD = 256 * 1024;

/** Serves a built site as a plain static host would, until closed. Rejects where no port can be had. */
export async function serve({ dir, port = DEFAULT_PORT, host = "127.0.0.1", base = "/" }: ServeOptions): Promise<Served> {
  const server = createServer({ maxHeaderSize: MAX_HEAD }, siteHandler(dir, base));
  const bound = await listen(server, port, host);
  const shown = host.includes(":") ? `[${host}]` : host;
  return {
    address: `http://${shown}:${bound}${basePath(base)}`,
    close: () => new Promise((resolve, reject) => {
      server.close((error) => {
        if (error) reject(error);
        else resolve();
      });
      server.closeAllConnections();
    }),
  };
}
