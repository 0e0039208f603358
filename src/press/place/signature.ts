import { endOf, type Block } from "../scan/block.ts";

/** 2018年5月4日, 二〇二一年七月二十日: a day and nothing else. */
const DAY_ALONE = /^.{0,2}[\d○〇零一二三四五六七八九].{3,14}[日號号]$/u;
/** Whether a block is a day and nothing else. */
export const isDayAlone = ({ core, claim }: Block): boolean => claim?.page?.date !== undefined && DAY_ALONE.test(core);
/** Who signs, with office and title, is hardly ever longer. */
export const LONGEST_SIGNATURE = 24;

/** 平阳县委组织部 / 2020年6月12日: who signs a notice or a letter, right over the day. */
export const signsOff = (block: Block, next: Block | undefined): boolean =>
  block.claim === undefined && block.core.length <= LONGEST_SIGNATURE && endOf(block) === "open" && next?.gapBefore === 0 && isDayAlone(next);
