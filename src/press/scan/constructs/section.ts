import type { Claim, Construct } from "../claim.ts";
import { KNOWN_SECTIONS, PICTURE_SECTION, SECTION_ENDINGS } from "./section-names.ts";

const BRACKETED = /^[【〖［\[]\s?([^【】〖〗［］\[\]]{2,12})\s?[】〗］\]]$/;
const NAME = /^[\u4e00-\u9fffA-Za-z·\s]{2,8}$/;
const MARKED = /^[■●◆★▌▍▎◼▪◉◎□▇█※☆◇❖]\s*([\u4e00-\u9fffA-Za-z·]{2,10})\s*[■●◆★▌▍▎◼▪◉◎□▇█※☆◇❖]?$/;
/** —— 要 闻 ——, ·民生· */
const DASHED = /^(?:[—－―─~～-]{1,4}|[·•・])\s*([\u4e00-\u9fff·\s]{2,12}?)\s*(?:[—－―─~～-]{1,4}|[·•・])$/;
/** 《读者来信》, “民生”: such marks stand round many a title, so that only known names count in them. */
const TITLED = /^[《“〈]\s*([\u4e00-\u9fff]{2,8})\s*[》”〉]$/;
const known = (name: string | undefined): string | undefined => (name !== undefined && KNOWN_SECTIONS.has(name) ? name : undefined);
/** Typesetting's letter-spacing in short names: 要　闻. */
const SPACED = /^[\u4e00-\u9fff](?:[\s\u3000]+[\u4e00-\u9fff]){1,5}$/;

/** Whether a name in a mark is one that papers use for sections, by a list or by its ending; else the mark may be a subhead's. */
export const isSectionWord = (name: string): boolean => KNOWN_SECTIONS.has(name) || SECTION_ENDINGS.test(name);

/** A section's name without its brackets, marks and letter-spacing. */
export function sectionName(core: string): { name: string; marked: boolean } {
  const bracketed = BRACKETED.exec(core)?.[1] ?? MARKED.exec(core)?.[1] ?? DASHED.exec(core)?.[1] ?? known(TITLED.exec(core)?.[1]);
  const name = (bracketed ?? core).trim();
  return { name: SPACED.test(name) ? name.replace(/\s+/g, "") : name, marked: bracketed !== undefined };
}

const heading = (confidence: number, evidence: string): Claim => ({ by: "section", role: "section", confidence, evidence });

/**
 * 栏目 Section heading: a line of its own with a section's name, or any short name within a section's mark.
 *
 *     简讯快报      【要闻】      ■ 简讯      ◆民生◆      要　闻
 *
 * A claim here is a candidate: whether the line heads a section or is a headline or subhead of that name is told
 * by its place (place/heads.ts).
 */
export const sectionHeading: Construct = {
  name: "section",
  longest: 16,
  claim(block, shape) {
    const { core } = block;
    const { name, marked } = sectionName(core);
    if (shape.sections.has(name)) return heading(0.99, `附带文件列出的栏目名“${name}”`);
    if (KNOWN_SECTIONS.has(name)) return heading(marked ? 0.98 : 0.97, `常见栏目名“${name}”，独占一行`);
    if (marked && NAME.test(name)) return heading(0.85, "带栏目标记的短行");
    if (name.length <= 8 && name.length >= 3 && SECTION_ENDINGS.test(name) && !/\s/.test(name)) return heading(0.88, `词形像栏目名“${name}”`);
    if (!marked && PICTURE_SECTION.test(name)) return heading(0.72, `词形像图片栏目名“${name}”`);
    return undefined;
  },
};
