import { describe, expect, it } from "vitest";
import { LEGEND } from "../../style/legend";
import { legendParts } from "./legend-parts";

const all = LEGEND.flatMap((g) => g.entries.map((e) => e.id));

describe("legendParts", () => {
  it("counts everything as seen until the map has told", () => {
    expect(legendParts(null)).toEqual({ seen: LEGEND, rest: [] });
  });

  it("parts without loss: every entry stands in one of the two", () => {
    const { seen, rest } = legendParts(["metro", "station", "carrier"]);
    expect(seen.map((g) => [g.group, g.entries.map((e) => e.id)])).toEqual([
      ["metro", ["metro", "station"]],
      ["carriers", ["carrier"]],
    ]);
    expect([...seen.flatMap((g) => g.entries), ...rest].map((e) => e.id).sort()).toEqual([...all].sort());
  });

  it("has no group where nothing is seen", () => {
    expect(legendParts([]).seen).toEqual([]);
    expect(legendParts([]).rest).toHaveLength(all.length);
  });
});
