import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearestWord } from "./nearest.ts";
import { sidecarFault } from "./read.ts";
import type { ReadSidecar } from "./read.ts";

/**
 * Takes a page's diagnostics, its sidecar, and all codes with their severities; gives the diagnostics without the warnings
 * and hints that the sidecar silences. An error can't be silenced: to ask for it, or for a code that does not exist, is an
 * error at its place in the sidecar.
 */
export function silenced(
  diagnostics: readonly Diagnostic[], read: ReadSidecar, codes: ReadonlyMap<string, { severity: Diagnostic["severity"] }>,
): Diagnostic[] {
  const quiet = new Set<string>();
  const faults: Diagnostic[] = [];
  for (const [index, code] of (read.sidecar.silence ?? []).entries()) {
    const known = codes.get(code);
    const fault = (message: string, help: string): void => {
      faults.push(sidecarFault("silence-unknown", read.path, read.placeOf(["silence", index]), message, help));
    };
    if (!known) {
      const near = nearestWord(code, codes.keys());
      fault(`没有“${code}”这个代号。`, near ? `是不是“${near}”？` : "代号见 docs/diagnostics.md。");
    } else if (known.severity === "error") fault(`“${code}”是错误，关不掉。`, "请按它的说明改正原文或附带文件。");
    else quiet.add(code);
  }
  return [...diagnostics.filter(({ code, severity }) => severity === "error" || !quiet.has(code)), ...faults];
}
