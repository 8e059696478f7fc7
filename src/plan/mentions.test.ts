import { describe, expect, it } from "vitest";
import { squeeze } from "../text/anchor";
import type { Block, Span, TableCell } from "../text/types";
import { findMentions, type Named } from "./mentions";

const paragraph = (id: string, spans: readonly Span[]): Block => ({ type: "paragraph", id, spans, text: "", runs: [] });
const named = (id: string, ...names: string[]): Named => ({ id, names, isOwn: true });

/** Mentions in a text that is one paragraph: [id, words]. */
function marks(source: string, ...features: Named[]): [string | undefined, string][] {
  const { byBlock } = findMentions(source, [paragraph("p", [[0, source.length]])], features);
  return (byBlock.get("p") ?? []).map((m) => [m.featureId, squeeze(source.slice(m.start, m.end)).text]);
}

describe("findMentions", () => {
  it("finds names and aliases wherever they stand, across spaces and line breaks", () => {
    const found = marks("依托三邻桥，做强三邻桥体育\n文化 园。", named("a", "三邻桥体育文化园", "三邻桥"));
    expect(found).toEqual([
      ["a", "三邻桥"],
      ["a", "三邻桥体育文化园"],
    ]);
  });

  it("gives the longest name the text, and marks no shorter one inside it", () => {
    const found = marks("长江软件园二期和长江软件园", named("old", "长江软件园"), named("new", "长江软件园二期"));
    expect(found).toEqual([
      ["new", "长江软件园二期"],
      ["old", "长江软件园"],
    ]);
  });

  it("lets two names that overlap in part not both be marked", () => {
    expect(marks("国权北路站上盖", named("a", "国权北路站"), named("b", "站上盖"))).toEqual([["a", "国权北路站"]]);
  });

  it("does not find 3号线 in 13号线, nor 5G in 15G, nor LOFT in LOFTS", () => {
    expect(marks("13号线、1、3号线和3 号线", named("l", "3号线"))).toEqual([
      ["l", "3号线"],
      ["l", "3号线"],
    ]);
    expect(marks("15G和5G", named("g", "5G"))).toEqual([["g", "5G"]]);
    expect(marks("乐业LOFTS", named("l", "乐业LOFT"))).toEqual([]);
  });

  it("does not cross blocks", () => {
    const source = "三邻\n桥";
    const blocks = [paragraph("p", [[0, 2]]), paragraph("q", [[3, 4]])];
    expect(findMentions(source, blocks, [named("a", "三邻桥")]).byBlock.size).toBe(0);
  });

  it("joins a name cut by white space between two spans, and reports one cut by other text", () => {
    const joined = "三邻\n\n桥";
    expect(
      findMentions(
        joined,
        [
          paragraph("p", [
            [0, 2],
            [4, 5],
          ]),
        ],
        [named("a", "三邻桥")],
      ).byBlock.get("p"),
    ).toEqual([{ featureId: "a", start: 0, end: 5 }]);
    const cut = "三邻 12 桥";
    const found = findMentions(
      cut,
      [
        paragraph("p", [
          [0, 2],
          [6, 7],
        ]),
      ],
      [named("a", "三邻桥")],
    );
    expect(found.byBlock.size).toBe(0);
    expect(found.cut).toEqual([{ name: "三邻桥", blockId: "p", start: 0, end: 7 }]);
  });

  it("keeps to single cells of a table and passes over cells that only repeat one", () => {
    const source = "三邻|桥|三邻桥";
    const cell = (start: number, end: number, filled?: boolean): TableCell => ({
      text: source.slice(start, end),
      start,
      end,
      ...(filled ? { filled } : {}),
    });
    const table: Block = {
      ...paragraph("t", [[0, source.length]]),
      type: "table",
      caption: null,
      headerRows: 0,
      rows: [
        [cell(0, 2), cell(3, 4), cell(5, 8)],
        [cell(0, 2), cell(3, 4), cell(5, 8, true)],
      ],
    } as Block;
    expect(findMentions(source, [table], [named("a", "三邻桥")]).byBlock.get("t")).toEqual([
      { featureId: "a", start: 5, end: 8 },
    ]);
  });

  it("passes over page layout", () => {
    const block: Block = { ...paragraph("l", [[0, 3]]), type: "layout" } as Block;
    expect(findMentions("三邻桥", [block], [named("a", "三邻桥")]).byBlock.size).toBe(0);
  });

  it("gives a shared name to the document's own feature, or to none and says so", () => {
    const own = named("own", "复旦软件园");
    const other: Named = { ...named("other", "复旦软件园"), isOwn: false };
    const again: Named = named("again", "复旦软件园");
    expect(marks("复旦软件园", other, own)).toEqual([["own", "复旦软件园"]]);
    const source = "复旦软件园和复旦软件园二";
    const unclear = findMentions(source, [paragraph("p", [[0, source.length]])], [own, again]);
    expect(unclear.byBlock.size).toBe(0);
    expect(unclear.ambiguous).toEqual([{ name: "复旦软件园", ids: ["own", "again"], count: 2 }]);
  });

  it("marks nothing inside a longer name of what is no feature, and everything outside it", () => {
    const town: Named = { ...named("town", "长征镇", "长征"), notWithin: ["长征 杯"] };
    expect(marks("长征杯和长征的长征镇", town)).toEqual([
      ["town", "长征"],
      ["town", "长征镇"],
    ]);
  });

  it("lets a feature keep a name that another one lists as no name of its own", () => {
    const town: Named = { ...named("town", "长征"), notWithin: ["长征杯"] };
    expect(marks("长征杯", town, named("cup", "长征杯"))).toEqual([["cup", "长征杯"]]);
  });

  it("marks nothing by a name of one character", () => {
    expect(marks("园园", named("a", "园"))).toEqual([]);
  });
});
