import { describe, expect, it } from "vitest";
import { evidence, row } from "./fixture";
import { shares } from "./shares";

const checks = { shares: [{ key: "t", rows: [{ label: "科企", part: "d.t.part", of: ["d.t.whole", "d.t.third"] }] }] };
const given = (part: string) => [
  row({ id: "d.t.part", table: "表", value_text: part, value_num: Number(part), name_text: "占第三产业增加值比重达到 20%" }),
  row({ id: "d.t.whole", table: "表", value_text: "62.6", value_num: 62.6 }),
  row({ id: "d.t.third", table: "表", unit: "%", value_text: "90", value_num: 90 }),
];
const find = (rows: ReturnType<typeof given>) => [...shares.find(evidence({ rows, checks }))];

const shareReached = () => given("11.3");
const shareNotReached = () => given("9.6");

describe("share", () => {
  it("has nothing to say about a share that is reached", () => {
    expect(find(shareReached())).toEqual([]);
  });

  it("writes out the division where it is not", () => {
    expect(find(shareNotReached()).map((f) => f.detail)).toEqual([
      expect.stringContaining("9.6 ÷ (62.6 × 90%) = 17.04%，名称里写的是20%"),
    ]);
  });
});
