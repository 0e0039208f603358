import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf, photoOf } from "../../model/fixture.ts";
import { CONTRACT_VERSION, parseWholeEdition, type Edition, type Item } from "../../model/index.ts";
import { breaksIn, withBreaks } from "./index.ts";

const NAMES = ["欧阳雪", "林小雨", "阿里木·买买提", "李 明"];

/** A text with a bar wherever a line of it may end. */
function barred(text: string, names: readonly string[] = NAMES): string {
  const breaks = breaksIn(text, names);
  return [0, ...breaks].map((start, index) => text.slice(start, breaks[index])).join("|");
}

describe("where a line of a headline may end", () => {
  it("is between words, and behind a printed space", () => {
    expect(barred("全县教育工作会议召开 办好家门口每一所学校")).toBe("全县|教育|工作|会议|召开 |办好|家门口|每一所|学校");
    expect(barred("农资下乡直通车开进二十个村")).toBe("农资|下乡|直通车|开进|二十个村");
    expect(barred("县消防救援大队：敲门入户查隐患")).toBe("县消防|救援|大队：|敲门|入户|查隐患");
  });

  it("is not before a word that leans on the one before it, nor behind one that leans on what follows", () => {
    expect(barred("让群众的“菜篮子”拎得更稳")).toBe("让群众的|“菜篮子”|拎得更稳");
    expect(barred("示范区自然资源和规划分局")).toBe("示范区|自然资源|和规划|分局");
    expect(barred("从“有没有”到“好不好”")).toBe("从“有没有”|到“好不好”");
    expect(barred("男子深夜落水 三名外卖员接力救人")).toBe("男子|深夜|落水 |三名|外卖员|接力|救人");
  });

  it("is in no name of those who made the paper, known to a dictionary or not", () => {
    expect(barred("跟着欧阳雪走进直播间")).toContain("欧阳雪|");
    expect(barred("跟着乌云其木格走草原", ["乌云其木格"])).toMatch(/乌云其木格/);
    expect(barred("阿里木·买买提走进乡村")).toBe("阿里木·买买提|走进|乡村");
    expect(barred("3月7日阿里木·买买提走进乡村", [])).toBe("3月7日|阿里木·买买提|走进|乡村");
    expect(barred("记者 李 明")).toBe("记者 |李 明");
  });

  it("is in no number, nor between it and its unit", () => {
    expect(barred("新增1.2万亩高标准农田")).toBe("新增|1.2万亩|高标准|农田");
    expect(barred("2021年第一轮巡察工作")).toBe("2021年|第一轮|巡察|工作");
    expect(barred("接种率超95%")).toBe("接种率|超95%");
    expect(barred("女排3:0轻取海汀队")).toBe("女排|3:0|轻取|海汀队");
    expect(barred("一名外卖骑手写了120首诗")).toContain("120首诗");
    expect(barred("２０１９年國慶假期共接待遊客８６萬人次")).toMatch(/^２０１９年\|.*\|８６萬人次$/);
    expect(barred("2021年12家企业")).toBe("2021年|12家|企业");
    expect(barred("2021年1月12日起停课")).toMatch(/^2021年1月12日/);
    expect(barred("三月七日上午十点三十分开课")).toMatch(/三月七日\|上午\|十点三十分/);
    expect(barred("控球率：53%-47%")).toBe("控球率：|53%-47%");
  });

  it("is in no Latin word and in no quotation or title of up to six characters, and in longer ones between their words", () => {
    expect(barred("COVID-19疫苗到货")).toBe("COVID-19|疫苗|到货");
    expect(barred("读《资治通鉴》与“红、黄、蓝”有感")).toMatch(/《资治通鉴》\|与“红、黄、蓝”/);
    expect(barred("「五險一金」新政實施")).toMatch(/^「五險一金」\|/);
    expect(barred("“我家的老物件和老照片”征文启事")).toMatch(/^“我家的\|老物件\|和老照片”\|征文/);
  });

  it("takes traditional characters as their simplified ones, and characters spaced out as one word", () => {
    expect(barred("全縣教育工作會議召開 辦好家門口每一所學校")).toBe("全縣|教育|工作|會議|召開 |辦好|家門口|每一所|學校");
    expect(barred("市 纺 织 局 召 开 会 议")).toBe("市 纺 织 局 |召 开 |会 议");
  });

  it("is in no character: none of two units, none with a selector or an accent", () => {
    expect(barred("𠮷林省㐂多村")).not.toMatch(/[\ud800-\udbff]\||\|[\udc00-\udfff]/);
    expect(barred("葛\u{E0100}城市葛\uFE00城市")).not.toMatch(/\|[\uFE00\u{E0100}]/u);
    expect(barred("村口的👨‍👩‍👧合影")).toContain("👨‍👩‍👧");
  });

  it("is before no closing mark and behind no opening one, half-width ones of extraction too", () => {
    for (const text of ["“十三五”,我们这样走过", "电动车停楼道被烧，邻居该不该赔？", "“智造”赋能 产业向新（高质量发展调研行）", "中科院江州分院——"]) {
      expect(barred(text)).not.toMatch(/\|[，,。？！、：；”》）——]|[“《（]\|/);
    }
    expect(barred("——江州市养老服务观察")).toMatch(/^——江州市\|/);
  });

  it("takes a long word of the dictionary apart", () => {
    expect(barred("人民代表大会常务委员会")).toMatch(/^人民.*\|.*委员会$/);
    expect(breaksIn("中华人民共和国成立", []).length).toBeGreaterThan(1);
  });

  it("is nowhere in nothing, a space, or one word", () => {
    for (const text of ["", " ", "　", "春", "学校"]) expect(breaksIn(text, NAMES)).toEqual([]);
  });
});

