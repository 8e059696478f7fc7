import { densified } from "../../src/geo/along";
import { isInside } from "../../src/geo/inside";
import { lengthM, toLonLat } from "../../src/geo/measure";
import { linesOf } from "../../src/geo/positions";
import { representativePoint } from "../../src/geo/representative";
import { roundGeometry } from "../../src/geo/round";
import type { LonLat } from "../../src/geo/types";
import type { NamedPlace, PlaceSort } from "../../src/plan/gazetteer";
import type { AreaId, FeatureKind, PlanFeature } from "../../src/plan/types";
import { groupBy } from "./group";
import { pinyinOf } from "./pinyin";

/** What is too large, or too long, to stand at one place. */
const NO_PLACE = new Set<FeatureKind>(["town", "district", "corridor", "metro-line", "water", "road"]);
/** A name whose place is known worse than this cannot be walked from. */
const ROUGHEST_M = 800;
/** A piece of road shorter than this in a town only touches it. */
const LEAST_M = 80;
const STEP_M = 20;
/** Ground roads that carry no walk. */
const NO_WALK = /高速|高架|通道|快速/u;

interface RoadLines {
  readonly name: string;
  readonly feature: PlanFeature | null;
  readonly lines: readonly GeoJSON.Position[][];
  readonly accuracyM: number;
}

/** Every name that a place can be chosen by, from the features and the roads of the ground; sorted by id. */
export function compileGazetteer(features: readonly PlanFeature[], ground: readonly GeoJSON.Feature[]): NamedPlace[] {
  const towns = features.filter((f) => f.properties.kind === "town" && f.geometry);
  const places = [
    ...features.flatMap((f) => featurePlace(f, towns)),
    ...roads(features, ground).flatMap((road) => roadPlaces(road, towns)),
  ];
  return places.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sortOf({ kind, subkind }: PlanFeature["properties"]): PlaceSort {
  if (kind === "station") return "station";
  if (kind === "community-zone") return "zone";
  return kind === "place" && /居|村/u.test(subkind ?? "") ? "quarter" : "feature";
}

function townAt(at: LonLat, towns: readonly PlanFeature[]): AreaId | null {
  return towns.find((t) => t.geometry && isInside(at, t.geometry))?.properties.area ?? null;
}

function rounded(at: LonLat): LonLat {
  const { coordinates } = roundGeometry({ type: "Point", coordinates: [...at] }) as GeoJSON.Point;
  return toLonLat(coordinates);
}

function featurePlace({ properties: p, geometry }: PlanFeature, towns: readonly PlanFeature[]): NamedPlace[] {
  const { accuracyM } = p.geometryBasis;
  if (NO_PLACE.has(p.kind) || !geometry || accuracyM === null || accuracyM > ROUGHEST_M) return [];
  const point = rounded(representativePoint(geometry));
  const base = { id: p.id, name: p.name, aliases: p.aliases.filter((a) => /\p{Script=Han}/u.test(a)) };
  return [
    {
      ...base,
      sort: sortOf(p),
      area: townAt(point, towns),
      point,
      accuracyM,
      lengthM: null,
      pinyin: p.pinyin,
      initials: p.pinyinInitials,
    },
  ];
}

/** Roads by name: the lines of the ground, or where it has none the place that the feature gives. */
function roads(features: readonly PlanFeature[], ground: readonly GeoJSON.Feature[]): RoadLines[] {
  const named = new Map(
    features.filter((f) => f.properties.kind === "road" && f.geometry).map((f) => [f.properties.name, f] as const),
  );
  const onGround = groupBy(
    ground.filter((f) => f.properties?.layer === "road" && typeof f.properties.name === "string"),
    (f) => String(f.properties?.name),
  );
  const names = [...new Set([...named.keys(), ...onGround.keys()])].filter((name) => !NO_WALK.test(name)).sort();
  return names.map((name) => {
    const feature = named.get(name) ?? null;
    const own = onGround.get(name) ?? [];
    const lines = own.flatMap((f) => linesOf(f.geometry));
    return {
      name,
      feature,
      lines: lines.length > 0 ? lines : feature?.geometry ? linesOf(feature.geometry) : [],
      accuracyM: feature?.properties.geometryBasis.accuracyM ?? Math.max(...own.map((f) => Number(f.properties?.accuracyM ?? 0))),
    };
  });
}

/** Pieces of the lines that run on in one town, longest first. */
function piecesIn(lines: readonly GeoJSON.Position[][], towns: readonly PlanFeature[]) {
  const pieces: { readonly area: AreaId | null; readonly line: GeoJSON.Position[] }[] = [];
  for (const line of lines) {
    const runs: { readonly area: AreaId | null; readonly line: GeoJSON.Position[] }[] = [];
    for (const position of densified(line, STEP_M)) {
      const area = townAt(toLonLat(position), towns);
      const last = runs.at(-1);
      if (last?.area === area) last.line.push(position);
      else runs.push({ area, line: [position] });
    }
    pieces.push(...runs);
  }
  return pieces
    .filter(({ line }) => line.length > 1)
    .map((piece) => ({ ...piece, lengthM: lengthM({ type: "LineString", coordinates: piece.line }) }))
    .sort((a, b) => b.lengthM - a.lengthM);
}

function roadPlaces({ name, feature, lines, accuracyM }: RoadLines, towns: readonly PlanFeature[]): NamedPlace[] {
  const { pinyin, initials } = pinyinOf(name);
  const own = feature?.properties;
  const base = {
    name,
    aliases: (own?.aliases ?? []).filter((a) => /\p{Script=Han}/u.test(a)),
    sort: "road" as const,
    accuracyM,
    pinyin,
    initials,
  };
  const id = own?.id ?? `ground.road.${pinyin.replaceAll(" ", "-")}`;
  if (lines.length === 0) {
    if (!feature?.geometry || accuracyM > ROUGHEST_M) return [];
    const point = rounded(representativePoint(feature.geometry));
    return [{ ...base, id, area: townAt(point, towns), point, lengthM: null }];
  }
  const byTown = groupBy(piecesIn(lines, towns), ({ area }) => area ?? "");
  const inTown = [...byTown].filter(
    ([area, pieces]) => area !== "" && pieces.reduce((sum, piece) => sum + piece.lengthM, 0) >= LEAST_M,
  );
  const rows = inTown.length > 0 ? inTown : [...byTown].slice(0, 1);
  const home = rows.find(([area]) => area === own?.area)?.[0] ?? rows[0]?.[0];
  return rows.flatMap(([area, pieces]) => {
    const [longest] = pieces;
    if (!longest) return [];
    return [
      {
        ...base,
        id: area === home ? id : `${id}.in-${area}`,
        area: longest.area,
        point: rounded(representativePoint({ type: "LineString", coordinates: longest.line })),
        lengthM: Math.round(pieces.reduce((sum, piece) => sum + piece.lengthM, 0)),
      },
    ];
  });
}
