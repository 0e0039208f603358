import { watch } from "node:fs/promises";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { gather } from "../inputs.ts";
import type { Inputs } from "../inputs.ts";

/** An editor writes a file in several steps; what changes within this many milliseconds is one saving. */
const SETTLE = 80;

/** Folders to watch: those named, and those that the named files stand in (an editor may replace the file itself). */
async function foldersOf(paths: readonly string[]): Promise<Map<string, boolean>> {
  const folders = new Map<string, boolean>();
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory();
    const folder = isFolder ? path : dirname(path);
    folders.set(folder, isFolder || folders.get(folder) === true);
  }
  return folders;
}

/** Wakes whoever waits, once, however often it was rung meanwhile. */
class Bell {
  private rung = false;
  private wake: (() => void) | undefined;

  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  async heard(): Promise<void> {
    if (!this.rung) await new Promise<void>((resolve) => { this.wake = resolve; });
    this.rung = false;
    this.wake = undefined;
  }
}

async function listen(folder: string, recursive: boolean, signal: AbortSignal, bell: Bell): Promise<void> {
  try {
    for await (const { filename } of watch(folder, { recursive, signal })) {
      if (filename === null || /\.(?:txt|md|html?|yaml)$/i.test(filename)) bell.ring();
    }
  } catch {
    // Ended by the signal, or the folder is gone: the next round says so.
    bell.ring();
  }
}

/**
 * Takes the command line's paths, what they name now, and a signal that ends it; gives the inputs at once, and again,
 * gathered afresh, after each saving, until the signal.
 */
export async function* watching(paths: readonly string[], first: Inputs, signal: AbortSignal): AsyncGenerator<Inputs | { wrong: string }> {
  const bell = new Bell();
  for (const [folder, recursive] of await foldersOf(paths)) void listen(folder, recursive, signal, bell);
  signal.addEventListener("abort", () => { bell.ring(); }, { once: true });
  yield first;
  while (!signal.aborted) {
    await bell.heard();
    if (signal.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    yield await gather(paths);
  }
}
