import { describe, expect, it } from "vitest";
import { claimOf } from "../../trial/claim.ts";
import { isoDate } from "./date.ts";
import { furnitureLine } from "./furniture.ts";

describe("page furniture", () => {
  it.each([
    ["07版 综合", { number: "07", name: "综合" }], ["第3版", { number: "3" }], ["A02", { number: "A02" }], ["第三版：民生", { number: "三", name: "民生" }],
    ["要闻 03版", { number: "03", name: "要闻" }], ["05版 · 综合", { number: "05", name: "综合" }], ["A07·综合", { number: "A07", name: "综合" }],
    ["2021年1月20日 星期三 责任编辑 甘小棠 校对 覃大山", { date: "2021-01-20" }], ["清溪县报　2022年3月9日　星期三　农历二月初七", { date: "2022-03-09" }],
    ["2014-03-27 02:09:11", { date: "2014-03-27" }], ["2014年3月13日 10:20", { date: "2014-03-13" }], ["发布时间：2014年3月13日 10:20", { date: "2014-03-13" }],
    ["二〇二一年一月二十日　星期三", { date: "2021-01-20" }], ["江州日报 2023年6月1日 星期四 第2版", { number: "2", date: "2023-06-01" }],
    ["责任编辑：甘小棠　校对：许 可", undefined], ["版式设计：尹 荷", undefined], ["本版责编:石磊 美编:陶然", undefined], ["责编/王一 版式/李二", undefined],
    ["新闻热线：0778-0000000　本报地址：人民路1号", undefined], ["零售每份1.00元　国内统一刊号 CN00-0001", undefined], ["http://www.example.cn", undefined],
    ["（下转第二版）", undefined], ["上接第1版", undefined], ["（相关报道见第五版）", undefined], ["扫二维码看视频", undefined],
    ["平阳报　第2版　综合　2020年6月12日　星期五", { number: "2", date: "2020-06-12" }], ["今日天气 晴转多云 14-26℃ 南风3级", undefined], ["▶全县三夏生产会议召开 2版", undefined],
    ["高考考点准备就绪……3版", undefined], ["首页 > 新闻 > 本地", undefined], ["【打印】【关闭】", undefined], ["（未完待续）", undefined], ["· 3 ·", undefined],
    ["A12　白鹤寺银杏黄了，周末赏叶攻略请收好", undefined], ["今日导读", undefined], ["城事　　　　编辑 骆飞　　版式 岑小舟", undefined], ["（更多报道见A06版）", undefined],
    ["今明天气：多云转小雨，8～14℃，偏北风3级　2011年10月25日　星期二", undefined],
  ])("claims %s", (text, page) => {
    const claim = claimOf(furnitureLine, text);
    expect(claim?.role).toBe("furniture");
    expect(claim?.page).toEqual(page);
  });

  it.each(["2021年1月20日，全市经济工作会议召开。", "版式更新颖 内容更丰富", "编辑部的故事", "前8月网上零售保持快速增长", "校对河长制台账", "第三版图", "天气转凉 衣物热销", "▲第2版的老照片引来读者", "首页推荐的新书", "（待续写的故事）", "3月12日", "1949—2019", "A股三连阳", "今日看点"])("leaves %s", (text) => {
    expect(claimOf(furnitureLine, text)).toBeUndefined();
  });

  it("reads dates, and rejects days that do not exist", () => {
    expect(isoDate("2020年2月29日")).toBe("2020-02-29");
    expect(isoDate("一九七六年二月三十日")).toBeUndefined();
    expect(isoDate("2021年13月1日")).toBeUndefined();
    expect(isoDate("1940年6月1日")).toBe("1940-06-01");
  });
});
