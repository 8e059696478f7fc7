import { roadsOf } from "../ground";
import { apartM, lonLatText, SegmentGrid, toSegmentM, type XY } from "../plane";
import type { Complaint, Rule } from "./rule";

/** An end this near to another road is meant to meet it. */
const NEAR_M = 25;
/** Five decimals of a degree are about a metre. */
const TOUCH_M = 1;

/** A road that ends beside another one meets it, unless the record says `deadEnd`. */
export const roadsMeet: Rule = {
  id: "roads-meet",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const roads = roadsOf(world);
    const grid = new SegmentGrid<(typeof roads)[number]>();
    for (const road of roads) grid.add(road.line, road);
    for (const road of roads) {
      if (road.isDeadEnd || !road.isGround) continue;
      for (const end of [road.line[0], road.line.at(-1)] as (XY | undefined)[]) {
        if (!end) continue;
        let gapM = Number.POSITIVE_INFINITY;
        let other = road;
        let meets = false;
        for (const { a, b, of } of grid.near(end, end, NEAR_M)) {
          if (of === road) continue;
          if (apartM(end, a) < TOUCH_M || apartM(end, b) < TOUCH_M) meets = true;
          const distM = toSegmentM(end, a, b);
          if (of.isGround && distM < gapM) {
            gapM = distM;
            other = of;
          }
        }
        if (!meets && gapM < NEAR_M)
          yield {
            file: road.file,
            record: road.label,
            message: `在 ${lonLatText(end)} 离 ${other.label} ${Math.round(gapM)} 米，没有接上：接上，或写 deadEnd: true`,
          };
      }
    }
  },
};
