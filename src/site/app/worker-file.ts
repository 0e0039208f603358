/** What the worker is told by the build, as src/reader/offline/worker/built.ts has it. */
export interface WorkerSite {
  base: string;
  files: { path: string; revision: string | null }[];
}

const START = "self.baolanSite=";

/** Takes what the worker is told and its code; gives the text of `sw.js`: the first on a line of its own, which `readWorker` reads again. */
export const printWorker = (site: WorkerSite, code: string): string => `${START}${JSON.stringify(site)};\n${code.trimEnd()}\n`;

/**
 * Takes the text of an earlier `sw.js`; gives the paths of the files with a hash in their name that its version was made of,
 * none where it is not of ours.
 */
export function readWorker(text: string): string[] {
  const [line = ""] = text.split("\n", 1);
  if (!line.startsWith(START) || !line.endsWith(";")) return [];
  let site: unknown;
  try {
    site = JSON.parse(line.slice(START.length, -1));
  } catch {
    return [];
  }
  if (typeof site !== "object" || site === null || !("files" in site) || !Array.isArray(site.files)) return [];
  return site.files.flatMap((file: unknown) =>
    typeof file === "object" && file !== null && "path" in file && typeof file.path === "string" && /^assets\/[\w.-]+$/.test(file.path) ? [file.path] : []);
}
