import { linesOf, polygonsOf } from "../../src/geo/positions";
import { toXY, type XY } from "./plane";
import type { Filed, World } from "./world";

/** A line of a road of the basemap, on the plane. */
export interface Road {
  readonly file: string;
  /** Name and place in its file, for messages. */
  readonly label: string;
  readonly name: string | null;
  readonly line: readonly XY[];
  readonly accuracyM: number;
  /** On the ground: neither on a bridge or viaduct nor in a tunnel. */
  readonly isGround: boolean;
  /** True where the author knows that it ends near a road without meeting it. */
  readonly isDeadEnd: boolean;
}

const inLayer = ({ basemap }: Pick<World, "basemap">, layer: string): { filed: Filed<GeoJSON.Feature>; label: string }[] =>
  basemap.flatMap((filed, i) => {
    const { properties } = filed.record;
    if (properties?.layer !== layer) return [];
    return [{ filed, label: `第 ${i + 1} 条 ${String(properties.name ?? properties.class ?? layer)}` }];
  });

/** Names of the ground in English: ours, or that of the feature of the same name. */
export function groundNamesEn({ groundEn, compiled }: Pick<World, "groundEn" | "compiled">): ReadonlyMap<string, string> {
  const features = compiled.flatMap(({ properties: { name, nameEn } }) => (nameEn === null ? [] : [[name, nameEn] as const]));
  return new Map([...features, ...groundEn.map(({ record }) => [record.word, record.english] as const)]);
}

/** The lines of all roads of the basemap. */
export function roadsOf(world: Pick<World, "basemap">): Road[] {
  return inLayer(world, "road").flatMap(({ filed: { file, record }, label }) => {
    const p = record.properties ?? {};
    return linesOf(record.geometry).map((line) => ({
      file,
      label,
      name: typeof p.name === "string" ? p.name : null,
      line: line.map(toXY),
      accuracyM: typeof p.accuracyM === "number" ? p.accuracyM : 50,
      isGround: p.bridge !== true && p.tunnel !== true,
      isDeadEnd: p.deadEnd === true,
    }));
  });
}

/** Waters of the basemap: rings of areas, and centre lines. */
export function watersOf(world: Pick<World, "basemap">): { label: string; rings: readonly XY[][]; lines: readonly XY[][] }[] {
  return inLayer(world, "water").map(({ filed: { record }, label }) => ({
    label,
    rings: polygonsOf(record.geometry)
      .flat()
      .map((ring) => ring.map(toXY)),
    lines: linesOf(record.geometry).map((line) => line.map(toXY)),
  }));
}

/** Outlines of the neighbouring towns in the basemap and of our own towns. */
export function outlinesOf(
  world: Pick<World, "basemap" | "compiled">,
): { file: string; label: string; rings: readonly XY[][] }[] {
  const around = inLayer(world, "neighbour").map(({ filed: { file, record }, label }) => ({
    file,
    label,
    geometry: record.geometry,
  }));
  const ours = world.compiled.flatMap(({ geometry, properties }) =>
    geometry && properties.kind === "town" ? [{ file: "geodata/geometry", label: properties.name, geometry }] : [],
  );
  return [...around, ...ours].flatMap(({ file, label, geometry }) => {
    const rings = polygonsOf(geometry)
      .flat()
      .map((ring) => ring.map(toXY));
    return rings.length > 0 ? [{ file, label, rings }] : [];
  });
}
