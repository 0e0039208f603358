import type { Contributor, ContributorRole } from "../../../model/index.ts";
import { SLASHED } from "./roles.ts";

const SLASH = /[/／｜|丨]/;
/** 文：甲 图：乙: a colon does what a slash does, behind the short words. */
const COLON = /(^|[\s\u3000])(文|图|圖|摄|攝|文字|撰文|采写|採寫|摄影|攝影|口述|讲述|整理|编译|译|绘|制图|漫画|插图|编辑|责编|执笔|视频)\s?[:：]\s?/gu;
/** 记者 甲 文 乙 图, 甲 整理 乙 制图: the short words stand free, behind the names. */
const FREE = /[\s\u3000]+(文|图|圖|摄|攝|口述|讲述|整理|制图|製圖|插图|插圖|绘图|繪圖|漫画|绘|画|译|編譯|编译)(?=[\s\u3000]|$)/gu;
/** 文 甲 图 乙: or before them. */
const LEADS = /^(?:文|图|圖|口述|讲述|撰文)\s/u;
const FREE_BEFORE = /(^|\s)(文|图|圖|摄|攝|口述|讲述|撰文|整理|编译|译|绘|插图|摄影|攝影)\s+(?=\S)/gu;
/** A reporter who writes is a reporter still. */
const WRITES = new Set<ContributorRole>(["author", "reporter", "editor"]);

/** Whose own word stands before the name (图/甲 编辑 乙) did that and nothing else. */
const KEEPS = new Set<ContributorRole>(["editor", "illustrator", "translator"]);

/** Reads the words between two slashes: names, with or without a role's word before them. */
export type NamesReader = (words: string) => Contributor[] | undefined;

/** Takes a byline's words; gives them with slashes in place of the colons and spaces that say the same. */
function withSlashes(text: string): string {
  if (SLASH.test(text)) return text;
  const colons = text.replace(COLON, "$1$2/");
  if (colons !== text) return colons;
  if (LEADS.test(text)) return text.replace(FREE_BEFORE, "$1$2/");
  const free = [...text.matchAll(FREE)];
  const last = free.at(-1);
  return free.length >= 2 && last !== undefined && last.index + last[0].length === text.length ? text.replace(FREE, "/$1") : text;
}

/**
 * Bylines whose roles stand at a slash:
 *
 *     文/李明 图/王芳        李明/文 王芳/图        文、图/李明        李明 文/图        文｜李明 图｜王芳
 *     ^ ^^^^ ^ ^^^^          ^^^^ ^ ^^^^ ^          ^^^^  ^^^^         ^^^^ ^^^^
 *     文/本报记者 李明 图/本报记者 王芳            晚报记者 李明/文 王芳/图          记者 李明 文 王芳 图
 *     文 李明 图 王芳                              采写：记者 李明 摄影：记者 王芳     记者 李明 整理 王芳 制图
 *
 * Takes the words without brackets, and what reads names; gives the people, or undefined where it is of no such form.
 */
export function readSlashed(printed: string, read: NamesReader): Contributor[] | undefined {
  const text = withSlashes(printed);
  const parts = text.split(SLASH).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 12) return undefined;
  const rolesOf = (words: string): ContributorRole[] | undefined => {
    const roles = words.split(/[、\s&]+/).map((word) => SLASHED.get(word));
    return roles.every((role) => role !== undefined) ? roles : undefined;
  };
  const withRole = (names: string, roles: readonly ContributorRole[]): Contributor[] | undefined =>
    read(names)?.flatMap((person) => (KEEPS.has(person.role) ? [person] : roles.map((role) => ({ ...person, role: WRITES.has(role) && person.role !== "author" && person.role !== "photographer" ? person.role : role }))));
  const people: Contributor[] = [];
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (parts.length === 2 && rolesOf(last) !== undefined) {
    // 李明 文/图: both words are roles of the one before them.
    const cut = Math.max(first.lastIndexOf(" "), first.lastIndexOf("\u3000"));
    const roles = cut > 0 ? rolesOf(first.slice(cut + 1)) : undefined;
    if (roles !== undefined) return withRole(first.slice(0, cut), [...roles, ...(rolesOf(last) ?? [])]);
  }
  const prefix = rolesOf(first) !== undefined;
  let roles = prefix ? rolesOf(first) : undefined;
  let names = prefix ? "" : first;
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] ?? "";
    const space = prefix ? Math.max(part.lastIndexOf(" "), part.lastIndexOf("\u3000")) : part.search(/[\s、]/u);
    if (prefix) {
      const isLast = i === parts.length - 1;
      const following = isLast ? undefined : rolesOf(part.slice(space + 1));
      if (!isLast && following === undefined) return undefined;
      const found = roles && withRole(isLast ? part : part.slice(0, Math.max(space, 0)), roles);
      if (found === undefined) return undefined;
      people.push(...found);
      roles = following;
    } else {
      const done = rolesOf(space < 0 ? part : part.slice(0, space));
      const found = done && withRole(names, done);
      if (found === undefined) return undefined;
      people.push(...found);
      names = space < 0 ? "" : part.slice(space + 1).trim();
    }
  }
  return people.length > 0 && (prefix || names === "") ? people : undefined;
}
