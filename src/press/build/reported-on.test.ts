import { describe, expect, it } from "vitest";
import { reportedOn } from "./reported-on.ts";

const by = (day: string | undefined, page: string | undefined): string | undefined =>
  reportedOn({ text: "本报北京电", ...(day === undefined ? {} : { day }) }, page);

describe("when a story was reported", () => {
  it.each([
    ["10月14日", "2019-10-15", "2019-10-14"],
    ["１０月１４日", "2019-10-15", "2019-10-14"],
    ["14日", "2019-10-15", "2019-10-14"],
    // across the new year, and across a month
    ["12月31日", "2020-01-01", "2019-12-31"],
    ["31日", "2020-01-01", "2019-12-31"],
    ["2019年12月30日", "2020-01-02", "2019-12-30"],
    // the page's own day
    ["10月15日", "2019-10-15", "2019-10-15"],
    ["2月29日", "2020-03-01", "2020-02-29"],
  ])("is told by %s on a page of %s", (day, page, wanted) => {
    expect(by(day, page)).toBe(wanted);
  });

  it.each([
    [undefined, "2019-10-15"],
    ["10月14日", undefined],
    ["10月14日", "2019-10"],
    // after the page, which makes it a year ago; long before it; in no calendar
    ["10月16日", "2019-10-15"],
    ["7月1日", "2019-10-15"],
    ["2月30日", "2019-03-01"],
    ["2019年10月16日", "2019-10-15"],
  ])("is not guessed by %s on a page of %s", (day, page) => {
    expect(by(day, page)).toBeUndefined();
  });
});
