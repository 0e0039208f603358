import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "../../src/cli/build.ts";
import { serve } from "../../src/serve/index.ts";
import { expect, test as watched } from "./test.ts";

// A paper of our own whose headlines are long, and hold what a line must not end within: names, numbers, quotations, rare characters.

const root = join(import.meta.dirname, "../..");
const FOLDER = join(root, ".cache/headline-paper");

/** The folder of its site, once it is built. */
export const HEADLINE_SITE = join(FOLDER, "site");

const TEXT = `要闻

清溪县教育局

进一步加强和改进新时代乡镇学校教育教学工作 办好家门口每一所学校

——全县教育工作会议和乡镇学校现场观摩活动侧记

本报讯（记者 欧阳雪 通讯员 李立新）11月27日，全县教育工作会议召开。会议要求，办好家门口的每一所学校。会后，与会代表参观了三所乡镇中学。今年以来，全县新建校舍一万二千平方米，改造操场二十三个，新增教师一百四十名。

“智造”赋能产业向新 江州加快建设现代化产业体系

本报讯（记者 林小雨）11月26日，记者从市工信局获悉，今年全市新增智能工厂十二家，工业机器人装机量突破三千台，机械化率超过八成。

第十四届全国人民代表大会常务委员会第二十四次会议在北京隆重开幕

新华社北京11月26日电　会议听取了有关报告，审议了多项议案。

阿里木·买买提：从《红楼梦》里读出的“大观园”到家乡13.7万亩棉田的丰收

本报讯（记者 阿里木·买买提）棉田丰收在望，合作社的机器正在昼夜采收。今年的亩产比去年高了一成。

台风“海鸥”今晚登陆,明起三天有暴雨

本报讯（记者 林小雨）市气象台昨日发布台风橙色预警，提醒市民注意防范。

𠮷林巷三名外卖员接力救人——一个深夜和一条护城河

本报讯（记者 林小雨）昨天夜里十一点，一名男子在护城河边不慎落水，三名外卖员先后跳入水中，把他托到岸边。

廈門金門通水五周年 兩岸同飲一江水的日子

本报讯（记者 欧阳雪）五年来，一江水流进了两岸人家。
`;

/** The `test` of journeys through that paper, which is built once, for the one worker that runs their file. */
export const test = watched.extend<object, { site: string }>({
  site: [async ({}, use) => {
    if (existsSync(FOLDER)) await rm(FOLDER, { recursive: true });
    await mkdir(join(FOLDER, "content/2026-11-28"), { recursive: true });
    await writeFile(join(FOLDER, "content/2026-11-28/要闻.txt"), TEXT);
    const { ok } = await build({ root, quiet: true, content: join(FOLDER, "content"), out: HEADLINE_SITE, cards: false });
    if (!ok) throw new Error("The paper with long headlines could not be built.");
    const site = await serve({ dir: HEADLINE_SITE, port: 0 });
    await use(site.address);
    await site.close();
  }, { scope: "worker", timeout: 240_000 }],
});

export { expect };
