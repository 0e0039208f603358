import { readSidecar } from "./index.ts";
import type { ReadSidecar } from "./index.ts";

/** Takes a sidecar's text; gives what was read of it. Throws where it was refused. */
export function read(yaml: string): ReadSidecar {
  const result = readSidecar(new TextEncoder().encode(yaml), "a.yaml");
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.read;
}
