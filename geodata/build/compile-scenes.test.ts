import { describe, expect, it } from "vitest";
import { SCENE, world } from "./rules/fixture";

const [script] = world().compiledScenes;

describe("compileScenes", () => {
  it("gives quotations their places, bounds that hold the focus, and a default for what is left out", () => {
    const [scene] = script?.scenes ?? [];
    expect(scene?.passages[0]).toMatchObject({ exact: "1|三邻桥二期|36", start: expect.any(Number) });
    expect(scene?.unplaced).toEqual(["gaojing.carrier.changjiang-ruanjianyuan"]);
    const [west = 0, south = 0, east = 0, north = 0] = scene?.bounds ?? [];
    expect(west < 121.48 && 121.48 < east && south < 31.32 && 31.32 < north).toBe(true);
    expect(scene).toMatchObject({ theme: null, transition: "fly", safeArea: { left: 0.36 } });
  });

  it("marks lines with a computation as ours", () => {
    expect(script?.scenes[0]?.words.lines.map((line) => line.kind)).toEqual(["cited", "cited", "ours"]);
  });

  it("keeps bounds that are written", () => {
    const bounds = [121.4, 31.3, 121.6, 31.4] as const;
    expect(world({ scenes: [{ ...SCENE, bounds }] }).compiledScenes[0]?.scenes[0]?.bounds).toEqual(bounds);
  });

  it("is listed in the atlas, with the time it takes", () => {
    expect(world().atlas.scripts).toEqual([
      {
        id: "gaojing",
        title: "高境",
        subtitle: "规划",
        areas: ["gaojing"],
        language: "zh-CN",
        file: "scenes/gaojing.json",
        scenes: 1,
        durationS: 40,
      },
    ]);
  });
});
