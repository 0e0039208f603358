import type { Server } from "node:http";

/** How many ports after the wanted one are tried before giving up. */
const TRIES = 100;

type Attempt = "listening" | "in use";

function attempt(server: Server, port: number, host: string): Promise<Attempt> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void): void => {
      server.off("error", onError);
      server.off("listening", onListening);
      then();
    };
    const onError = (error: NodeJS.ErrnoException): void => {
      settle(() => {
        if (error.code === "EADDRINUSE") resolve("in use");
        else reject(error);
      });
    };
    const onListening = (): void => { settle(() => { resolve("listening"); }); };
    server.on("error", onError);
    server.on("listening", onListening);
    server.listen({ port, host, exclusive: true });
  });
}

/**
 * Takes a server that does not listen yet, a wanted port (0: any free one) and a host; lets it listen there, or on the
 * next port that nobody uses, and gives the port. Rejects when the host is no address of this machine, when the port
 * needs rights that we lack, or when a hundred ports in a row are taken.
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let tried = port; tried < port + TRIES && tried < 65536; tried += 1) {
    if (await attempt(server, tried, host) === "in use") continue;
    const bound = server.address();
    if (bound !== null && typeof bound === "object") return bound.port;
    throw new Error("服务器没有监听网络端口。");
  }
  throw new Error(`端口 ${port} 起连续 ${TRIES} 个都被占用，请用 --port 另选一个。`);
}
