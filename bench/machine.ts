import { cpus, totalmem } from "node:os";

/** Takes the browser's version, where one took part; gives one line that says on what a figure was measured, and when. */
export function machineLine(browser?: string): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${cores.length} cores, ${cores[0]?.model.trim() ?? "unknown"}, ${memory} GiB; Node ${process.versions.node}${browser === undefined ? "" : `; Chromium ${browser}`}; ${day}`;
}
