import { roadsOf, watersOf } from "../ground";
import { crossing, isInRing, lonLatText, SegmentGrid, type XY } from "../plane";
import type { Complaint, Rule } from "./rule";

/** Rivers pass under roads: where a road on the ground lies on water it is marked as a bridge, or as a tunnel. */
export const roadsOverWater: Rule = {
  id: "roads-over-water",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const waters = watersOf(world);
    const grid = new SegmentGrid<(typeof waters)[number]>();
    for (const water of waters) for (const line of [...water.rings, ...water.lines]) grid.add(line, water);
    for (const road of roadsOf(world)) {
      if (!road.isGround) continue;
      const wet = new Map<string, XY>();
      for (const [k, b] of road.line.entries()) {
        const a = road.line[k - 1];
        if (!a) continue;
        for (const { a: c, b: d, of } of grid.near(a, b, 0)) {
          const place = crossing(a, b, c, d);
          if (place) wet.set(of.label, place);
        }
      }
      const [first] = road.line;
      for (const { label, rings } of waters) if (first && rings.some((ring) => isInRing(first, ring))) wet.set(label, first);
      for (const [water, place] of wet)
        yield {
          file: road.file,
          record: road.label,
          message: `在 ${lonLatText(place)} 的水面（${water}）上：分出这一段，写 bridge: true`,
        };
    }
  },
};
