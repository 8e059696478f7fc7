import { describe, expect, it } from "vitest";
import type { Scene, SceneScript } from "./scene";
import { schemaFaults } from "./schema-check";
import { SceneScriptSchema } from "./schema-scenes";

const SCENE: Scene = {
  id: "structure",
  title: "两带四轴",
  focus: ["gaojing"],
  unplaced: [],
  bounds: [121.45, 31.3, 121.52, 31.34],
  safeArea: { left: 0.36, top: 0.08, right: 0.05, bottom: 0.1 },
  layers: ["corridors", "basemap"],
  theme: null,
  camera: { move: "fly-along", corridor: "gaojing.corridor.line-3" },
  passages: [{ doc: "gaojing-plan-2021", start: 10, end: 14, exact: "两带四轴" }],
  indicators: [],
  findings: [],
  words: {
    headline: "两带四轴",
    lines: [{ text: "两带四轴", kind: "cited", cites: { passages: [0], indicators: [] }, how: null }],
  },
  notes: "各位请看。",
  durationS: 40,
  transition: "cut",
};

const script = (change: object = {}): SceneScript => ({
  id: "gaojing",
  title: "高境镇",
  subtitle: "规划",
  areas: ["gaojing"],
  language: "zh-CN",
  scenes: [{ ...SCENE, ...change }],
});
const messages = (change: object) => schemaFaults(SceneScriptSchema, script(change)).map((f) => `${f.path} ${f.message}`);

describe("SceneScriptSchema", () => {
  it("takes a script", () => {
    expect(schemaFaults(SceneScriptSchema, script())).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ["a box that is inside out", { bounds: [121.52, 31.3, 121.45, 31.34] }, /scenes\.0\.bounds 范围应是/u],
    ["a safe area that leaves no map", { safeArea: { left: 0.5, top: 0, right: 0.5, bottom: 0 } }, /安全区太小/u],
    ["a group of layers that does not exist", { layers: ["traffic"] }, /不是约定的图层组/u],
    ["a group of layers twice", { layers: ["zones", "zones"] }, /写了两次/u],
    ["a move that does not exist", { camera: { move: "spin" } }, /不是约定的画面动作/u],
    ["years that run backwards", { camera: { move: "years", from: 2025, to: 2021 } }, /from 应不晚于 to/u],
    ["a zoom", { camera: { move: "none", zoom: 14 } }, /camera/u],
    ["a scene of half a second", { durationS: 0.5 }, /至少 5 秒/u],
    [
      "a line of ours that does not say how",
      { words: { headline: "x", lines: [{ text: "x", kind: "ours", cites: { passages: [], indicators: [] }, how: null }] } },
      /怎样得来/u,
    ],
    ["a scene without words", { words: { headline: "x", lines: [] } }, /至少一行/u],
  ])("refuses %s", (_, change, message) => {
    expect(messages(change)).toContainEqual(expect.stringMatching(message));
  });

  it("refuses a script without scenes or in a language that it does not know", () => {
    expect(schemaFaults(SceneScriptSchema, { ...script(), scenes: [] })[0]?.message).toContain("没有一个画面");
    expect(schemaFaults(SceneScriptSchema, { ...script(), language: "en" })[0]?.message).toContain("zh-CN");
  });
});
