import type { Contributor, ContributorRole } from "../../../model/index.ts";
import { readPreamble } from "./affiliation.ts";
import { AFTER_NAMES, ROLE_WORDS } from "./roles.ts";
import { readSlashed } from "./slashed.ts";
import { isHan } from "./segment.ts";
import { splitNames } from "./split.ts";
import { isOneOf, unitsOf } from "../units.ts";

/** The people of a byline, and whether every name in it was told apart without guessing. */
export interface People {
  people: Contributor[];
  sure: boolean;
  /** Several of the names ran together, and no family name shows the seams: it may be no row of names. */
  guessed?: true;
}

/** Bylines are short; what is longer is prose, and is not searched. */
export const LONGEST_BYLINE = 160;

interface Group {
  role?: ContributorRole;
  rank?: string;
  affiliation?: string;
}

interface RoleAt {
  at: number;
  end: number;
  role: ContributorRole;
}

const ROLES_BY_FIRST = new Map<string, (typeof ROLE_WORDS)[number][]>();
for (const entry of ROLE_WORDS) {
  const first = entry[0].charAt(0);
  ROLES_BY_FIRST.set(first, [...(ROLES_BY_FIRST.get(first) ?? []), entry]);
}

function rolesIn(text: string): RoleAt[] {
  const found: RoleAt[] = [];
  for (let at = 0; at < text.length; at++) {
    const known = ROLES_BY_FIRST.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at));
    if (known === undefined) continue;
    found.push({ at, end: at + known[0].length, role: known[1] });
    at += known[0].length - 1;
  }
  // 摄影记者, 图片编辑: the first of two words that touch is a rank of the second.
  return found.filter((role, i) => found[i + 1]?.at !== role.end);
}

/** 张三 李四 摄: what the names did, when it is said after them. */
function cutAfter(text: string, before: ContributorRole | undefined): { names: string; role: ContributorRole | undefined } {
  let names = text.replace(NO_NAME_END, "");
  let role = before;
  for (;;) {
    const after = AFTER_NAMES.find(({ word }) => names.endsWith(word) && names.length > word.length);
    if (after === undefined) return { names, role };
    if (after.fallback === undefined || role === undefined) role = after.role;
    names = names.slice(0, -after.word.length).replace(NO_NAME_END, "");
  }
}

/** Of what each word that names a role has one: most brackets and short lines are told from a byline by it. */
const OF_ROLES = unitsOf([...new Set([...ROLE_WORDS.map(([word]) => word.charAt(0)), ...AFTER_NAMES.map(({ word }) => word.charAt(0)), ..."/／｜|丨文图圖摄攝撰口讲整译譯绘繪编編&"])].join(""));

function mayNameRole(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isOneOf(OF_ROLES, text, at)) return true;
  return false;
}

const REPORTS = new Set<ContributorRole>(["reporter", "correspondent", "intern"]);
/** Zero-width characters that extraction leaves inside names; no name is printed with one. */
const UNSEEN = /[\u200b-\u200d\u2060\ufeff]/;
const ALL_UNSEEN = /[\u200b-\u200d\u2060\ufeff]/g;
const HEAD_MARK = /^[\s□■◎○●◆◇△▲☆★＊*—\-｜|]+/u;
const LEAD_WORDS = /^(?:(?:本(?:组|版|栏|专题|报道)?|以上|上述|以下)(?:稿件|文章|文字|图文|报道|消息|内容|各条)?(?:除署名外)?(?:(?:均|皆)?由|(?<=[文字图]{2})(?=[:：]))|综合|綜合|据|本版|统筹|策划|(?:图片|图)?来源)/;
const AFTER_ROLE = /^[\s:：/／|｜丨]+/u;
/** 甲，系某高校教授: what the last of them is. */
const WHO_IS = /[，,]\s?(?:系|为|是|现为|现任|现系|单位|均?来自)[^，,]{2,40}$/u;
const NO_NAME_END = /[\s、，,；;（）()/／]+$/u;

/** 记者林孟婷／花莲报导: where a reporter of a Taiwanese paper files from. */
const FILED = /\s*[/／]\s*[\u4e00-\u9fff]{2,8}?(?:連線|連綫|綜合|综合)?(?:報導|報道|报导|报道|電)\s*$/;
/** 本报记者 甲 发自北京 */
const SENT_FROM = /[\s\u3000]*发自[\u4e00-\u9fff、\s]{2,12}$/u;
/** A slash, or what stands for one: 文｜甲, 图：乙, 甲 文 乙 图. */
const MAY_BE_SLASHED = /[/／｜|丨]|(?:^|\s)(?:文|图|圖|摄|攝|文字|撰文|采写|採寫|摄影|口述|讲述|整理|编译|译|绘|制图|漫画|插图|编辑|责编|执笔|视频)\s?[:：]|\s(?:[文图摄]|口述|讲述|整理|编译|[译绘画])(?:\s|$)|^(?:[文图圖]|口述|讲述)\s/u;
/** 文/图 甲, 甲 文/图, 甲 图文, 摄影/撰文 甲: who wrote also took the pictures. */
const BOTH_BEFORE = /^(?:文\s?[、/／&]?\s?(?:[图圖]片?|[摄攝]影?)|[图圖]\s?[、/／&]?\s?文|(?:撰文|采写|採寫|撰稿)[、/／&\s]?(?:摄影|攝影)|(?:摄影|攝影)[、/／&](?:撰文|采写|採寫|文)|撰文\s?[/／]\s?供图)\s*[:：/／|｜\s]\s*(?=\S{2})/;
const BOTH_AFTER = /(?:[\s/／]|(?<=[\u4e00-\u9fff]))(?:文\s?[、/／&]\s?[图圖摄攝]|[图圖]\s?[、/／&]\s?文|图文|圖文)(?:报道|報導)?$/;
/** 记者 甲 摄影报道: a reporter who also took the pictures. Where no role stands before the names (甲 摄影报道), they are a picture's. */
const BOTH_REPORTED = /\s*(?:摄影报道|攝影報導|攝影報道)$/;
const SIGNS_FIRST = /^(?:[^\s]{0,12}\s?)(?:记者|記者|通讯员|通訊員|实习生|實習生)/;
/** 文/表 甲: who wrote also made the table. */
const WITH_TABLE = /^文\s?[、/／]\s?表(?=[\s/／:：])/;
/** 本 报 记 者　甲: a role's word set apart letter by letter. */
const SPREAD = /记\s+者|通\s+讯\s+员/u;
const SPREAD_WORDS = /(?:本\s+报\s+)?记\s+者|通\s+讯\s+员/gu;
/** □ 甲 □ 乙: the mark that opens a byline, before its second half. */
const INNER_MARKS = /[\s\u3000]*[□■◎○●◇◆★☆][\s\u3000]*/gu;

