import { describe, expect, it } from "vitest";
import { judgeHeads } from "./heads.ts";
import { namesOffice } from "./office.ts";

const roles = (heads: string[], gaps: number[], headGap: number | undefined = undefined, gapAfter = 1): string[] =>
  judgeHeads(heads, gaps, { gapAfter, headGap, headGapShown: true, gapTells: true, certain: true }).map(({ role, continues }) => (continues === true ? `${role}+` : role));

describe("kicker, headline, deck", () => {
  it.each<[string, string[], number[], number | undefined, number, string[]]>([
    ["a headline alone", ["春耕不误农时"], [1], undefined, 1, ["headline"]],
    ["an office over a headline", ["县供销社", "农资下乡直通车开进二十个村"], [1, 1], undefined, 1, ["kicker", "headline"]],
    ["a dash under a headline", ["春耕不误农时", "——青石镇备耕见闻"], [1, 1], undefined, 1, ["headline", "deck"]],
    ["kicker, headline and deck", ["青石镇", "春耕不误农时", "——青石镇备耕见闻"], [1, 1, 1], undefined, 1, ["kicker", "headline", "deck"]],
    ["a line that leads on", ["某公司董事长甘小棠——", "“企业家的时代到来了！”"], [1, 0], 0, 1, ["kicker", "headline"]],
    ["a column's tag on the second", ["马拉松突破“2”时代", "跑出了极限（体育大看台）"], [2, 0], 0, 1, ["kicker", "headline"]],
    ["a column's tag on the first", ["银行业服务实体经济（财经观察）", "前三季度贷款增加十三点九万亿元"], [2, 0], 0, 1, ["headline", "deck"]],
    ["heads set off from the body", ["军运会进入尾声", "中国代表团高歌猛进"], [2, 0], 0, 1, ["kicker", "headline"]],
    ["heads right above the body", ["世界军人运动会开幕", "甘小棠出席开幕式"], [2, 0], 0, 0, ["headline", "deck"]],
    ["a bracket that closes on the next line", ["“春耕不误", "农时”记"], [1, 0], undefined, 1, ["headline", "headline+"]],
    ["two lines close under each other, where heads stand apart", ["交警进校园", "安全记心间"], [1, 0], 1, 1, ["headline", "headline+"]],
    ["an office over two such lines", ["青石镇", "春耕不误农时", "合作社里备足农资"], [1, 1, 0], 1, 1, ["kicker", "headline", "headline+"]],
    ["who came, under what was held", ["全省春季造林工作会议召开", "邵明远出席并讲话"], [1, 1], undefined, 1, ["headline", "deck"]],
    ["who stressed what", ["邵明远在清溪调研时强调", "把农民的事放在心上"], [1, 1], undefined, 1, ["kicker", "headline"]],
  ])("%s", (_, heads, gaps, headGap, gapAfter, wanted) => {
    expect(roles(heads, gaps, headGap, gapAfter)).toEqual(wanted);
  });

  it("takes nothing from how heads stand to their text where all of the page stand so", () => {
    for (const gapAfter of [0, 1]) {
      const [first, second] = judgeHeads(["落实生产责任制　放手发展多种经营", "柳条沟大队一年跨进“万元队”"], [1, 0], { gapAfter, headGap: 0, headGapShown: false, gapTells: false, certain: true });
      expect([first?.role, second?.role]).toEqual(["kicker", "headline"]);
      expect(first?.confidence).toBeLessThanOrEqual(0.9);
      expect(first?.alternative).toBe("主题");
    }
  });

  it.each([
    ["五家外卖平台被约谈", "监管部门要求七日内下架无证商户", "deck"],
    ["一只麻袋里的地方史", "读《沂陵旧档拾遗》", "deck"],
    ["全市生猪产能保持稳定", "二季度末能繁母猪存栏二十一万头", "deck"],
    ["小区水管爆裂，三楼变“水帘洞”", "物业说管子“到了年纪”", "headline"],
    ["记青石镇的乡村医生老周", "一只药箱走了三十里", "headline"],
  ])("tells %s over %s by their words, and never surely", (first, second, role) => {
    const [, below] = judgeHeads([first, second], [1, 0], { gapAfter: 0, headGap: 0, headGapShown: false, gapTells: false, certain: true });
    expect(below?.role).toBe(role);
    expect(below?.confidence).toBeLessThan(0.95);
  });

  it("names the alternative where words alone decide", () => {
    const [first] = judgeHeads(["城里来了新邻居", "老街坊热心张罗"], [1, 1], { gapAfter: 1, headGap: undefined, headGapShown: false, gapTells: true, certain: true });
    expect(first?.confidence).toBeLessThan(0.95);
    expect(first?.alternative).toBe("主题");
  });

  it("is certain by an office or a tag only where several pairs of the page show it", () => {
    for (const heads of [["姚家洼办起粉丝厂", "六十户社员当了工人"], ["青石镇的春天", "春耕不误农时（乡村纪事）"]]) {
      const surest = (headGapShown: boolean): number => Math.max(...judgeHeads(heads, [1, 0], { gapAfter: 1, headGap: 0, headGapShown, gapTells: true, certain: true }).map(({ confidence }) => confidence));
      expect(surest(true)).toBeGreaterThanOrEqual(0.95);
      expect(surest(false)).toBeLessThan(0.95);
    }
  });

  it("knows an office by its last word", () => {
    expect(["示范区应急管理局", "贾寨镇", "县供销社", "市第一人民医院"].map(namesOffice)).toEqual([true, true, true, true]);
    expect(["春耕不误农时", "“三访工作法”进社区", "走进社区，走进学校", "秋粮丰收已成定局", "古树名木保护全部", "好机会"].map(namesOffice)).toEqual([false, false, false, false, false, false]);
  });
});
