import { endingOf, hasInnerStop } from "../marks.ts";
import type { Construct } from "../claim.ts";

const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十]{1,2}[章节部分幕篇回]|[①-⑳]|\d{1,2}[.．、](?!\d))\s*\S/;
const MARKED = /^[■●◆★□◎○◇▌▍▪※☆]\s*\S/;

/**
 * 小标题 A numbered or marked subhead.
 *
 *     一、抓好源头        （二）压实责任        ■ 环境改善，城市亮起来        （3）网络空间是共同的家园
 *
 * Claims only short lines that end no sentence. A plain short line is told a subhead by its place (place/heads.ts).
 */
export const markedSubhead: Construct = {
  name: "subhead",
  longest: 34,
  claim(block) {
    const { core } = block;
    if (core.length < 3 || hasInnerStop(core)) return undefined;
    const ending = endingOf(core);
    if (ending === "comma" || (ending === "stop" && !/[！？!?]$/.test(core))) return undefined;
    const numbered = NUMBERED.test(core);
    if (!numbered && !MARKED.test(core)) return undefined;
    // 二、禁止下列行为：leads on to what it lists, and is a clause of the text.
    if (numbered && ending === "colon") return undefined;
    return { by: "subhead", role: "subhead", confidence: numbered ? 0.85 : 0.8, evidence: numbered ? "带序号、不成句的短行" : "带标记、不成句的短行", scope: "story" };
  },
};
