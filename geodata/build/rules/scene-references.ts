import { scenesOf } from "../scenes-of";
import type { Complaint, Rule } from "./rule";

/** Whatever a scene names exists: features, indicators, findings, what its lines cite; a flight goes along a corridor that is drawn. */
export const sceneReferences: Rule = {
  id: "scene-references",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const features = new Map(world.compiled.map((f) => [f.properties.id, f]));
    const indicators = new Set(world.compiledIndicators.map(({ id }) => id));
    const findings = new Set(world.compiledFindings.map(({ id }) => id));
    for (const { file, record, scene } of scenesOf(world)) {
      const say = (message: string): Complaint => ({ file, record, message });
      const { focus, camera, passages, words } = scene;
      for (const id of focus) if (!features.has(id)) yield say(`focus：没有 ${id}`);
      for (const id of scene.indicators ?? []) if (!indicators.has(id)) yield say(`indicators：没有 ${id}`);
      for (const id of scene.findings ?? []) if (!findings.has(id)) yield say(`findings：没有 ${id}`);
      for (const [name, list] of Object.entries({ focus, indicators: scene.indicators ?? [], findings: scene.findings ?? [] }))
        if (new Set(list).size !== list.length) yield say(`${name}：同一个编号写了两次`);
      for (const [i, line] of words.lines.entries()) {
        for (const p of line.passages ?? []) if (p >= passages.length) yield say(`第 ${i + 1} 行引第 ${p} 条引文：没有`);
        for (const n of line.indicators ?? [])
          if (n >= (scene.indicators ?? []).length) yield say(`第 ${i + 1} 行引第 ${n} 个指标：没有`);
      }
      if (camera?.move === "fly-along") {
        const corridor = features.get(camera.corridor);
        if (corridor?.properties.kind !== "corridor") yield say(`镜头：${camera.corridor} 不是带与轴`);
        else if (!/LineString$/u.test(corridor.geometry?.type ?? "")) yield say(`镜头：${camera.corridor} 没有可以沿着飞的线`);
        else if (!focus.includes(camera.corridor)) yield say(`镜头：${camera.corridor} 不在 focus 里`);
      }
      if (camera?.move === "build-up")
        for (const id of camera.ids) if (!focus.includes(id)) yield say(`镜头：${id} 不在 focus 里`);
    }
  },
};
