import type { Block } from "../scan/block.ts";
import { datelineOf } from "../scan/constructs/dateline.ts";
import { photoCreditOf } from "../scan/constructs/photo-credit.ts";
import { pageHeadOf } from "../scan/constructs/page-head.ts";
import { isTableRow } from "../scan/constructs/table.ts";
import { opensParagraph, type Line } from "../scan/line.ts";
import { endingOf, hasGutter } from "../scan/marks.ts";
import { measuresOf, slackOf, widthOf, type Wrap } from "../scan/shape.ts";
import { joinLines } from "./join-text.ts";
import type { Forced } from "../place/forced.ts";

const LATIN_HEAD = /^[A-Za-z0-9.%\-/]+/;
/** A mark, or a bracket with who wrote it and the text after; a bracket that is all of the line closes a paragraph. */
const NEW_MARK = /^[□■●◆▲△【]|^[（(](?:记者|本报|見習|见习|实习)[^）)]*[）)]\S/;

/** （甲 摄）: a photographer's credit that has a line to itself. */
const CREDIT_ALONE = /^[（(][^（）()。]{2,24}[摄攝][）)]$/;
/** 新岳日报记者 甲 见习记者 乙, ■ 记者：甲　通讯员：乙: who wrote, on a line of its own over the text, however wide. */
const BYLINE_ALONE = /^[□■◎○●]?\s?[\u4e00-\u9fff]{0,8}(?:记者|記者|通讯员|通訊員)[\s:：][^，。；！？!?“”「」（）()]{2,40}$/u;
/** A06 社会　新闻热线：86660000: a page's head goes on nowhere. */
const ENDS_WITH_NUMBER = /(?:热线|熱線|电话|電話|零售价?|定价)[:：]\s?[\d.元-]{3,}$/u;
/** 北江日报　2018年11月14日　04: a running head, in whichever paragraph it stands. */
function isRunningHead(core: string): boolean {
  const head = pageHeadOf(core, false);
  return head !== undefined && head.dated && head.numbered;
}

/** Whether `next`, right below, goes on the paragraph whose line was cut at the measure. */
function goesOn(line: Line, next: Line, wrap: Wrap): boolean {
  if (line.gapAfter !== 0 || opensParagraph(next)) return false;
  if (hasGutter(line.core) || isTableRow(next.core)) return false;
  const width = widthOf(line, wrap.by);
  const slack = slackOf(wrap);
  if (width > wrap.width + slack) return false;
  if (widthOf(next, wrap.by) > wrap.width + slack + 1) return false;
  if (NEW_MARK.test(next.core) || CREDIT_ALONE.test(next.core) || datelineOf(next.core) !== undefined) return false;
  if (isRunningHead(line.core) || isRunningHead(next.core)) return false;
  if (BYLINE_ALONE.test(line.core) || ENDS_WITH_NUMBER.test(line.core)) return false;
  // A sentence's end in a full line, and below it a line that closes with a photographer's credit: a caption of its own.
  if (endingOf(line.core) === "stop" && photoCreditOf(next.core) !== undefined) return false;
  if (width >= wrap.width - slack) return true;
  // A Latin word or a number that would not fit was carried over whole.
  const word = LATIN_HEAD.exec(next.core)?.[0].length ?? 0;
  if (word > 1 && width + word > wrap.width && endingOf(line.core) !== "stop") return true;
  return endingOf(line.core) === "opener";
}

/** 南澜局改进电报投送: a short line without a stop, between a full stop and a paragraph that begins with 本报讯, is the next story's headline. */
const isHeadBetween = (line: Line, next: Line, after: Line | undefined, wrap: Wrap): boolean =>
  after !== undefined && opensParagraph(after) && datelineOf(after.core) !== undefined && endingOf(line.core) === "stop" && endingOf(next.core) === "open" &&
  widthOf(next, wrap.by) < wrap.width - slackOf(wrap);

const ORDERED = "附带文件指明与上一行相接";

function blockOfLines(lines: [Block, ...Block[]], wrap: Wrap | undefined, ordered: string | undefined): Block {
  const [block] = lines;
  if (lines.length === 1) return block;
  const { text, notes } = joinLines(lines, (line) => wrap !== undefined && widthOf(line, wrap.by) >= wrap.width);
  const why = ordered !== undefined || wrap === undefined
    ? ordered ?? ORDERED
    : `原文每行约${wrap.width}${wrap.by === "characters" ? "字" : "列"}硬换行`;
  return { ...block, several: lines, core: text, noted: 0, gapAfter: lines[lines.length - 1]?.gapAfter ?? block.gapAfter, joined: [why, ...notes].join("，") };
}

/**
 * Undoes hard line breaks: takes a page's lines and the width at which they were cut, if they were; gives blocks, each
 * one printed paragraph or other line. What the sidecar joins or splits comes first.
 */
export function unwrap(lines: readonly Block[], wrap: Wrap | undefined, forced: Forced): readonly Block[] {
  if (wrap === undefined && forced.size === 0) return lines;
  const measures = wrap === undefined ? [] : measuresOf(lines, wrap);
  const blocks: Block[] = [];
  let own = wrap;
  let group: [Block, ...Block[]] | undefined;
  let ordered: string | undefined;
  for (const [i, line] of lines.entries()) {
    const order = forced.of(line.source);
    const before = group?.[group.length - 1];
    const joins = before !== undefined && (order?.join === true ||
      (order === undefined && forced.of(before.source)?.role === undefined && own !== undefined && goesOn(before, line, own) && !isHeadBetween(before, line, lines[i + 1], own)));
    if (group !== undefined && joins) {
      group.push(line);
      if (order?.join === true) ordered ??= order.evidence ?? ORDERED;
      continue;
    }
    if (group !== undefined) blocks.push(blockOfLines(group, own, ordered));
    own = measures[i];
    group = [line];
    ordered = undefined;
  }
  if (group !== undefined) blocks.push(blockOfLines(group, own, ordered));
  return blocks;
}
