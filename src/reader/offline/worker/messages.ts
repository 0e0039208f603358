/** What a page says to the worker: to take over at once, or to keep the page that stands open, which came before it. */
export type PageMessage = { type: "take-over" } | { type: "keep-page"; url: string };

/** Takes whatever a message brought; gives it where it is one of ours. */
export function pageMessage(data: unknown): PageMessage | undefined {
  if (typeof data !== "object" || data === null || !("type" in data)) return undefined;
  if (data.type === "take-over") return { type: "take-over" };
  return data.type === "keep-page" && "url" in data && typeof data.url === "string" ? { type: "keep-page", url: data.url } : undefined;
}
