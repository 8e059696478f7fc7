import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuote, findQuote, squeeze } from "./anchor";

describe("squeeze", () => {
  it("takes out all white space, ideographic spaces and line breaks too, and knows where each character stood", () => {
    expect(squeeze("三邻桥 二期\n\n　36\t亩")).toEqual({ text: "三邻桥二期36亩", offsets: [0, 1, 2, 4, 5, 9, 10, 12] });
  });

  it("leads every character back to the source", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (source) => {
        const { text, offsets } = squeeze(source);
        expect(offsets.map((o) => source.charAt(o)).join("")).toBe(text);
        expect(text).not.toMatch(/\s/u);
      }),
    );
  });
});

describe("findQuote", () => {
  it("finds every place, overlapping ones too, and none for an empty quote", () => {
    const source = squeeze("高境 高境高");
    expect(findQuote(source, "高境高")).toEqual([
      [0, 4],
      [3, 6],
    ]);
    expect(findQuote(source, " ")).toEqual([]);
  });
});

describe("anchorQuote", () => {
  const text = "一二八纪念路 375 号地块，姚家塘地块；新二路地块，姚家塘\n地块。";
  const source = squeeze(text);

  it("anchors a quote that stands once, over the spaces of the scan", () => {
    const found = anchorQuote(source, { exact: "纪念路375号地块" });
    expect(found).toEqual({ ok: true, start: 3, end: 14 });
    expect(text.slice(3, 14)).toBe("纪念路 375 号地块");
  });

  it("does not choose between two places by itself", () => {
    expect(anchorQuote(source, { exact: "姚家塘地块" })).toMatchObject({ ok: false, reason: "ambiguous" });
  });

  it("chooses by the words before or after the quote", () => {
    expect(anchorQuote(source, { exact: "姚家塘地块", prefix: "新二路地块，" })).toMatchObject({ ok: true, start: 27 });
    expect(anchorQuote(source, { exact: "姚家塘地块", suffix: "；" })).toMatchObject({ ok: true, start: 15 });
  });

  it("chooses by offsets, which must agree with the quote", () => {
    expect(anchorQuote(source, { exact: "姚家塘地块", start: 15, end: 20 })).toEqual({ ok: true, start: 15, end: 20 });
    expect(anchorQuote(source, { exact: "姚家塘地块", start: 16, end: 21 })).toMatchObject({ ok: false, reason: "disagree" });
  });

  it("takes no similar words for the quote", () => {
    expect(anchorQuote(source, { exact: "姚家塘的地块", start: 15, end: 20 })).toMatchObject({ ok: false, reason: "no-match" });
    expect(anchorQuote(source, { exact: "" })).toMatchObject({ ok: false, reason: "no-match" });
  });

  it("anchors every stretch of a text by its offsets", () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }), (start, length) => {
        const exact = text.slice(start, start + length);
        fc.pre(!/^\s|\s$/u.test(exact));
        const end = start + exact.length;
        expect(anchorQuote(source, { exact, start, end })).toEqual({ ok: true, start, end });
      }),
    );
  });
});
