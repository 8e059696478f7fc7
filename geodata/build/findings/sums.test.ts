import { describe, expect, it } from "vitest";
import { evidence, row } from "./fixture";
import { sums } from "./sums";

const checks = { sums: [{ key: "schools", whole: "d.prose.all", parts: ["d.prose.public", "d.prose.private"] }] };
const schools = (all: number) => [
  row({ id: "d.prose.all", name: "学校", unit: "所", value_num: all }),
  row({ id: "d.prose.public", name: "公办学校", unit: "所", value_num: 14 }),
  row({ id: "d.prose.private", name: "民办学校", unit: "所", value_num: 4 }),
];
const find = (rows: ReturnType<typeof schools>) => [...sums.find(evidence({ rows, checks }))];

const partsThatAddUp = () => schools(18);
const partsThatDoNot = () => schools(19);
const partThatIsRough = () => schools(19).map((i) => (i.id === "d.prose.public" ? { ...i, comparator: "~" as const } : i));

describe("sum", () => {
  it("has nothing to say about parts that add up, nor about rough ones", () => {
    expect([...find(partsThatAddUp()), ...find(partThatIsRough())]).toEqual([]);
  });

  it("writes out the sum of parts that do not", () => {
    expect(find(partsThatDoNot()).map((f) => f.detail)).toEqual([
      expect.stringContaining("14 + 4 = 18 所，文件写学校 19 所，相差 1 所"),
    ]);
  });
});
