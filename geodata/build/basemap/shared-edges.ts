import { polygonsOf } from "../../../src/geo/positions";

const keyOf = (position: GeoJSON.Position): string => position.join(",");

/**
 * The outlines of areas as lines in which an edge that two areas share stands once. Lines end where more than two of
 * them meet; positions are taken as equal when they are written alike.
 */
export function sharedEdges(areas: readonly GeoJSON.Geometry[]): GeoJSON.Position[][] {
  const at = new Map<string, GeoJSON.Position>();
  const next = new Map<string, Set<string>>();
  for (const ring of areas.flatMap(polygonsOf).flat()) {
    for (const [i, position] of ring.entries()) {
      const key = keyOf(position);
      at.set(key, position);
      const before = i > 0 ? ring[i - 1] : undefined;
      if (!before || keyOf(before) === key) continue;
      for (const [a, b] of [
        [keyOf(before), key],
        [key, keyOf(before)],
      ] as const) {
        const known = next.get(a);
        if (known) known.add(b);
        else next.set(a, new Set([b]));
      }
    }
  }
  const walk = (from: string, first: string): GeoJSON.Position[] => {
    const line = [from];
    for (let [last, here] = [from, first]; ; ) {
      line.push(here);
      next.get(last)?.delete(here);
      next.get(here)?.delete(last);
      const onward = next.get(here) ?? new Set();
      if (ends.has(here) || onward.size !== 1) break;
      const [step] = onward;
      if (step === undefined) break;
      [last, here] = [here, step];
    }
    return line.map((key) => at.get(key) ?? []);
  };
  /** Where a line has to end: a corner of three areas, or a loose end. */
  const ends = new Set([...next].filter(([, steps]) => steps.size !== 2).map(([key]) => key));
  const lines: GeoJSON.Position[][] = [];
  for (const from of [...ends, ...next.keys()]) {
    for (const to of [...(next.get(from) ?? [])]) if (next.get(from)?.has(to)) lines.push(walk(from, to));
  }
  return lines;
}
