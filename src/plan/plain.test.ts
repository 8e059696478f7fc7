import { describe, expect, it } from "vitest";
import { explanationsOf, type GlossaryTerm, glossesOf, termsIn } from "./plain";

const term = (word: string, ...aliases: string[]): GlossaryTerm => ({ term: word, aliases, text: "解释" });
const cite = (start: number, end: number) => ({ doc: "d", start, end, exact: "x" });

describe("explanationsOf", () => {
  it("takes what lies in the quotation or holds it, in the same document", () => {
    const all = [
      { citation: cite(10, 20), text: "在里面" },
      { citation: cite(0, 90), text: "包住它" },
      { citation: cite(25, 60), text: "只碰到" },
      { citation: { ...cite(10, 20), doc: "e" }, text: "别的文件" },
    ];
    expect(explanationsOf(all, cite(5, 30)).map((e) => e.text)).toEqual(["在里面", "包住它"]);
  });
});

describe("glossesOf", () => {
  const said = (start: number, exact: string, text: string) => ({
    citation: { doc: "d", start, end: start + exact.length, exact },
    text,
  });
  const all = [
    said(10, "东亚、远洋", "two names"),
    said(0, "力争完成规划编制工作。另有东亚、远洋等地块出让，并推进道路与配套设施的建设改造工作", "a long passage"),
    said(20, "出让", "grant"),
    said(40, "三邻桥二期，36 亩", "Phase II"),
  ];
  const of = (start: number, exact: string) =>
    glossesOf(all, { doc: "d", start, end: start + exact.length, exact }).map((g) => [g.covers, g.text]);

  it("takes the gloss of just these words, whatever their punctuation", () => {
    expect(of(40, "三邻桥二期，36 亩。")).toEqual([["whole", "Phase II"]]);
  });

  it("takes what lies in the quotation, or the passage around it, whichever is nearer to its length", () => {
    expect(of(10, "东亚、远洋等地块出让")).toEqual([["part", "two names"]]);
    expect(of(15, "等地块出让，并推进道路与配套设施的建")).toEqual([["around", "a long passage"]]);
  });

  it("leaves out a gloss that lies in another, and says nothing where none has been written", () => {
    expect(of(0, `${"字".repeat(39)}三邻桥二期，36 亩等`).map(([, text]) => text)).toEqual(["a long passage", "Phase II"]);
    expect(of(80, "别处")).toEqual([]);
  });
});

describe("termsIn", () => {
  it("finds each term once, in the order of the text, and the longer one where two begin together", () => {
    const glossary = [term("更新"), term("城市更新"), term("腾地", "前期腾地")];
    expect(termsIn("完成前期腾地，推进城市更新，再更新、腾地", glossary).map((p) => [p.term.term, p.start, p.end])).toEqual([
      ["腾地", 2, 6],
      ["城市更新", 9, 13],
      ["更新", 15, 17],
    ]);
  });
});
