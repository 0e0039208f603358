import type { Contributor, ContributorRole } from "../../../model/index.ts";
import { SLASHED } from "./roles.ts";
import { splitNames } from "./split.ts";

const SLASH = /[/／]/;

const withRole = (names: string, roles: readonly ContributorRole[]): Contributor[] | undefined =>
  splitNames(names)?.names.flatMap(({ name, asPrinted }) => roles.map((role) => ({ role, name, asPrinted })));

/**
 * Bylines whose roles stand at a slash:
 *
 *     文/李明 图/王芳        李明/文 王芳/图        文、图/李明        李明 文/图
 *     ^ ^^^^ ^ ^^^^          ^^^^ ^ ^^^^ ^          ^^^^  ^^^^         ^^^^ ^^^^
 *
 * Takes the words without brackets; gives the people, or undefined where it is of no such form.
 */
export function readSlashed(text: string): Contributor[] | undefined {
  const parts = text.split(SLASH).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 12) return undefined;
  const rolesOf = (words: string): ContributorRole[] | undefined => {
    const roles = words.split(/[、\s&]+/).map((word) => SLASHED.get(word));
    return roles.every((role) => role !== undefined) ? roles : undefined;
  };
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
  for (const part of parts.slice(1)) {
    const space = prefix ? Math.max(part.lastIndexOf(" "), part.lastIndexOf("\u3000")) : part.search(/[\s、]/u);
    if (prefix) {
      const isLast = part === last;
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
