import type { Edition, EditionRef, Publication } from "../../model/index.ts";
import { openingOf, storiesOf, titleOf } from "../stories.ts";
import { twinPaths } from "../twins/index.ts";

/** What means something to Markdown inside a line. White space, line ends among it, becomes one space. */
const plain = (text: string): string => text.trim().replace(/\s+/g, " ").replace(/[\\`*_[\]<>#&|~]/g, "\\$&");

const nameOf = ({ id, date, month, pages }: EditionRef): string => `${date ?? month ?? id} ${pages.map(({ name }) => name).join("、")}`;

/**
 * Takes what is published, its editions, the site's name and what its addresses begin with; gives `llms.txt`
 * (llmstxt.org): what the site is, the newest edition's stories as plain text, and where the older editions are.
 */
export function llmsTxt({ editions: refs }: Publication, editions: readonly Edition[], name: string, prefix: string): string {
  const [ref, ...older] = refs;
  const [newest] = editions;
  const stories = newest ? storiesOf([newest]) : [];
  return [
    `# ${plain(name)}`,
    "",
    "> 一份中文报纸的网络版，文字按印出的样子收录；更正、接上的断行和推定的日期都有说明。",
    "",
    `每篇稿件有三种样子：网页 ${prefix}a/编号/、纯文本 ${prefix}a/编号/index.txt、数据 ${prefix}a/编号/index.json。各期的目录是 ${prefix}data/publication.json。`,
    ...(ref ? ["", `## ${plain(nameOf(ref))}`, "", ...stories.map(({ item }) => `- [${plain(titleOf(item))}](${prefix}${twinPaths(item.id).text}): ${plain([...openingOf(item)].slice(0, 60).join(""))}`)] : []),
    ...(older.length > 0 ? ["", "## Optional", "", ...older.map((one) => `- [${plain(nameOf(one))}](${prefix}e/${one.id}/)`)] : []),
    "",
  ].join("\n");
}
