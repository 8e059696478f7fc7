import { describe, expect, it } from "vitest";
import type { AuthoredScene } from "../authored-scenes";
import { SCENE, world } from "./fixture";
import { scenePlaces } from "./scene-places";

const complaints = (change: Partial<AuthoredScene> = {}) =>
  [...scenePlaces.check(world({ scenes: [{ ...SCENE, ...change }] }))].map((c) => c.message);

describe("scene-places", () => {
  it("has nothing to say about a good scene, nor about bounds that hold the focus", () => {
    expect(complaints()).toEqual([]);
    expect(complaints({ bounds: [121.46, 31.31, 121.5, 31.33] })).toEqual([]);
  });

  it.each<[string, Partial<AuthoredScene>, RegExp]>([
    ["a scene that has no place", { focus: ["gaojing.carrier.changjiang-ruanjianyuan"] }, /不知道看哪里/u],
    ["bounds beside the focus", { bounds: [121.4, 31.3, 121.45, 31.33] }, /没有把 focus 全部包进去/u],
    ["what is not on the map and not said to be so", { notes: "长江软件园写在同一张表里。" }, /长江软件园没有上图/u],
  ])("finds %s", (_, change, message) => {
    expect(complaints(change)).toContainEqual(expect.stringMatching(message));
  });
});
