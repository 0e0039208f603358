import { beginsWithSurname, couldBeName } from "../names/segment.ts";
import { LONGEST_BYLINE, readPeople } from "../names/people.ts";
import type { Claim, Construct } from "../claim.ts";
import { withoutDateline } from "./dateline.ts";

const ROLE_SOMEWHERE = /记者|記者|通讯员|通訊員|实习生|實習生|特约|撰稿|评论员|評論員|采写|採寫|整理|编译|編譯|报道|報導|文[、\s]?[/／:：图]|图[/／:：]|[/／][文图摄]|作者|摄影|攝影/;
const BRACKETS = /^[（(【\[]\s*(.*?)\s*[）)】\]]$/s;
const SPACED_NAME = /^[\u4e00-\u9fff\u3400-\u4dbf][\s\u3000\u00a0]+[\u4e00-\u9fff\u3400-\u4dbf]$/;
const AUTHOR_NOTE = /^[（(](?:本文)?(?:作者|本文为|此文为)(?:为|系|是|单位|：|:)?.{2,80}[）)]$/;
const DATELINE_NOTE = /^[（(](?:据|均据|综合|原载|本报|新华社|中新社|人民日报)[^，。]{0,28}(?:电|讯|電|訊|报道|消息)\s*[）)]$/;

const byline = (confidence: number, evidence: string, people?: Claim["people"]): Claim => ({
  by: "byline", role: "byline", confidence, evidence, ...(people === undefined ? {} : { people }),
});

/**
 * 署名行 A byline on a line of its own.
 *
 *     □ 本报记者 甲 通讯员 乙
 *     本报记者　甲　乙
 *     文/甲 图/乙
 *     （本报记者甲采访整理）
 *     （新华社北京10月16日电  记者甲、乙  参与采写：丙）
 *     （作者为某市某局局长）
 *
 * Yields to captions and credits: a line that closes with 摄 is theirs.
 */
export const bylineLine: Construct = {
  name: "byline",
  claim(block) {
    const { core } = block;
    if (core.length > LONGEST_BYLINE || core.length < 2) return undefined;
    if (core.includes("。")) return undefined;
    if (AUTHOR_NOTE.test(core)) return byline(0.95, "括号内的作者介绍");
    if (DATELINE_NOTE.test(core)) return byline(0.95, "括号内的电头");
    const inner = BRACKETS.exec(core)?.[1] ?? core;
    if (ROLE_SOMEWHERE.test(inner)) {
      const read = readPeople(withoutDateline(inner));
      if (read !== undefined) return byline(read.sure ? 0.98 : 0.9, read.sure ? "整行都是职务与姓名" : "整行像职务与姓名，姓名的切分没有把握", read.people);
    }
    if (core.length <= 24 && SPACED_NAME.test(core) && beginsWithSurname(core)) {
      return byline(0.85, "独占一行、字间加空的姓名", [{ role: "author", name: core.replace(/\s+/gu, ""), asPrinted: core }]);
    }
    if (core.length === 3 && block.indent > 0 && couldBeName(core) && beginsWithSurname(core)) {
      return byline(0.7, "独占一行的三字姓名", [{ role: "author", name: core, asPrinted: core }]);
    }
    return undefined;
  },
};