const text = fc.string({ unit: fc.constantFrom(..."全县教育工作会议召开办好家门口每一所学校𠮷㐂“”《》，。：——……·的了和12.5%万亩A b　 繁體學校", "👨‍👩‍👧", "e\u0301", "\ud83d", "\udc00"), maxLength: 30 });

it("whatever the text, breaks rise within it, cut no character, and are the same on every run", () => {
  fc.assert(fc.property(text, fc.array(text, { maxLength: 3 }), (headline, names) => {
    const breaks = breaksIn(headline, names);
    expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
    expect(breaks.every((at) => at > 0 && at < headline.length)).toBe(true);
    expect(barred(headline, names).replaceAll("|", "")).toBe(headline);
    expect(breaksIn(headline, names)).toEqual(breaks);
    for (const at of breaks) {
      expect(/[\ud800-\udbff]$/.test(headline.slice(0, at)) && /^[\udc00-\udfff]/.test(headline.slice(at))).toBe(false);
      expect(headline.slice(at)).not.toMatch(/^[\p{M}\u200D]/u);
    }
  }));
});

it("a page that was taken for one headline has none", () => {
  expect(breaksIn("工作".repeat(200), ["工作"])).toHaveLength(199);
  expect(breaksIn("工作".repeat(10_000), ["工作"])).toEqual([]);
});

it("does not remember what it was asked before", () => {
  const asked = barred("欧阳雪走进直播间", []);
  barred("欧阳雪走进直播间", ["欧阳雪走进"]);
  expect(barred("欧阳雪走进直播间", [])).toBe(asked);
});

describe("an edition with breaks", () => {
  const items: Item[] = [
    { ...articleOf("e-1", "跟着乌云其木格走草原"), kicker: { text: "县农业农村局", span: { line: 1, endLine: 1 } }, deck: { text: "——全县教育工作会议侧记", span: { line: 2, endLine: 2 } } },
    { ...photoOf("e-2", "图。"), byline: [{ role: "photographer", name: "乌云其木格", asPrinted: "乌云其木格" }] },
    articleOf("e-3", "春"),
  ];
  const edition: Edition = {
    version: CONTRACT_VERSION, id: "e", pages: [{ version: CONTRACT_VERSION, id: "p", name: "要闻", furniture: [], source: { path: "p.txt", sha256: "0".repeat(64), encoding: "utf-8", lines: 9 }, sections: [{ id: "s", notes: [], items }] }],
  };

  it("has them at headline, kicker and deck, judged by everybody's name, and none where a text is one word; the printed text is as it was", () => {
    const set = withBreaks(edition);
    const [story, , brief] = set.pages[0]?.sections[0]?.items ?? [];
    if (story?.kind !== "article") throw new Error("no article");
    expect(story.headline?.breaks).toEqual(breaksIn("跟着乌云其木格走草原", ["乌云其木格"]));
    expect(story.kicker?.breaks?.length).toBeGreaterThan(0);
    expect(story.deck?.breaks?.length).toBeGreaterThan(0);
    expect(brief?.headline).not.toHaveProperty("breaks");
    expect(parseWholeEdition(set)).toEqual({ ok: true, value: set });
    const plain: unknown = JSON.parse(JSON.stringify(set, (key, value: unknown) => (key === "breaks" ? undefined : value)));
    expect(plain).toEqual(edition);
  });
});
