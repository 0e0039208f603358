import type { Sidecar } from "./sidecar/sidecar.ts";

/** What the press is told about a page beside its text. */
export interface PressOptions {
  /** The id of the edition that the page belongs to: what story ids begin with. */
  editionId: string;
  pageId: string;
  /** Shown where neither the sidecar nor the page itself gives a name: the file's name without its ending. */
  fallbackName: string;
  sidecar?: Sidecar;
}
