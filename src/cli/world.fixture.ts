import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "./main.ts";
import type { Io } from "./io.ts";
import type { Files } from "./write.ts";

/** What a run printed, and how it ended. */
export interface Run {
  code: number;
  out: string;
  err: string;
}

/** A folder of files for one test, removed by `end`, and a way to run the command line in it without a terminal. */
export interface World {
  folder: string;
  path: (name: string) => string;
  write: (name: string, content: string | Uint8Array) => Promise<string>;
  run: (argv: readonly string[], change?: Partial<Io>, files?: Files) => Promise<Run>;
  end: () => Promise<void>;
}

/** Makes an empty world for one test. */
export async function newWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), "baolan-"));
  const path = (name: string): string => join(folder, name);
  return {
    folder, path,
    write: async (name, content) => {
      await mkdir(dirname(path(name)), { recursive: true });
      await writeFile(path(name), content);
      return path(name);
    },
    run: async (argv, change = {}, files) => {
      const run = { out: "", err: "" };
      const io: Io = {
        out: (text) => { run.out += text; return Promise.resolve(true); },
        err: (text) => { run.err += text; },
        stdin: () => Promise.resolve(new Uint8Array()),
        outColumns: undefined, errColumns: undefined, env: {}, now: () => 0, signal: new AbortController().signal,
        ...change,
      };
      const code = await main(argv, io, files);
      return { code, ...run };
    },
    end: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A page of our own: a section, a story with kicker and people, a photo story. */
export const PAGE = `要闻

高庄镇

多举措抗旱保苗

本报讯（记者 林小雨 通讯员 何田）7月3日，高庄镇组织党员志愿者帮助农户浇水保苗，全镇六千亩玉米长势良好。

镇里还请来农技员到田间讲解抗旱技术，并为困难户送去水泵和水管。

视觉新闻

7月4日，在高庄镇文化广场，村民正在排练秧歌，迎接丰收节。本报记者 林小雨 摄
`;
