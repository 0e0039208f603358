import { parseArgs } from "node:util";
import { nearestWord } from "../press/sidecar/nearest.ts";
import type { Encoding } from "../press/read/index.ts";

/** What a command line asks for, checked. */
export type Asked =
  | { command: "help" }
  | { command: "version" }
  | (Shared & { command: "check"; explain: boolean; format: "text" | "json" | "sarif"; watch: boolean })
  | (Shared & { command: "press"; out: string | undefined })
  | (Shared & { command: "search"; query: string; tier: (typeof TIERS)[number]; format: "text" | "json" });

interface Shared {
  paths: string[];
  encoding: Encoding | undefined;
  colour: boolean | undefined;
}

/** A command line that asks for nothing that there is; `wrong` says in Chinese what to type. */
export interface Wrong {
  wrong: string;
}

const SHARED = { encoding: { type: "string" }, color: { type: "boolean" }, "no-color": { type: "boolean" }, help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "v" } } as const;
const CHECK = { ...SHARED, explain: { type: "boolean" }, format: { type: "string" }, watch: { type: "boolean" } } as const;
const PRESS = { ...SHARED, out: { type: "string", short: "o" } } as const;
const SEARCH = { ...SHARED, tier: { type: "string" }, format: { type: "string" } } as const;
const COMMANDS = ["check", "press", "search"] as const;
const TIERS = ["scan", "worker", "static"] as const;
const FORMATS = ["text", "json", "sarif"] as const;

/** Names under which people know the encodings. GB 2312 and GBK are parts of GB 18030. */
const ENCODINGS = new Map<string, Encoding>([
  ["utf-8", "utf-8"], ["utf8", "utf-8"], ["gb18030", "gb18030"], ["gbk", "gb18030"], ["gb2312", "gb18030"], ["big5", "big5"],
]);

const SEE = "baolan --help 列出所有用法。";

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

type Options = Readonly<Record<string, { type: string; short?: string }>>;

/** `--format=json` → format; `-o` → o; undefined for what is no option. */
const nameOf = (arg: string): string | undefined => /^-{1,2}([^-=][^=]*)/.exec(arg)?.[1];

const isKnown = (name: string, options: Options): boolean =>
  Object.entries(options).some(([long, { short }]) => name === long || name === short);

/** What parseArgs refused, in Chinese, told by its code and never by its English text. */
function refusal(error: unknown, args: readonly string[], options: Options): Wrong {
  const code = codeOf(error);
  const names = args.flatMap((arg) => nameOf(arg) ?? []);
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const given = names.find((name) => !isKnown(name, options)) ?? "";
    const near = nearestWord(given, Object.keys(options));
    return { wrong: `没有 --${given} 这个选项${near ? `，是不是 --${near}？` : "。"}${SEE}` };
  }
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    return { wrong: `选项的值不对：--format、--encoding、--out 后面要带值，其余的不带。${SEE}` };
  }
  return { wrong: `命令行读不懂。${SEE}` };
}

function shared(values: { encoding?: string; color?: boolean; "no-color"?: boolean }, positionals: string[]): Shared | Wrong {
  const encoding = values.encoding === undefined ? undefined : ENCODINGS.get(values.encoding.toLowerCase());
  if (values.encoding !== undefined && encoding === undefined) {
    return { wrong: `不认识编码“${values.encoding}”：--encoding 只能是 utf-8、gb18030 或 big5。` };
  }
  if (values.color === true && values["no-color"] === true) return { wrong: "--color 和 --no-color 只能写一个。" };
  if (positionals.length === 0) return { wrong: "没有写要读哪个文件或文件夹，例如：baolan check content。读标准输入请写 -。" };
  if (positionals.filter((path) => path === "-").length > 1) return { wrong: "标准输入（-）只能读一次。" };
  const colour = values.color === true ? true : values["no-color"] === true ? false : undefined;
  return { paths: positionals, encoding, colour };
}

function checkAsked(args: string[]): Asked | Wrong {
  let parsed;
  try {
    parsed = parseArgs({ args, options: CHECK, allowPositionals: true });
  } catch (error) {
    return refusal(error, args, CHECK);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { command: "help" };
  if (values.version === true) return { command: "version" };
  const common = shared(values, positionals);
  if ("wrong" in common) return common;
  const format = FORMATS.find((known) => known === (values.format ?? "text"));
  if (format === undefined) return { wrong: `没有“${values.format ?? ""}”这种格式：--format 只能是 ${FORMATS.join("、")}。` };
  const { explain = false, watch = false } = values;
  if (explain && format === "sarif") return { wrong: "SARIF 里放不下每一行的说明：--explain 请配 --format text 或 json。" };
  if (watch && format !== "text") return { wrong: "--watch 是给人看的，只配 --format text。" };
  if (watch && common.paths.includes("-")) return { wrong: "--watch 要看着文件，不能读标准输入（-）。" };
  return { command: "check", ...common, explain, format, watch };
}

function pressAsked(args: string[]): Asked | Wrong {
  let parsed;
  try {
    parsed = parseArgs({ args, options: PRESS, allowPositionals: true });
  } catch (error) {
    return refusal(error, args, PRESS);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { command: "help" };
  if (values.version === true) return { command: "version" };
  const common = shared(values, positionals);
  if ("wrong" in common) return common;
  if (values.out === "") return { wrong: "--out 后面要写文件夹，例如：baolan press --out build content。" };
  return { command: "press", ...common, out: values.out };
}

function searchAsked(args: string[]): Asked | Wrong {
  let parsed;
  try {
    parsed = parseArgs({ args, options: SEARCH, allowPositionals: true });
  } catch (error) {
    return refusal(error, args, SEARCH);
  }
  const { values, positionals: [path, ...words] } = parsed;
  if (values.help === true) return { command: "help" };
  if (values.version === true) return { command: "version" };
  const common = shared(values, path === undefined ? [] : [path]);
  if ("wrong" in common) return common;
  if (words.length === 0) return { wrong: "没有写要找什么，例如：baolan search content 疫苗。以 - 开头的词请写在 -- 后面。" };
  const tier = TIERS.find((known) => known === (values.tier ?? "scan"));
  if (tier === undefined) return { wrong: `没有“${values.tier ?? ""}”这种检索：--tier 只能是 ${TIERS.join("、")}。` };
  const format = (["text", "json"] as const).find((known) => known === (values.format ?? "text"));
  if (format === undefined) return { wrong: `没有“${values.format ?? ""}”这种格式：--format 只能是 text、json。` };
  return { command: "search", ...common, query: words.join(" "), tier, format };
}

/** Takes the arguments after the program's name; gives what they ask for, or what to type instead. Never throws. */
export function asked(argv: readonly string[]): Asked | Wrong {
  const [command, ...rest] = argv;
  if (command === undefined || command === "--help" || command === "-h" || command === "help") {
    return command === undefined ? { wrong: `没有写要做什么：check、press 还是 search？${SEE}` } : { command: "help" };
  }
  if (command === "--version" || command === "-v") return { command: "version" };
  if (command === "check") return checkAsked(rest);
  if (command === "press") return pressAsked(rest);
  if (command === "search") return searchAsked(rest);
  const near = nearestWord(command, COMMANDS);
  return { wrong: `没有“${command}”这个命令${near ? `，是不是 ${near}？` : `，只有 ${COMMANDS.join("、")}。`}${SEE}` };
}
