/** What went wrong between the site and the reader. Each kind has its own words in strings.ts. */
export type FaultKind =
  | "offline" | "unreachable" | "missing" | "server" | "timeout"
  | "truncated" | "altered" | "html" | "malformed" | "newer" | "older";

/** Thrown by the fetchers of this room, and by nothing else. */
export class DataFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, detail: string) {
    super(`${kind}: ${detail}`);
    this.name = "DataFault";
    this.kind = kind;
  }
}

/** Takes whatever was thrown; gives the kind to tell the reader of. */
export const faultKind = (error: unknown): FaultKind => (error instanceof DataFault ? error.kind : "malformed");

/** Kinds that another try a little later may mend by itself. */
export const passes = (kind: FaultKind): boolean =>
  kind === "unreachable" || kind === "server" || kind === "timeout";
