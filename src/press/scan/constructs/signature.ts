import type { Block } from "../block.ts";
import { endOf, FAR_RIGHT } from "../block.ts";
import type { Claim } from "../claim.ts";
import { bareNames } from "./bare-names.ts";

/** Longer lines are text. */
const LONGEST_SIGNATURE = 36;
/** A text that somebody signs has a sentence or two above the name. */
const SHORTEST_TEXT = 20;
const BRACKETS = /^[（(]\s*([^（）()]{2,34})\s*[）)]$/u;
const DOTS = /^[·•]\s*([^·•]{2,30}?)\s*[·•]$/u;
/** 听雨轩主, 东篱居士: what writers call themselves. */
const PEN_NAME = /^[\u4e00-\u9fff]{2,3}(?:轩主|斋主|楼主|堂主|主人|居士|山人|老人|散人|野老|钓叟|樵夫)$|^[\u4e00-\u9fff]{2,3}[翁叟]$/u;
/** 桥东村村民 甲: who wrote a letter; the line is the letter's. */
const LETTER_WRITER = /(?:读者|讀者|村民|市民|居民|农民|社员|职工|工人|战士|学生|家长|级|班|乡|鄉|镇|鎮|村|县|縣|市|(?<![业厂校园库军])区|公社|大队)$/u;

/** Whether somebody may sign below: prose that has ended and names nobody yet. */
const isSigned = (above: Block | undefined): boolean =>
  above !== undefined && above.claim === undefined && above.core.length > SHORTEST_TEXT && endOf(above) === "stop" && (above.closing?.people.length ?? 0) === 0;

/**
 * 文末署名行 Who wrote, on a line of its own under a text:
 *
 *     （甲　乙）      （县广播站　甲）      甲      　　　　　　　　桥东村村民 甲 乙等      听雨轩主
 *
 * Without a bracket it is one only where the story ends with it: at the page's end, over a wider gap, or far in. Takes a
 * line that nobody claims with its neighbours; gives the claim, never a certain one, or undefined. A letter's signature is
 * the letter's text, and `block.closing` holds who signed.
 */
export function signatureUnder(block: Block, above: Block | undefined, below: Block | undefined): Claim | undefined {
  const { core } = block;
  if (core.length > LONGEST_SIGNATURE || core.length < 2 || endOf(block) === "stop" || block.gapBefore > 2 || !isSigned(above)) return undefined;
  const ends = below === undefined || block.gapAfter > block.gapBefore || block.indent >= FAR_RIGHT;
  const inner = BRACKETS.exec(core)?.[1];
  const printed = inner ?? DOTS.exec(core)?.[1] ?? core;
  if (inner === undefined && !ends) return undefined;
  if (inner === undefined && PEN_NAME.test(core)) return signedBy(0.7, "文末独占一行的笔名", [{ role: "author", name: core, asPrinted: core }]);
  const read = bareNames(printed, "。");
  if (read === undefined) return undefined;
  const [first] = read.people;
  const doubtful = read.last === true || (inner === undefined && read.people.length === 1 && first?.affiliation === undefined);
  if (read.last === true && (inner === undefined || !ends)) return undefined;
  // 四川　北京, 和谐 文明: words in a row, but for a bracket or an office, are told from names by more than one family name.
  if (LETTER_WRITER.test(first?.affiliation ?? "") || /^(?:读者|讀者)/u.test(printed)) {
    block.closing = { people: read.people, sure: true };
    return { by: "signature", role: "body", confidence: 0.85, evidence: "来信末尾的署名", alternative: "署名" };
  }
  return signedBy(doubtful ? 0.72 : 0.85, "文末独占一行的姓名", read.people);
}

const signedBy = (confidence: number, evidence: string, people: Claim["people"]): Claim =>
  ({ by: "signature", role: "byline", confidence, evidence, alternative: "正文", ...(people === undefined ? {} : { people }) });
