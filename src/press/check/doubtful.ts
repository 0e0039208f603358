import { DOUBTFUL } from "../place/placed.ts";
import type { LineRole } from "../pressed.ts";
import { firstLine } from "../scan/block.ts";
import { atLine, type Rule } from "./rule.ts";

/** A role's word in the trade's Chinese. */
export const ROLE_NAMES: Record<LineRole, string> = {
  section: "栏目", kicker: "肩题", headline: "主题", deck: "副题", byline: "署名", body: "正文", subhead: "小标题", caption: "图片说明",
  credit: "照片署名", editor: "编者文字", furniture: "版头版脚", unplaced: "未定",
};

/** 认不出的行与没有把握的行: what is not known, and what is known without certainty, with what else it might be. */
export const doubtfulLines: Rule = ({ placed }) =>
  placed.filter(({ role, confidence }) => role === "unplaced" || confidence < DOUBTFUL).map(({ block, role, evidence, alternative }) => {
    const line = firstLine(block);
    if (role === "unplaced") {
      return atLine("unplaced-line", line, `认不出这一行是什么：${evidence}。已原样留在版面上，没有并入任何段落。`,
        `在附带文件的 corrections 里写明这一行的 role（如 body、headline、furniture），或在原文里改正${alternative === undefined ? "" : `；它可能是${alternative}`}。`);
    }
    return atLine("uncertain-line", line, `把这一行当作${ROLE_NAMES[role]}，但没有把握：${evidence}。`,
      alternative === undefined ? "如不对，在附带文件的 corrections 里写明这一行的 role。" : `它也可能是${alternative}；如不对，在附带文件的 corrections 里写明这一行的 role。`);
  });
