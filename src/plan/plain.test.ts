import { describe, expect, it } from "vitest";
import { explanationsOf, type GlossaryTerm, termsIn } from "./plain";

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
