import type { LineRole } from "../pressed.ts";
import type { SourceLine } from "../../model/index.ts";
import { piecesOfLine } from "../read/pieces.ts";
import type { LineHint } from "../read/source.ts";
import type { Sidecar } from "../sidecar/sidecar.ts";

/** What a sidecar or the file's own markup lays down for a source line. `evidence` is absent for the sidecar's. */
interface Order {
  role?: LineRole;
  join?: boolean;
  split?: boolean;
  evidence?: string;
}

/** What is laid down for the lines of a page. */
export interface Forced {
  /** How many orders there are. */
  readonly size: number;
  /** The order for a source line, or for a piece of one where columns stand side by side. */
  of(source: SourceLine): Order | undefined;
}

/** The column of an order that holds for all of its line. */
const WHOLE = 0;

/**
 * Takes a page's lines, its sidecar and what its markup says of lines; gives the corrections of role, join and split that
 * name a line or one column of it, in place of the markup's word for it. What is said of a column comes before what is
 * said of its line. Other corrections are not the grammar's.
 */
export function forcedLines(lines: readonly SourceLine[], sidecar: Sidecar | undefined, hints: readonly LineHint[] = []): Forced {
  const marked = hints.map(({ line, ...order }): [number, Map<number, Order>] => [line, new Map([[WHOLE, order]])]);
  /** Line → UTF-16 column of the piece, or WHOLE → order. */
  const own = new Map<number, Map<number, Order>>();
  for (const { line, column, role, join, split } of sidecar?.corrections ?? []) {
    if (line === undefined || (role === undefined && join === undefined && split === undefined)) continue;
    const piece = column === undefined ? undefined : piecesOfLine(lines, line)[column - 1];
    if (column !== undefined && piece === undefined) continue;
    const known = own.get(line) ?? new Map<number, Order>();
    const at = piece === undefined ? WHOLE : piece.column ?? 1;
    known.set(at, {
      ...known.get(at),
      ...(role === undefined ? {} : { role }),
      ...(join === undefined ? {} : { join }),
      ...(split === undefined ? {} : { split }),
    });
    own.set(line, known);
  }
  const orders = new Map([...marked, ...own]);
  return {
    size: orders.size,
    of: ({ line, column = 1 }) => {
      const here = orders.size === 0 ? undefined : orders.get(line);
      const piece = here?.get(column);
      const whole = here?.get(WHOLE);
      return piece === undefined || whole === undefined ? piece ?? whole : { ...whole, ...piece };
    },
  };
}

export const FORCED_EVIDENCE = "附带文件指定";
