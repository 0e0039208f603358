import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { asked } from "./arguments.ts";
import { check } from "./checking/check.ts";
import { HELP } from "./help.ts";
import { gather } from "./inputs.ts";
import type { Io } from "./io.ts";
import { press } from "./press.ts";
import { search } from "./search.ts";
import { nodeFiles } from "./write.ts";
import type { Files } from "./write.ts";

/** Exit codes: no error; errors in the text or its sidecar, or an output that could not be written; wrong use; Ctrl-C. */
export const EXIT = { ok: 0, errors: 1, wrongUse: 2, interrupted: 130 } as const;

/** The version of package.json. */
export async function versionOf(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(import.meta.dirname, "../../package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

/**
 * Takes the arguments after the program's name, the world, and how files are written; runs the command and gives its exit
 * code. Wrong use is answered on standard error with what to type.
 */
export async function main(argv: readonly string[], io: Io, files: Files = nodeFiles): Promise<number> {
  const what = asked(argv);
  const wrongUse = (message: string): number => {
    io.err(`baolan：${message}\n`);
    return EXIT.wrongUse;
  };
  if ("wrong" in what) return wrongUse(what.wrong);
  if (what.command === "help") {
    await io.out(HELP);
    return EXIT.ok;
  }
  if (what.command === "version") {
    await io.out(`${await versionOf()}\n`);
    return EXIT.ok;
  }
  const inputs = await gather(what.paths);
  if ("wrong" in inputs) return wrongUse(inputs.wrong);
  const run = async (): Promise<boolean> => {
    if (what.command === "check") return check(what, inputs, io, await versionOf());
    return what.command === "press" ? press(what, inputs, io, files) : search(what, inputs, io);
  };
  const faulty = await run();
  if (io.signal.aborted && !(what.command === "check" && what.watch)) return EXIT.interrupted;
  return faulty ? EXIT.errors : EXIT.ok;
}
