import type { SourceLine } from "../../model/index.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { READ_CODES } from "./codes.ts";
import type { ReadCode } from "./codes.ts";

interface Suspect {
  code: ReadCode;
  /** What the character is, in Chinese. */
  name: string;
  help: string;
}

const CONTROL: Suspect = {
  code: "control-character",
  name: "控制字符",
  help: "控制字符多半是排版或提取工具留下的，读者看不见；可以从原文中删去。",
};
const BIDI: Suspect = {
  code: "bidi-control",
  name: "文字方向控制符",
  help: "它会让后面的字倒着显示，把看到的和存下的变成两回事；若原版没有这样排，请删去。",
};

/** Takes one code unit or a whole character; tells what is wrong with it, or undefined. */
function suspectOf(character: string): Suspect | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0) {
    return { code: "nul-character", name: "空字符", help: "空字符不是文字。请删去，或重新提取这一页；若文件是 UTF-16，请另存为 UTF-8。" };
  }
  if (code >= 0xd800 && code <= 0xdfff) {
    return { code: "lone-surrogate", name: "残缺的代理项", help: "这是一个字被切成两半后剩下的一半。请对照原版补上整字。" };
  }
  if (code === 0xfffd) {
    return {
      code: "replacement-character",
      name: "替换字符",
      help: "原来的字在此前的转码中已经丢了。请对照原版补上，或在附带文件里用 corrections 的 replace 更正。",
    };
  }
  if (code >= 0xe000 && code <= 0xf8ff) {
    return {
      code: "private-use-character",
      name: "私用区字符",
      help: "这个字只有原来的字体才认得，读者会看到空框。请对照原版换成通用的字。",
    };
  }
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return BIDI;
  if ((code < 0x20 && code !== 0x09) || (code >= 0x7f && code <= 0x9f)) return CONTROL;
  return undefined;
}

// With `u`, the class of surrogates matches only those that stand alone. VT (0B) ends no line, so it counts as a control.
const SUSPECTS = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffd\u202a-\u202e\u2066-\u2069]/gu;

const hex = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/**
 * Takes a page's lines; gives one diagnostic for each line and kind of character that does not belong into text, at
 * the first such character, with how many there are: a line of a million NULs is one diagnostic, not a million.
 */
export function checkCharacters(lines: readonly SourceLine[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { line, column: start = 1, text } of lines) {
    const firsts = new Map<ReadCode, { suspect: Suspect; character: string; index: number; count: number }>();
    for (const match of text.matchAll(SUSPECTS)) {
      const suspect = suspectOf(match[0]);
      if (!suspect) continue;
      const first = firsts.get(suspect.code);
      if (first) first.count += 1;
      else firsts.set(suspect.code, { suspect, character: match[0], index: match.index, count: 1 });
    }
    for (const { suspect, character, index, count } of firsts.values()) {
      found.push({
        code: suspect.code,
        severity: READ_CODES[suspect.code].severity,
        line,
        column: start + index,
        endColumn: start + index + character.length,
        message: `此处有${suspect.name}（${hex(character)}）${count > 1 ? `，这一行共 ${count} 处同类字符` : ""}。`,
        help: suspect.help,
      });
    }
  }
  return found;
}

const ANY_SUSPECT = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd\u202a-\u202e\u2066-\u2069]/;
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** Takes a whole text; tells whether `checkCharacters` could find anything in it, at a tenth of the cost. */
export const hasSuspects = (text: string): boolean => ANY_SUSPECT.test(text) || LONE_SURROGATE.test(text);
