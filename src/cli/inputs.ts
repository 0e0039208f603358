import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Diagnostic } from "../press/diagnostics/diagnostic.ts";
import { pressFile } from "../press/file.ts";
import type { Encoding } from "../press/read/index.ts";
import { inOrder } from "../press/diagnostics/order.ts";
import { fileFault } from "../press/file-codes.ts";
import { clashes, contentPage, pressContent, walkContent } from "../site/content/index.ts";
import type { ContentPage, PressedContent } from "../site/content/index.ts";
import type { Io } from "./io.ts";

/** What a command line names: pages in the order given, each folder's in code-unit order, none twice. */
export interface Inputs {
  inputs: ("-" | ContentPage)[];
  /** Sidecars that belong to no page. */
  orphans: string[];
  /** More than one file was named, or a folder: the JSON forms then have one object a line, each with its path. */
  several: boolean;
}

/** Takes the paths of a command line; gives the pages, or what is wrong with the paths, in Chinese. */
export async function gather(paths: readonly string[]): Promise<Inputs | { wrong: string }> {
  const inputs = new Map<string, "-" | ContentPage>();
  const orphans: string[] = [];
  let several = paths.length > 1;
  for (const path of paths) {
    if (path === "-") {
      inputs.set("-", "-");
      continue;
    }
    const found = await stat(path).catch(() => undefined);
    if (!found) return { wrong: `找不到 ${path}。请看路径写得对不对。` };
    if (!found.isDirectory()) {
      inputs.set(path, await contentPage(path));
      continue;
    }
    several = true;
    const content = await walkContent(path);
    if (content.pages.length === 0) return { wrong: `${path} 里没有版面：要有 .txt、.md、.html 或 .htm 文件。` };
    for (const page of content.pages) inputs.set(page.file, page);
    orphans.push(...content.orphans);
  }
  return { inputs: [...inputs.values()], orphans, several };
}

/** An input that was pressed, with where `--out` would put it. */
export interface Done {
  pressed: PressedContent;
  editionId: string;
  pageId: string;
}

const STDIN = "stdin";

async function pressStdin(io: Io, encoding: Encoding | undefined): Promise<Done> {
  const bytes = await io.stdin();
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const names = { editionId: STDIN, editionName: STDIN, pageId: STDIN, pageName: STDIN };
  return { pressed: { ...pressFile({ path: STDIN, bytes, sha256, ...names, ...(encoding && { encoding }) }), photoFiles: [] }, ...names };
}

/** What is to be said of pages beside their own text: two of one id, sidecars without a page (at a page of their folder). */
function extras(pages: readonly ContentPage[], orphans: readonly string[]): Map<string, Diagnostic[]> {
  const found = new Map([...clashes(pages)].map(([path, fault]) => [path, [fault]]));
  for (const orphan of orphans) {
    const host = pages.find(({ path }) => dirname(path) === dirname(orphan)) ?? pages[0];
    if (!host) continue;
    const fault = fileFault("sidecar-orphan", `附带文件 ${orphan} 旁边没有同名的版面。`, "请看文件名：附带文件要和版面同名，只是以 .yaml 结尾。", orphan);
    found.set(host.path, [...(found.get(host.path) ?? []), fault]);
  }
  return found;
}

/** Takes the inputs; gives each pressed, in order, one at a time, until Ctrl-C. A bad page does not stop the others. */
export async function* pressInputs({ inputs, orphans }: Inputs, io: Io, encoding: Encoding | undefined): AsyncGenerator<Done> {
  const more = extras(inputs.filter((input) => input !== "-"), orphans);
  for (const input of inputs) {
    if (io.signal.aborted) return;
    if (input === "-") {
      yield await pressStdin(io, encoding);
      continue;
    }
    const pressed = await pressContent(input, encoding && { encoding });
    const diagnostics = inOrder([...(more.get(input.path) ?? []), ...pressed.diagnostics]);
    yield { pressed: { ...pressed, diagnostics }, editionId: input.editionId, pageId: input.pageId };
  }
}
