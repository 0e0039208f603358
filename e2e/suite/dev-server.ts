import { join } from "node:path";
import { createServer } from "vite";

/** A development server, and the address that it stands at. */
export interface DevServer {
  address: string;
  close: () => Promise<void>;
}

/**
 * Starts what `npm run dev` starts, on a free port, its cache in the folder that is named. Vite says in the process's environment
 * that this is development, and leaves it said: what a later journey of the same worker built would be a site for developers.
 */
export async function devServer(cacheDir: string): Promise<DevServer> {
  const before = process.env["NODE_ENV"];
  const server = await createServer({ root: join(import.meta.dirname, "../.."), cacheDir, logLevel: "silent", server: { port: 0, host: "127.0.0.1" } });
  const close = async (): Promise<void> => {
    await server.close();
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  };
  try {
    await server.listen();
    const [address] = server.resolvedUrls?.local ?? [];
    if (address === undefined) throw new Error("The development server says no address.");
    return { address, close };
  } catch (error) {
    await close();
    throw error;
  }
}
