import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { eachPiece, type PageDraft, type StoryDraft } from "../build/draft.ts";
import type { Placed } from "../place/placed.ts";
import { firstLine } from "../scan/block.ts";
import { atLine, type Rule } from "./rule.ts";

const headOf = (story: StoryDraft): Placed | undefined => story.headline[0] ?? story.kicker[0] ?? story.deck[0];
const brief = (text: string): string => (text.length <= 24 ? text : `${text.slice(0, 24)}…`);

/** The pieces that stand at the given lines, by line. */
function piecesAt(wanted: ReadonlySet<number>, { sections }: PageDraft): Map<number, Placed> {
  const found = new Map<number, Placed>();
  for (const { stories } of sections) {
    for (const story of stories) {
      eachPiece(story, (piece) => {
        const { line } = piece.block.source;
        if (wanted.has(line)) found.set(line, piece);
      });
    }
  }
  return found;
}

/** 稿件是否完整: headlines without a body, bodies without a headline, sections without a story, two stories of one name. */
export const storyShapes: Rule = ({ draft, built }) => {
  const out: Diagnostic[] = [];
  const titled = draft.sections.some(({ title }) => title !== undefined);
  for (const section of draft.sections) {
    if (section.title !== undefined && section.stories.length === 0) {
      out.push(atLine("empty-section", firstLine(section.title.block), `栏目“${section.title.block.core}”下没有稿件。`, "如果它其实是标题，在附带文件里对这一行写 role: headline。"));
    }
    for (const story of section.stories) {
      const head = headOf(story);
      if (head !== undefined && story.paragraphs.length === 0 && story.photos.length === 0) {
        out.push(atLine("headline-without-body", firstLine(head.block), `标题“${brief(head.block.core)}”下面没有正文。`, "检查正文是否在别处，或在附带文件里写明这一行的 role。"));
      }
      const [first] = story.paragraphs;
      if (head === undefined && first !== undefined) {
        out.push(atLine("body-without-headline", firstLine(first.block), "这一篇没有标题；不代拟标题。", "如果上面某一行就是标题，在附带文件里对那一行写 role: headline。"));
      }
      const caption = story.photos[0]?.caption;
      if (titled && section === draft.sections[0] && section.title === undefined && head === undefined && caption !== undefined && story.paragraphs.length === 0) {
        out.push(atLine("caption-before-section", firstLine(caption.block), "这条图片说明在所有栏目之前，归不到任何栏目。", "如果它属于下面的栏目，在原文里移到栏目名之后。"));
      }
    }
  }
  if (built.namesakes.length === 0) return out;
  const byLine = piecesAt(new Set(built.namesakes.flatMap(({ lines }) => lines)), draft);
  for (const { key, lines } of built.namesakes) {
    const [first, ...others] = [...lines].sort((a, b) => a - b);
    for (const line of others) {
      const piece = byLine.get(line);
      if (piece === undefined) continue;
      out.push(atLine("duplicate-headline", firstLine(piece.block), `第${first}行和第${line}行的两篇稿件同题：“${brief(key)}”。两篇各有自己的链接。`, "如是同一篇重复，在原文里删去一篇。"));
    }
  }
  return out;
};
