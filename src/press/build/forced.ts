import type { LineRole } from "../pressed.ts";
import type { Sidecar } from "../sidecar/sidecar.ts";

/** What a sidecar lays down for a source line, by line number. */
export type Forced = ReadonlyMap<number, { role?: LineRole; join?: boolean; split?: boolean }>;

/** Takes a page's sidecar; gives its corrections of role, join and split that name a line. Others are not the grammar's. */
export function forcedLines(sidecar: Sidecar | undefined): Forced {
  const out = new Map<number, { role?: LineRole; join?: boolean; split?: boolean }>();
  for (const { line, role, join, split } of sidecar?.corrections ?? []) {
    if (line === undefined || (role === undefined && join === undefined && split === undefined)) continue;
    out.set(line, {
      ...out.get(line),
      ...(role === undefined ? {} : { role }),
      ...(join === undefined ? {} : { join }),
      ...(split === undefined ? {} : { split }),
    });
  }
  return out;
}

export const FORCED_EVIDENCE = "附带文件指定";
