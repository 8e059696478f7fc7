import { describe, expect, it } from "vitest";
import type { NearGroups } from "../../../src/plan/near-groups";
import { NEAR_GROUPS, world } from "./fixture";
import { nearGroupsDecided } from "./near-groups-decided";

const complaints = (nearGroups: NearGroups) => [...nearGroupsDecided.check(world({ nearGroups }))].map((c) => c.message);
const [renewal] = NEAR_GROUPS.groups;
const [left] = NEAR_GROUPS.apart;
if (!renewal || !left) throw new Error("the good atlas has both");

describe("near-groups-decided", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(NEAR_GROUPS)).toEqual([]);
  });

  it("finds a sort that nobody has decided on", () => {
    expect(complaints({ ...NEAR_GROUPS, groups: [] })).toEqual([expect.stringContaining("gaojing.parcel.sanlinqiao-2")]);
  });

  it("finds a sort under two headings", () => {
    const twice = { ...NEAR_GROUPS, apart: [left, { why: "又一处", kinds: renewal.kinds }] };
    expect(complaints(twice)).toEqual([expect.stringContaining("归在 2 处：旧改、又一处")]);
  });

  it("finds an entry that no feature has", () => {
    const kinds = [{ kind: "parcel" as const, subkinds: ["", "更新地块"] }];
    expect(complaints({ ...NEAR_GROUPS, groups: [{ ...renewal, kinds }] })).toEqual(["parcel · 更新地块 没有一个要素"]);
  });
});
