import { latOf, lonOf } from "../geo/sphere";
import type { FeatureProperties } from "../plan/types";

type Side = "东" | "西" | "南" | "北";

/** How far a place lies towards a side of the sky, in degrees. */
function towards(side: Side, p: GeoJSON.Position): number {
  const value = side === "东" || side === "西" ? lonOf(p) : latOf(p);
  return side === "东" || side === "北" ? value : -value;
}

/**
 * The line of a corridor in the direction that a cited sentence gives it (“沿金沙江路自东向西”); null where none does.
 * “串联” only says that it links things, which is no direction.
 */
export function headingOf(p: Pick<FeatureProperties, "citations">, line: readonly GeoJSON.Position[]): GeoJSON.Position[] | null {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return null;
  for (const { exact } of p.citations) {
    const to = /[自从由][东西南北][向往至到]([东西南北])/u.exec(exact)?.[1] as Side | undefined;
    if (to) return towards(to, last) > towards(to, first) ? [...line] : [...line].reverse();
  }
  return null;
}
