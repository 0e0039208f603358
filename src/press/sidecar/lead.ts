import type { Page, Text } from "../../model/index.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearestLine } from "./nearest.ts";
import { sidecarFault } from "./read.ts";
import type { ReadSidecar } from "./read.ts";

/** Takes a pressed page and its sidecar; gives an error where the sidecar names a lead story that no headline is. */
export function leadFault(page: Page, read: ReadSidecar): Diagnostic[] {
  const { lead } = read.sidecar;
  const items = page.sections.flatMap((section) => section.items);
  if (lead === undefined || items.some((item) => item.kind === "article" && item.lead === true)) return [];
  const near = nearestLine(lead, items.flatMap((item): Text[] => (item.headline ? [item.headline] : [])));
  const help = near ? `第 ${near.span.line} 行的标题是“${near.text.trim()}”，是不是它？` : "lead 要照主题的原文写，一字不差。";
  return [sidecarFault("lead-unmatched", read.path, read.placeOf(["lead"]), `没有哪篇的主题是“${lead}”。`, help)];
}
