import { roadsOf } from "../ground";
import { apartM, crossing, lonLatText, SegmentGrid } from "../plane";
import type { Complaint, Rule } from "./rule";

/** How far from the crossing a vertex may lie that both roads have. */
const SAME_M = 1.5;

/** Roads that cross at grade share a vertex there; else one of them is a bridge or a tunnel. */
export const roadsCross: Rule = {
  id: "roads-cross",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const roads = roadsOf(world).filter((road) => road.isGround);
    const grid = new SegmentGrid<number>();
    for (const [i, { line }] of roads.entries()) grid.add(line, i);
    for (const [i, road] of roads.entries())
      for (const [k, b] of road.line.entries()) {
        const a = road.line[k - 1];
        if (!a) continue;
        for (const other of grid.near(a, b, 0)) {
          const place = other.of > i ? crossing(a, b, other.a, other.b) : null;
          if (!place) continue;
          const has = (line: (typeof road)["line"]) => line.some((v) => apartM(v, place) < SAME_M);
          const crossed = roads[other.of];
          if (crossed && !(has(road.line) && has(crossed.line)))
            yield {
              file: road.file,
              record: road.label,
              message: `在 ${lonLatText(place)} 与 ${crossed.label} 平交而没有共同的点；不是平交请写 bridge 或 tunnel`,
            };
        }
      }
  },
};
