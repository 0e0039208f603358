import type { LineRole } from "../pressed.ts";
import type { LineHint } from "../read/source.ts";
import type { Sidecar } from "../sidecar/sidecar.ts";

/** What a sidecar or the file's own markup lays down for a source line. `evidence` is absent for the sidecar's. */
interface Order {
  role?: LineRole;
  join?: boolean;
  split?: boolean;
  evidence?: string;
}

/** Orders by line number. */
export type Forced = ReadonlyMap<number, Order>;

/**
 * Takes a page's sidecar and what its markup says of lines; gives the corrections of role, join and split that name a
 * line, in place of the markup's word for it. Other corrections are not the grammar's.
 */
export function forcedLines(sidecar: Sidecar | undefined, hints: readonly LineHint[] = []): Forced {
  const marked = new Map(hints.map(({ line, ...order }): [number, Order] => [line, order]));
  const out = new Map<number, Order>();
  for (const { line, role, join, split } of sidecar?.corrections ?? []) {
    if (line === undefined || (role === undefined && join === undefined && split === undefined)) continue;
    out.set(line, {
      ...out.get(line),
      ...(role === undefined ? {} : { role }),
      ...(join === undefined ? {} : { join }),
      ...(split === undefined ? {} : { split }),
    });
  }
  return new Map([...marked, ...out]);
}

export const FORCED_EVIDENCE = "附带文件指定";
