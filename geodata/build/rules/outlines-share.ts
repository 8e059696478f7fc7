import { outlinesOf } from "../ground";
import { isInRing, lonLatText, SegmentGrid, toSegmentM } from "../plane";
import type { Complaint, Rule } from "./rule";

/** A vertex nearer than this to another town's edge is meant to lie on it. */
const SLIVER_M = 12;
/** Six decimals, and the bow between a straight edge and its rounded vertices. */
const ON_EDGE_M = 1;

/** Towns that touch share their edge: neither overlaps nor slivers between the outlines of towns. */
export const outlinesShare: Rule = {
  id: "outlines-share",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const outlines = outlinesOf(world);
    const grid = new SegmentGrid<(typeof outlines)[number]>();
    for (const outline of outlines) for (const ring of outline.rings) grid.add(ring, outline);
    for (const outline of outlines)
      for (const vertex of outline.rings.flat()) {
        const gaps = new Map<(typeof outlines)[number], number>();
        for (const { a, b, of } of grid.near(vertex, vertex, SLIVER_M))
          if (of !== outline) gaps.set(of, Math.min(gaps.get(of) ?? Number.POSITIVE_INFINITY, toSegmentM(vertex, a, b)));
        // Where it lies on one neighbour's edge, another's corner may be near: three towns meet there.
        const isShared = [...gaps.values()].some((gap) => gap <= ON_EDGE_M);
        for (const [other, gap] of gaps)
          if (!isShared && gap < SLIVER_M)
            yield {
              file: outline.file,
              record: outline.label,
              message: `在 ${lonLatText(vertex)} 与 ${other.label} 的边相差 ${gap.toFixed(1)} 米：相邻的边应一致`,
            };
        for (const other of outlines)
          if (
            other !== outline &&
            (gaps.get(other) ?? SLIVER_M) >= SLIVER_M &&
            other.rings.some((ring) => isInRing(vertex, ring))
          )
            yield { file: outline.file, record: outline.label, message: `在 ${lonLatText(vertex)} 与 ${other.label} 重叠` };
      }
  },
};
