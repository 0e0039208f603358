import { parseArgs } from "node:util";
import { DEFAULT_PORT, serve } from "../../serve/index.ts";
import { parseSiteUrl } from "../../site/site-url.ts";

/** Where to serve, as the command line says it. */
export interface Place {
  port: number;
  host: string;
  base: string;
  /** The address that the site will have on the web, where it is to be built for one. */
  url?: string;
  /** Only where cards are not to be drawn. */
  cards?: false;
}

/**
 * Takes the arguments after a command's name, and whether it builds what it serves; gives where to serve, or a sentence
 * in Chinese on what is wrong with them.
 */
export function placeOf(args: string[], builds = false): Place | { wrong: string } {
  const only = builds ? "只认得 --port 端口、--host 地址、--base 路径、--url 网址、--no-cards 这五个参数。" : "只认得 --port 端口、--host 地址、--base 路径这三个参数。";
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        port: { type: "string", default: String(DEFAULT_PORT) },
        host: { type: "string", default: "127.0.0.1" },
        base: { type: "string" },
        url: { type: "string" },
        "no-cards": { type: "boolean" },
      },
    }));
  } catch {
    return { wrong: only };
  }
  if ((values.url !== undefined || values["no-cards"] === true) && !builds) return { wrong: only };
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535) {
    return { wrong: `--port 应当是 0 到 65535 的数字，而不是“${values.port}”。` };
  }
  const site = values.url === undefined ? undefined : parseSiteUrl(values.url);
  if (site && "wrong" in site) return site;
  return { port: Number(values.port), host: values.host, base: values.base ?? site?.base ?? "/", ...(site && { url: site.url }), ...(values["no-cards"] === true && { cards: false }) };
}

/** Serves a built site at a place, says where, and frees the port when the terminal asks to end. */
export async function serveUntilStopped(dir: string, place: Place): Promise<void> {
  const site = await serve({ dir, ...place });
  console.log(`报栏已经开好： ${site.address}\n（按 Ctrl-C 结束）`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => { void site.close().then(() => process.exit(0)); });
  }
}
