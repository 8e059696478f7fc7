import { describe, expect, it } from "vitest";
import type { AuthoredScene } from "../authored-scenes";
import { SCENE, world } from "./fixture";
import { sceneReferences } from "./scene-references";

const complaints = (change: Partial<AuthoredScene> = {}) =>
  [...sceneReferences.check(world({ scenes: [{ ...SCENE, ...change }] }))].map((c) => c.message);
const line = (more: object) => ({ words: { headline: "三邻桥", lines: [{ text: "三邻桥", ...more }] } });

describe("scene-references", () => {
  it("has nothing to say about a good scene", () => {
    expect(complaints()).toEqual([]);
  });

  it.each<[string, Partial<AuthoredScene>, RegExp]>([
    ["a feature that does not exist", { focus: [...SCENE.focus, "gaojing.parcel.none"] }, /focus：没有/u],
    ["a feature twice", { focus: [...SCENE.focus, ...SCENE.focus] }, /写了两次/u],
    ["an indicator that does not exist", { indicators: ["gaojing-plan-2021.prose.none"] }, /indicators：没有/u],
    ["a finding that does not exist", { findings: ["gaojing-plan-2021.finding.none"] }, /findings：没有/u],
    ["a passage that the scene does not have", line({ passages: [2] }), /第 2 条引文：没有/u],
    ["an indicator that the scene does not have", line({ indicators: [1] }), /第 1 个指标：没有/u],
    ["a flight along a parcel", { camera: { move: "fly-along", corridor: "gaojing.parcel.sanlinqiao-2" } }, /不是带与轴/u],
    ["a flight along a point", { camera: { move: "fly-along", corridor: "gaojing.corridor.line-3" } }, /没有可以沿着飞的线/u],
    [
      "a build-up of what is not in focus",
      { camera: { move: "build-up", ids: ["gaojing", "gaojing.corridor.line-3"] } },
      /不在 focus 里/u,
    ],
  ])("finds %s", (_, change, message) => {
    expect(complaints(change)).toContainEqual(expect.stringMatching(message));
  });
});
