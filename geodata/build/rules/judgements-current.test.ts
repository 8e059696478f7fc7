import { describe, expect, it } from "vitest";
import { NO_CHECKS } from "../authored-checks";
import { FINDING, world } from "./fixture";
import { judgementsCurrent } from "./judgements-current";

const complaints = (of: ReturnType<typeof world>) => [...judgementsCurrent.check(of)].map((c) => c.message);

const judgementOfNothing = () =>
  world({ checks: { ...NO_CHECKS, judgements: [{ finding: "finding.sum.gone", dismiss: "不算" }] } });
const oneIdTwice = () => world({ findings: [FINDING, FINDING] });
const sumOfNoIndicator = () => world({ checks: { ...NO_CHECKS, sums: [{ key: "x", whole: "a.b", parts: [] }] } });

describe("judgements-current", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a judgement on a finding that is gone", judgementOfNothing, /没有规则再得出/u],
    ["an id given twice", oneIdTwice, /编号重复/u],
    ["a sum of an indicator that does not exist", sumOfNoIndicator, /没有指标 a\.b/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
