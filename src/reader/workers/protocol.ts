/** What the page and the search worker say to each other. Both ends are built from this file. */
import type { SearchDocument, SearchOptions, SearchResult } from "../../search/index.ts";

export type Request =
  /** More stories, behind those that were sent before; newest edition first. */
  | { kind: "add"; documents: SearchDocument[] }
  | { kind: "search"; id: number; query: string; wanted: Pick<SearchOptions, "limit" | "within"> }
  /** Nobody waits for this search any more. */
  | { kind: "abort"; id: number };

export type Reply =
  | { kind: "found"; id: number; result: SearchResult }
  | { kind: "failed"; id: number; message: string };

/** The part of a Worker, and of a worker's own scope, that the protocol needs. */
export interface Port<Out> {
  postMessage(message: Out): void;
  addEventListener(type: "message", listener: (event: { data: unknown }) => void): void;
}

/** Extensions post messages of their own into pages and workers: what has not the protocol's form is left alone. */
function kindOf(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null || !("kind" in data) || typeof data.kind !== "string") return undefined;
  if (data.kind === "add") return "documents" in data && Array.isArray(data.documents) ? data.kind : undefined;
  return "id" in data && typeof data.id === "number" ? data.kind : undefined;
}

export const isRequest = (data: unknown): data is Request => ["add", "search", "abort"].includes(kindOf(data) ?? "");
export const isReply = (data: unknown): data is Reply => ["found", "failed"].includes(kindOf(data) ?? "");
