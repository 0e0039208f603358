import { hasGutter } from "../scan/marks.ts";
import { atLine, type Rule } from "./rule.ts";

const ENOUGH = 3;

/** 串栏: lines one under the other that each hold two columns' text. Reported, not repaired. */
export const columnsInterleaved: Rule = ({ lines }) => {
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line !== undefined && hasGutter(line.core)) continue;
    const first = lines[from];
    if (i - from >= ENOUGH && first !== undefined) {
      return [atLine("interleaved-columns", first, `从这一行起连着${i - from}行中间有大段空白，像是两栏文字排在了一起。文字照原样保留，没有拆开。`,
        "用带 -layout 的 pdftotext 输出并以版面文本读入，或在原文里把两栏分开。")];
    }
    from = i + 1;
  }
  return [];
};
