import { firstLine } from "../scan/block.ts";
import { atLine, type Rule } from "./rule.ts";

/** 断段与残段: paragraphs put together across a break, and those with a lost beginning or end. */
export const brokenParagraphs: Rule = ({ built }) =>
  built.stories.flatMap(({ broken }) =>
    broken.flatMap((part) => {
      const [head] = part.pieces;
      const line = firstLine(head.block);
      if (part.state === "fragment") {
        return [atLine("fragment-paragraph", line, `这一段不完整：${part.evidence ?? ""}。已照原样保留，没有与邻段相接。`,
          "对照报纸补上缺失的文字；如果它其实接在上一段之后，在附带文件里对这一行写 join: true。")];
      }
      return part.pieces.slice(1).map(({ block }) =>
        atLine("rejoined-paragraph", firstLine(block), `这一行接在上一段之后：${part.evidence ?? ""}。`, "如果它是另一段，在附带文件里对这一行写 split: true。"));
    }),
  );
