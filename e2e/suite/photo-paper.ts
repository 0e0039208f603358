import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "../../src/cli/build.ts";
import { photograph, type Shot } from "../../src/site/photos/scene.fixture.ts";

// A paper of our own with photographs, painted when it is built: for journeys and pictures. The project's own content has
// captions of real photographs that nobody gave us, and no invented ones are put in their place.

const root = join(import.meta.dirname, "../..");

const BODY = "今年入春以来，高庄镇把修渠引水当作头等大事，镇里三百多名劳力分成十二个小队，沿着老渠一段一段清淤、衬砌，又在山脚下新开了两道涵洞。七月初，渠水第一次流过全部九个村子，六千亩玉米浇上了透水。村里的老把式说，这样的水头，四十年里只见过两回。";

const TEXT = `要闻

渠水流进最后一个村

本报讯（记者 林小雨）7月3日清晨，高庄镇柳沟村的水闸提起来，渠水流进了全镇最后一个村。${BODY}

${BODY}

${BODY}

▲ 清晨的渠畔，远山还在雾里。　林小雨 摄

麦收过后种什么

本报讯（记者 何田）7月2日，镇农技站请来三位种粮大户，在打谷场上算了一笔账。${BODY}

▲ 打谷场边的麦茬地。　何田 摄

镇卫生院夜间开诊

本报讯（记者 何田）从7月1日起，镇卫生院夜间开诊到十点，内科、儿科都有医生值班。${BODY}

三天走完十里河堤

本报讯（记者 林小雨）7月2日至4日，记者沿着十里河堤走了三天。${BODY}

▲ 第一天，河堤北段。　林小雨 摄

▲ 第二天，望得见下游的稻田，晚霞落在新修的护坡上，收工的人沿着堤走回村里去。　林小雨 摄

▲ 第三天，河堤南段。　林小雨 摄

${BODY}

视觉新闻

7月4日，在高庄镇文化广场，村民正在排练秧歌，迎接丰收节。　本报记者 林小雨 摄



7月5日，在高庄镇后山，护林员登上新建的瞭望台。　本报记者 林小雨 摄



7月5日，在高庄镇小学，孩子们正在跳绳。　本报记者 林小雨 摄
`;

const SIDECAR = `page: 要闻
date: 2021-07-06
lead: 渠水流进最后一个村
photos:
  - { file: photos/yangge.jpg, caption: 排练秧歌, alt: 山前的田野上，夕阳照着一道道田垄 }
`;

/** By number: the page's captions in order. The last one has no photograph on purpose, and the seventh is named in the sidecar. */
const NUMBERED: readonly Shot[] = [
  { width: 1290, height: 860 }, { width: 600, height: 400 }, { width: 810, height: 540 }, { width: 810, height: 540 }, { width: 600, height: 450 },
];

/** Takes a folder; writes the paper's content into it. Throws where it can't be written. */
export async function writePhotoPaper(content: string): Promise<void> {
  const write = async (name: string, bytes: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(content, name)), { recursive: true });
    await writeFile(join(content, name), bytes);
  };
  await write("2021-07-06/要闻.txt", TEXT);
  await write("2021-07-06/要闻.yaml", SIDECAR);
  for (const [index, shot] of NUMBERED.entries()) await write(`2021-07-06/photos/要闻-${index + 1}.jpg`, await photograph(index, shot));
  await write("2021-07-06/photos/yangge.jpg", await photograph(5, { width: 780, height: 520 }));
  await write("2021-07-06/photos/要闻-7.jpg", await photograph(6, { width: 525, height: 700, lying: true }));
}

/** Builds the paper with photographs, and gives the folder of its site. Throws where it can't be built. */
export async function buildPhotoPaper(): Promise<string> {
  const folder = join(root, ".cache/photo-paper");
  if (existsSync(folder)) await rm(folder, { recursive: true });
  await writePhotoPaper(join(folder, "content"));
  const { ok } = await build({ root, quiet: true, content: join(folder, "content"), out: join(folder, "site"), url: "https://paper.example/" });
  if (!ok) throw new Error("The paper with photographs could not be built.");
  return join(folder, "site");
}
