import type { BaseIssue } from "valibot";
import type { SidecarCode } from "../codes.ts";
import { nearestWord } from "../nearest.ts";
import type { Way } from "./place.ts";

/** One finding of the schema, in Chinese, with the way to the value at fault. */
export interface IssueInWords {
  code: SidecarCode;
  way: Way;
  message: string;
  help?: string;
}

const KINDS: Record<string, string> = {
  string: "一段文字",
  number: "一个整数",
  boolean: "true 或 false",
  array: "一个列表（每项一行，以 - 开头）",
  strict_object: "若干“键: 值”",
};

function received(input: unknown): string {
  if (input === null || input === undefined) return "空着";
  if (Array.isArray(input)) return "写成了列表";
  if (typeof input === "object") return "写成了“键: 值”";
  return typeof input === "string" ? "写成了文字" : typeof input === "number" ? "写成了数字" : "写成了 true/false";
}

const wayOf = (issue: BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).flatMap(({ key }) => (typeof key === "string" || typeof key === "number" ? [key] : []));

/** `("a" | "b")` → a, b: the words that a picklist takes. */
const choicesOf = (expected: string): string[] => Array.from(expected.matchAll(/"([^"]*)"/g), (match) => match[1] ?? "");

/** Takes an issue of valibot's; gives it in Chinese, or undefined for an unknown key, which is reported elsewhere. */
export function issueInWords(issue: BaseIssue<unknown>): IssueInWords | undefined {
  const way = wayOf(issue);
  if (issue.kind === "validation") {
    const path = way[0] === "photos" && way.at(-1) === "file" && issue.type === "check";
    return { code: path ? "photo-path" : "sidecar-value", way, message: `${issue.message}。` };
  }
  if (issue.type === "strict_object" && issue.expected === "never") {
    // A list passes for an object whose keys are its indexes: the fault is the list.
    const container: unknown = issue.path?.at(-1)?.input;
    return Array.isArray(container)
      ? { code: "sidecar-type", way: way.slice(0, -1), message: `要写${KINDS["strict_object"] ?? ""}，这里写成了列表。` }
      : undefined;
  }
  if (issue.type === "strict_object" && way.length > 0 && issue.expected?.startsWith("\"") === true) {
    return { code: "sidecar-type", way: way.slice(0, -1), message: `少了“${String(way.at(-1))}”。` };
  }
  if (issue.type === "picklist") {
    const choices = choicesOf(issue.expected ?? "");
    const near = typeof issue.input === "string" ? nearestWord(issue.input, choices) : undefined;
    return {
      code: "sidecar-value", way, message: `只能是这几个词之一：${choices.join("、")}。`,
      ...(near === undefined ? {} : { help: `是不是“${near}”？` }),
    };
  }
  return { code: "sidecar-type", way, message: `要写${KINDS[issue.type] ?? "别的值"}，这里${received(issue.input)}。` };
}
