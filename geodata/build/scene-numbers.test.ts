import { describe, expect, it } from "vitest";
import { numbersIn, unprovenNumbers, withoutNames } from "./scene-numbers";

const said = (text: string) => numbersIn(text).map(({ value, unit }) => `${value}${unit}`);
const open = (text: string, ...proofs: string[]) =>
  unprovenNumbers(
    text,
    proofs.map((proof) => ({ text: proof })),
  ).map((n) => n.text);

describe("numbersIn", () => {
  it("reads figures with what changes their size", () => {
    expect(said("占地 36 亩，投资6.55 亿元，增长 12.45%，共1,051名、110余万平方米、２０亩")).toEqual([
      "36亩",
      "6.55亿",
      "12.45%",
      "1051",
      "110万",
      "20亩",
    ]);
  });

  it("reads Chinese numerals where they count facts, and leaves everyday words", () => {
    expect(said("十二项工程、二十一家、三成；一条路、两带四轴、三个镇")).toEqual(["12", "21", "3"]);
  });
});

describe("unprovenNumbers", () => {
  it("takes the same value in the same size, or a bare one from a table", () => {
    expect(open("三邻桥二期 36 亩", "三邻桥二期\t36\t体育文化")).toEqual([]);
    expect(open("收入 6.55 亿元", "地方财政收入6.55亿元")).toEqual([]);
    expect(unprovenNumbers("8 亿元", [{ text: "8", unit: "亿元" }])).toEqual([]);
  });

  it("refuses another value, another size and what is nowhere", () => {
    expect(open("收入 6.56 亿元", "6.55 亿元")).toEqual(["6.56亿"]);
    expect(open("20 万平方米", "20 亿元")).toEqual(["20万"]);
    expect(open("共 36", "36 亿元")).toEqual(["36"]);
    expect(open("十三项", "十二项")).toEqual(["十三"]);
  });
});

describe("withoutNames", () => {
  it("takes out names that have figures, and the names of the five-year plans", () => {
    expect(said(withoutNames("“十四五”时期18号线通车 3 年", ["18号线"]))).toEqual(["3"]);
  });
});
