import { linesOf } from "../../../src/geo/positions";
import type { FeatureKind } from "../../../src/plan/types";
import { type Road, roadsOf } from "../ground";
import { lonLatText, SegmentGrid, toSegmentM, toXY } from "../plane";
import type { Complaint, Rule } from "./rule";

const KINDS = new Set<FeatureKind>(["road", "corridor", "project"]);
/** Where two records of one road meet, and for rounding. */
const SLACK_M = 5;
/** Beyond this nothing is known of the road here, and the plan's line stands alone. */
const REACH_M = 150;

/** A line of the plan that bears the name of a road of the basemap runs on it, within the road's accuracy. */
export const planOnRoad: Rule = {
  id: "plan-on-road",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const fileOf = new Map(world.features.map(({ file, record }) => [record.id, file]));
    const byName = new Map<string, Road[]>();
    for (const road of roadsOf(world)) if (road.name) byName.set(road.name, [...(byName.get(road.name) ?? []), road]);
    for (const { geometry, properties: p } of world.compiled) {
      if (!geometry || !KINDS.has(p.kind) || linesOf(geometry).length === 0) continue;
      const names = [p.name, ...p.aliases];
      const roads = [...byName].flatMap(([name, of]) => (names.some((n) => n.startsWith(name)) ? of : []));
      if (roads.length === 0) continue;
      const grid = new SegmentGrid<Road>();
      for (const road of roads) grid.add(road.line, road);
      for (const vertex of linesOf(geometry).flat().map(toXY)) {
        let offM = REACH_M;
        let accuracyM = 0;
        for (const { a, b, of } of grid.near(vertex, vertex, REACH_M)) {
          const distM = toSegmentM(vertex, a, b);
          if (distM < offM) {
            offM = distM;
            accuracyM = of.accuracyM;
          }
        }
        if (offM < REACH_M && offM > Math.min(accuracyM, 30) + SLACK_M)
          yield {
            file: fileOf.get(p.id) ?? "-",
            record: p.id,
            message: `在 ${lonLatText(vertex)} 离底图上的同名道路 ${Math.round(offM)} 米（容许 ${Math.min(accuracyM, 30) + SLACK_M} 米）`,
          };
      }
    }
  },
};
