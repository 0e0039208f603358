import { expect, it } from "vitest";
import { sourceWords } from "./source-words.ts";

const ref = { id: "2021-01", pages: [], stories: 1, file: "f", bytes: 1, sha256: "" };

it("says as much of where a story was printed as is known, and what was inferred", () => {
  expect(sourceWords(undefined, ref, undefined)).toBe("报栏");
  expect(sourceWords("京九晚报", { ...ref, date: "2021-01-18", dateBasis: "printed" }, { number: "03", name: "示范区" })).toBe("京九晚报　2021年1月18日　第03版　示范区");
  expect(sourceWords(undefined, { ...ref, month: "2021-01", dateBasis: "inferred" }, { name: "要闻" })).toBe("报栏　2021年1月（据文中日期推定）　要闻");
});
