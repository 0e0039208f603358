import { basePath } from "../serve/index.ts";

/** The address that a site has on the web. */
export interface SiteUrl {
  /** With `/` at its end, such as `https://paper.example/sub/`. */
  url: string;
  /** Its path, `/` at both ends: where the site lies on its host. */
  base: string;
}

const EXAMPLE = "应当像 https://paper.example/ 或 https://paper.example/sub/ 这样。";

/**
 * Takes what an editor gave as the site's address; gives it with a slash at its end, a Chinese host's name in ASCII as
 * browsers write it, or a sentence in Chinese on why it is none.
 */
export function parseSiteUrl(text: string): SiteUrl | { wrong: string } {
  const wrong = (why: string): { wrong: string } => ({ wrong: `--url “${text}”${why}，${EXAMPLE}` });
  if (!URL.canParse(text)) return wrong("不是完整的网址");
  const { protocol, origin, username, password, pathname, search, hash } = new URL(text);
  if (protocol !== "https:" && protocol !== "http:") return wrong("不是以 https:// 或 http:// 开头");
  if (username !== "" || password !== "") return wrong("里不能有用户名和密码");
  if (search !== "" || hash !== "" || /[?#]/.test(text)) return wrong("里不能有 ? 和 #");
  // A path of other characters is written in several ways, and hosts do not agree on one.
  if (!/^[\w.~/-]*$/.test(pathname)) return wrong("的路径只能用英文字母、数字和 - _ . ~");
  if (/\.html?\/?$/i.test(pathname)) return wrong("应当是网站所在的目录，而不是某个网页");
  const base = basePath(pathname);
  return { url: origin + base, base };
}
