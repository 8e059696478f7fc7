import { describe, expect, it } from "vitest";
import { parsedSeed } from "../text/seeds.fixture";
import { isStillThere, standsInText } from "./citation-match";

const { doc, source } = parsedSeed("gaojing-plan-2021");
const quote = (words: string) => {
  const start = source.indexOf(words);
  return { doc: doc.id, start, end: start + words.length, exact: words };
};
const TWO_BELTS = "以东西向主要交通干道——殷高西路、一二八纪念路为两带";

describe("a citation in the document of today", () => {
  it("stands where it says, in a paragraph and in a table", () => {
    expect(standsInText(quote(TWO_BELTS), doc)).toBe(true);
    const table = doc.blocks.flatMap((b) => (b.type === "table" ? b.rows.flat() : [])).find((c) => c.text.length > 4);
    if (!table) throw new Error("no table");
    expect(
      standsInText({ doc: doc.id, start: table.start, end: table.end, exact: source.slice(table.start, table.end) }, doc),
    ).toBe(true);
  });

  it("is not found elsewhere, and not alike: place and words have to agree", () => {
    const c = quote(TWO_BELTS);
    expect(standsInText({ ...c, start: c.start + 1, end: c.end + 1 }, doc)).toBe(false);
    expect(standsInText({ ...c, exact: c.exact.replace("两带", "三带") }, doc)).toBe(false);
    expect(standsInText({ ...c, exact: `${c.exact}2` }, doc)).toBe(false);
    expect(standsInText({ ...c, exact: c.exact.slice(0, -1) }, doc)).toBe(false);
    expect(standsInText({ ...c, start: source.length + 5, end: source.length + 9 }, doc)).toBe(false);
  });

  it("is not proven by a document that is not there", () => {
    expect(isStillThere(quote(TWO_BELTS), doc)).toBe(true);
    expect(isStillThere(quote(TWO_BELTS), undefined)).toBe(false);
  });
});
