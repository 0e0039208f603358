import type { SourceLine } from "../../../model/index.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { piecesOfLine } from "../../read/pieces.ts";
import { sidecarFault } from "../read.ts";
import type { ReadSidecar } from "../read.ts";
import { nearestLine } from "../nearest.ts";
import type { Sidecar, SidecarCorrection } from "../sidecar.ts";

/** A correction whose place in the source was found. */
export interface PlacedCorrection {
  /** Its index in the sidecar's `corrections`. */
  index: number;
  entry: SidecarCorrection;
  /** The source line, or the piece of one that its quotation stands in. */
  at: SourceLine;
  /** UTF-16 offsets into `at.text`: of the mis-read words with `replace`, else of the quotation or the whole line. */
  from: number;
  to: number;
}

export interface Placed {
  /** The sidecar with `line` in each correction, and without those that were not found: what the press is given. */
  sidecar: Sidecar;
  corrections: PlacedCorrection[];
  diagnostics: Diagnostic[];
}

const SHOWN = 24;
const shorten = (text: string): string => {
  const characters = [...text.trim()];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}……` : characters.join("");
};

const isBlank = (text: string): boolean => text.trim() === "";

function offsetsOf(text: string, words: string, from = 0, to = text.length): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words, from); at >= 0 && at + words.length <= to; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** What keeps a correction from being placed: a message and what to do. */
interface Miss {
  ambiguous: boolean;
  message: string;
  help: string;
}
type Found = { at: SourceLine; from: number; to: number } | Miss;

const linesInWords = (lines: readonly SourceLine[]): string => {
  const numbers = [...new Set(lines.map(({ line }) => line))];
  return `第 ${numbers.slice(0, 5).join("、")}${numbers.length > 5 ? "……" : ""} 行`;
};

function missedQuote(quote: string, line: number | undefined, lines: readonly SourceLine[]): Miss {
  const elsewhere = line === undefined ? undefined : lines.find(({ text }) => text.includes(quote));
  const near = elsewhere ?? nearestLine(quote, lines);
  return {
    ambiguous: false,
    message: `${line === undefined ? "原文里" : `第 ${line} 行里`}找不到“${shorten(quote)}”。`,
    help: near ? `第 ${near.line} 行是“${shorten(near.text)}”，是不是它？` : "请照原文写引文，标点和空格也要一样。",
  };
}

/** The lines among which a correction looks that names a column: that piece, or why there is none. A line without text is for others to miss. */
function withinColumn(lines: readonly SourceLine[], line: number, column: number): readonly SourceLine[] | Miss {
  const pieces = piecesOfLine(lines, line);
  const piece = pieces[column - 1];
  if (piece !== undefined) return [piece];
  if (pieces.length === 0) return lines;
  const named = pieces.map(({ text }, i) => `第 ${i + 1} 栏“${shorten(text)}”`).join("，");
  return { ambiguous: false, message: `第 ${line} 行只有 ${pieces.length} 栏，没有第 ${column} 栏。`, help: `这一行是${named}；要哪一栏？` };
}

function byQuote(quote: string, line: number | undefined, lines: readonly SourceLine[]): Found {
  const holding = lines.filter((candidate) => (line === undefined || candidate.line === line) && candidate.text.includes(quote));
  const [first, second] = holding;
  if (!first) return missedQuote(quote, line, lines);
  if (second) {
    return { ambiguous: true, message: `“${shorten(quote)}”在${linesInWords(holding)}都有。`, help: "把引文写长一些，或写上 line。" };
  }
  const from = first.text.indexOf(quote);
  return { at: first, from, to: from + quote.length };
}

function byLine(line: number, lines: readonly SourceLine[]): Found {
  const at = lines.find((candidate) => candidate.line === line && !isBlank(candidate.text));
  if (at) return { at, from: 0, to: at.text.length };
  const next = lines.find((candidate) => candidate.line > line && !isBlank(candidate.text));
  const last = lines.at(-1)?.line ?? 0;
  return {
    ambiguous: false,
    message: line > last ? `原文只有 ${last} 行，没有第 ${line} 行。` : `第 ${line} 行是空行。`,
    help: next ? `下一行有字的是第 ${next.line} 行“${shorten(next.text)}”，是不是它？` : "请改写行号，或改用 quote（引文）。",
  };
}

function place(entry: SidecarCorrection, all: readonly SourceLine[]): Found {
  const { line, column, quote, replace } = entry;
  const lines = line === undefined || column === undefined ? all : withinColumn(all, line, column);
  if ("message" in lines) return lines;
  const found = quote !== undefined ? byQuote(quote, line, lines) : byLine(line ?? 0, lines);
  if (!("at" in found) || !replace) return found;
  const { at, from, to } = found;
  const [first, second] = offsetsOf(at.text, replace.printed, from, to);
  if (first === undefined) {
    const near = nearestLine(replace.printed, lines.filter(({ text }) => text.includes(replace.printed)));
    return {
      ambiguous: false,
      message: `第 ${at.line} 行${quote === undefined ? "" : "的引文"}里没有“${shorten(replace.printed)}”。`,
      help: near ? `它在第 ${near.line} 行“${shorten(near.text)}”，是不是那里？` : `第 ${at.line} 行是“${shorten(at.text)}”；printed 要照原文写。`,
    };
  }
  if (second !== undefined) {
    return { ambiguous: true, message: `“${shorten(replace.printed)}”在第 ${at.line} 行里不止一处。`, help: "用 quote 引出它前后的字，或把 printed 写长一些。" };
  }
  return { at, from: first, to: first + replace.printed.length };
}

/** Words quoted from one column of a line mean that column and not its neighbours. */
function columnOf({ quote }: SidecarCorrection, at: SourceLine, lines: readonly SourceLine[]): { column?: number } {
  if (quote === undefined || at.column === undefined) return {};
  const nth = piecesOfLine(lines, at.line).findIndex((piece) => piece.column === at.column);
  return nth < 0 ? {} : { column: nth + 1 };
}

/**
 * Takes a sidecar and the page's source lines; finds the line of each correction. One whose words are no longer there, or
 * are there more than once, is an error at its own place in the sidecar that names the line most like it, and is left out.
 */
export function placeCorrections(read: ReadSidecar, lines: readonly SourceLine[]): Placed {
  const corrections: PlacedCorrection[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, entry] of (read.sidecar.corrections ?? []).entries()) {
    const found = place(entry, lines);
    if ("at" in found) corrections.push({ index, entry: { ...entry, line: found.at.line, ...columnOf(entry, found.at, lines) }, ...found });
    else {
      const code = found.ambiguous ? "correction-ambiguous" : "correction-unmatched";
      diagnostics.push(sidecarFault(code, read.path, read.placeOf(["corrections", index]), found.message, found.help));
    }
  }
  return { sidecar: { ...read.sidecar, corrections: corrections.map(({ entry }) => entry) }, corrections, diagnostics };
}
