import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { CODES } from "./diagnostics/codes.ts";
import { READ_CODES } from "./read/codes.ts";
import { FILE_CODES } from "./file-codes.ts";
import { SIDECAR_CODES } from "./sidecar/codes.ts";

/** Every code that the press can report, from all its rooms: what a sidecar may silence and docs/diagnostics.md explains. */
export const ALL_CODES: ReadonlyMap<string, { severity: Diagnostic["severity"]; title: string }> =
  new Map(Object.entries({ ...READ_CODES, ...CODES, ...SIDECAR_CODES, ...FILE_CODES }));
