import type { Rollup } from "vite";

/** What asks about modules while chunks are made. */
interface Modules {
  getModuleInfo: (id: string) => Pick<Rollup.ModuleInfo, "importers"> | null;
}

const REACT = /\/node_modules\/(?:react|react-dom|scheduler)\//;
const START = /\/src\/reader\/app\/start\.ts$/;
const READER = /\/src\/reader\/app\/client\.tsx$/;

/**
 * Takes a module's id; gives the name of the chunk that it belongs to, or null where the bundler may choose. What every page
 * runs first comes as a start and two pieces: React, and all of the reader that is imported without waiting. Left to the bundler, each
 * module that a later page shares with the first would be a file of its own, and each file is a request.
 */
export function chunkOf(id: string, modules: Modules): string | null {
  if (REACT.test(id)) return "react";
  const users = new Set([id]);
  for (const one of users) for (const user of modules.getModuleInfo(one)?.importers ?? []) users.add(user);
  const isUsedBy = (file: RegExp): boolean => [...users].some((user) => file.test(user));
  // What starts the two must not be in either, or both would come at once.
  if (isUsedBy(START)) return "start";
  return isUsedBy(READER) ? "reader" : null;
}
