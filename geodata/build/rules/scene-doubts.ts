import { scenesOf } from "../scenes-of";
import type { Complaint, Rule } from "./rule";

/** A weighty doubt about an indicator or a feature that a scene shows is shown with it. */
export const sceneDoubts: Rule = {
  id: "scene-doubts",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const weighty = world.compiledFindings.filter(({ severity }) => severity === "high");
    for (const { file, record, scene } of scenesOf(world)) {
      const shown = new Set([...scene.focus, ...(scene.indicators ?? [])]);
      for (const { id, summary, featureIds, indicatorIds } of weighty)
        if ([...featureIds, ...indicatorIds].some((one) => shown.has(one)) && !scene.findings?.includes(id))
          yield { file, record, message: `画面用到的要素或指标有重要存疑 ${id}（${summary}）：请列入 findings` };
    }
  },
};
