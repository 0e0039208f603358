import { WriteStream } from "node:tty";

/** What a command has of the world beside the file system: tests give it another. */
export interface Io {
  /** Resolves when the text is on its way; false where nobody reads any more (`| head`). */
  out(text: string): Promise<boolean>;
  err(text: string): void;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
  /** Columns of the terminal that `out` or `err` is, or undefined where it is none. */
  outColumns: number | undefined;
  errColumns: number | undefined;
  env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  /** Aborted when the user presses Ctrl-C. */
  signal: AbortSignal;
}

const columnsOf = (stream: NodeJS.WriteStream): number | undefined => (stream instanceof WriteStream ? stream.columns : undefined);

/** Gives the real world: the process's streams, clock and Ctrl-C. */
export function processIo(): Io {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => { stop.abort(signal); });
  let open = true;
  // Without a listener a closed pipe is an uncaught exception.
  process.stdout.on("error", () => { open = false; });
  process.stderr.on("error", () => undefined);
  return {
    out: (text) => new Promise((resolve) => {
      if (open) process.stdout.write(text, (error) => { resolve(!error); });
      else resolve(false);
    }),
    err: (text) => { process.stderr.write(text); },
    stdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) if (chunk instanceof Uint8Array) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    outColumns: columnsOf(process.stdout),
    errColumns: columnsOf(process.stderr),
    env: process.env,
    now: () => performance.now(),
    signal: stop.signal,
  };
}
