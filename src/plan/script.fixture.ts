import type { Scene, SceneScript } from "./scene";

/** A scene with two passages, one indicator, and a line for each way a line can be. */
export const scene = (id: string, change: Partial<Scene> = {}): Scene => ({
  id,
  title: id,
  focus: ["gaojing"],
  unplaced: [],
  bounds: [121.45, 31.3, 121.52, 31.34],
  safeArea: { left: 0.36, top: 0.08, right: 0.05, bottom: 0.1 },
  layers: ["corridors", "basemap"],
  theme: null,
  camera: { move: "none" },
  passages: [
    { doc: "gaojing-plan-2021", start: 0, end: 4, exact: "两带四轴" },
    { doc: "gaojing-plan-2021", start: 10, end: 14, exact: "三区五提" },
  ],
  indicators: ["gaojing-plan-2021.t1.r1.2025"],
  findings: [],
  words: {
    headline: "大字",
    lines: [
      { text: "引用", kind: "cited", cites: { passages: [0, 1], indicators: [0] }, how: null },
      { text: "算得", kind: "ours", cites: { passages: [1], indicators: [] }, how: "1 + 1 = 2" },
    ],
  },
  notes: "讲稿",
  durationS: 40,
  transition: "fly",
  ...change,
});

export const script = (scenes: readonly Scene[] = [scene("a"), scene("b"), scene("c")]): SceneScript => ({
  id: "own-1",
  title: "我的讲解",
  subtitle: "试讲",
  areas: ["gaojing"],
  language: "zh-CN",
  scenes,
});
