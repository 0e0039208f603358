import { parseArgs } from "node:util";
import { parseSiteUrl } from "../../site/site-url.ts";

/** What `npm run build` can be told. */
export interface AskedBuild {
  content?: string;
  out?: string;
  base?: string;
  url?: string;
  cards?: false;
}

/** Takes the arguments after the command's name; gives what they ask for, or a sentence in Chinese on what is wrong with them. */
export function buildOptionsOf(args: string[]): AskedBuild | { wrong: string } {
  let values;
  try {
    ({ values } = parseArgs({ args, options: { content: { type: "string" }, out: { type: "string" }, base: { type: "string" }, url: { type: "string" }, "no-cards": { type: "boolean" } } }));
  } catch {
    return { wrong: "只认得 --content 目录、--out 目录、--base 路径、--url 网址、--no-cards 这五个参数。" };
  }
  const { url, "no-cards": without, ...rest } = values;
  const asked: AskedBuild = { ...rest, ...(without === true && { cards: false }) };
  if (url === undefined) return asked;
  const site = parseSiteUrl(url);
  return "wrong" in site ? site : { ...asked, url: site.url };
}