function withPictures(read: People | undefined): People | undefined {
  if (read === undefined) return undefined;
  return { ...read, people: [...read.people, ...read.people.map((person): Contributor => ({ ...person, role: "photographer" }))] };
}

/**
 * Takes a byline's words without their brackets (`本报记者 甲 通讯员 乙`, `首席记者甲、乙`, `文/甲 图/乙`); gives its people
 * in printed order, or undefined where it is no byline because some word in it is neither role nor name. Never throws.
 * Names that no role's word introduces (中新社…电（甲 乙）) have the role `bare`, and are no byline without one.
 */
export function readPeople(text: string, bare?: ContributorRole): People | undefined {
  if (text.length > LONGEST_BYLINE || (bare === undefined && !mayNameRole(text))) return undefined;
  const plain = (UNSEEN.test(text) ? text.replace(ALL_UNSEEN, "") : text).replace(HEAD_MARK, "").trim().replace(FILED, "").replace(SENT_FROM, "").replace(LEAD_WORDS, "").replace(/^[:：]/, "").replace(INNER_MARKS, " ").replace(WITH_TABLE, "文");
  if (SPREAD.test(plain)) return readPeople(plain.replace(SPREAD_WORDS, (words) => words.replace(/\s+/gu, "")), bare);
  const both = BOTH_BEFORE.exec(plain)?.[0] ?? BOTH_AFTER.exec(plain)?.[0] ?? (SIGNS_FIRST.test(plain) ? BOTH_REPORTED.exec(plain)?.[0] : undefined);
  if (both !== undefined) return withPictures(readPeople(plain.replace(both, " "), bare ?? "author"));
  const body = plain;
  if (MAY_BE_SLASHED.test(body)) {
    const slashed = readSlashed(body, (words) => (MAY_BE_SLASHED.test(words) ? undefined : readPeople(words, "author")?.people));
    if (slashed !== undefined) return { people: slashed, sure: true };
  }
  const roles = rolesIn(body);
  const last = roles.at(-1);
  // 摄影展开幕, 编辑部的故事: such words begin a byline only with a mark or a space after them.
  const [opens] = roles;
  if (opens?.at === 0 && !REPORTS.has(opens.role) && opens.end < body.length && isHan(body.charAt(opens.end)) && roles.length === 1) return undefined;
  const closing = last !== undefined && body.slice(last.end).trim() === "" ? last : undefined;
  const out: People = { people: [], sure: true };
  let group: Group = bare === undefined ? {} : { role: bare };
  let from = 0;
  for (let i = 0; i <= roles.length && from < body.length; i++) {
    const next = roles[i];
    const raw = body.slice(from, next?.at ?? body.length).replace(AFTER_ROLE, "");
    const before = next === undefined || next === closing ? { rest: raw } : readPreamble(raw);
    // 李倩 摄影: a role's word with nothing after it closes the names before it.
    const { names, role } = cutAfter(before.rest.replace(WHO_IS, ""), next !== undefined && next === closing ? next.role : group.role);
    if (names !== "") {
      const added = namesOf(names, { ...group, ...(role === undefined ? {} : { role }) }, i === 0);
      if (added === undefined) return undefined;
      out.people.push(...added.people);
      out.sure &&= added.sure;
      if (added.guessed === true) out.guessed = true;
    }
    if (next === undefined) break;
    group = {
      role: next.role,
      ...("rank" in before && before.rank !== undefined ? { rank: before.rank } : {}),
      ...("affiliation" in before && before.affiliation !== undefined ? { affiliation: before.affiliation } : {}),
    };
    from = next.end;
  }
  return out.people.length > 0 ? out : undefined;
}

/** `lent`: no word of the line's own gives the role, and what is no row of names must not pass for one. */
function namesOf(names: string, { role, ...rest }: Group, lent: boolean): People | undefined {
  const split = splitNames(names);
  if (split === undefined || role === undefined || split.names.length === 0 || (lent && split.guessed)) return undefined;
  const { affiliation, ...group } = rest;
  const people = split.names.map(({ name, asPrinted, office }): Contributor => {
    const house = affiliation ?? office;
    return { role, ...group, ...(house === undefined ? {} : { affiliation: house }), name, asPrinted };
  });
  return { people, sure: split.sure, ...(split.guessed ? { guessed: true as const } : {}) };
}
