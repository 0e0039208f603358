import type { TerminalOptions } from "../press/diagnostics/render/index.ts";
import type { Io } from "./io.ts";

/** Where nothing says how wide the terminal is (a file, a pipe). */
const PLAIN_COLUMNS = 100;

/**
 * Takes the world, one of its streams, and what the command line says of colour; gives how to print there. Colour where
 * it was asked for, else on a terminal unless NO_COLOR is set and not empty (no-color.org).
 */
export function terminalOf(io: Io, stream: "out" | "err", asked: boolean | undefined): TerminalOptions {
  const columns = stream === "out" ? io.outColumns : io.errColumns;
  const unwanted = (io.env["NO_COLOR"] ?? "") !== "" || io.env["TERM"] === "dumb";
  return { columns: columns ?? PLAIN_COLUMNS, colour: asked ?? (columns !== undefined && !unwanted) };
}

/**
 * Says how far a long run has come, on standard error, where that is a terminal, from one second on. `hide` takes it away
 * before something else is printed.
 */
export function progressOf(io: Io, total: number): { step: () => void; hide: () => void } {
  const start = io.now();
  let shown = start;
  let done = 0;
  let drawn = false;
  return {
    step: () => {
      done += 1;
      const now = io.now();
      // Ten times a second is smooth, and costs nothing beside the pages.
      if (io.errColumns === undefined || now - start < 1000 || now - shown < 100) return;
      shown = now;
      drawn = true;
      io.err(`\r${done} / ${total} 个版面`);
    },
    hide: () => {
      if (drawn) io.err("\r\u001b[K");
      drawn = false;
    },
  };
}
