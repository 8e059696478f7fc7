import { bboxOfAll } from "../../../src/geo/bounds";
import { holds } from "../scene-bounds";
import { sayings, scenesOf } from "../scenes-of";
import type { Complaint, Rule } from "./rule";

/** A scene has a place: bounds that hold its focus, or a focus on the map. What of the focus is not on the map is said to be 未上图. */
export const scenePlaces: Rule = {
  id: "scene-places",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const shapes = new Map(world.compiled.map((f) => [f.properties.id, f.geometry]));
    const names = new Map(world.compiled.map((f) => [f.properties.id, f.properties.name]));
    for (const { file, record, scene } of scenesOf(world)) {
      const box = bboxOfAll(scene.focus.flatMap((id) => shapes.get(id) ?? []));
      if (!box && !scene.bounds) yield { file, record, message: "focus 都没有上图，又没有写 bounds：不知道看哪里" };
      if (box && scene.bounds && !holds(scene.bounds, box)) yield { file, record, message: "bounds 没有把 focus 全部包进去" };
      const unplaced = scene.focus.filter((id) => shapes.get(id) === null);
      if (unplaced.length > 0 && !sayings(scene).some(({ text }) => text.includes("未上图")))
        yield { file, record, message: `${unplaced.map((id) => names.get(id)).join("、")}没有上图：文字或讲稿里要说“未上图”` };
    }
  },
};
