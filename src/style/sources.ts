import { representativePoint } from "../geo/representative";
import type { AreaId, FeatureKind, PlanFeature, Stage } from "../plan/types";
import { legibleOn } from "./color";
import { corridorTints } from "./corridor-tint";
import { dataColors } from "./data-colors";
import { iconOf, markImage, shownStage } from "./marks";
import { groundColors, type ThemeName } from "./palette";

type Collection = GeoJSON.FeatureCollection<GeoJSON.Geometry, Record<string, unknown>>;

/** What the layers read of a feature; everything else stays with the data set. */
interface Drawn extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly kind: FeatureKind;
  readonly area: AreaId;
  readonly stage: Stage;
  readonly shape: "point" | "line" | "area";
  /** The town whose plan is in front. */
  readonly front: boolean;
  /** Named by another plan than the one in front. */
  readonly away: boolean;
  readonly label: string;
  /** A shape of the stated area at the best-known point, not an outline. */
  readonly isSketch: boolean;
}

/** What belongs to no single plan. */
const SHARED: ReadonlySet<FeatureKind> = new Set(["town", "district", "station", "metro-line"]);

const METRO_INK = "#7a828a";

function shapeOf(type: string): Drawn["shape"] {
  if (type.endsWith("Polygon")) return "area";
  return type.endsWith("LineString") ? "line" : "point";
}

/** Of two marks that collide the lower rank keeps its name: what is placed better, and has a stated area, goes first. */
function rankOf({ properties: p }: PlanFeature): number {
  const accuracy = Math.min(900, p.geometryBasis.accuracyM ?? 900);
  return accuracy / 100 + (p.areaM2 === null ? 3 : 0) + (p.citations.length > 2 ? 0 : 2);
}

/** 3号线、18号线 -> the lines of a station, by name. */
function linesOf(subkind: string | null): readonly string[] {
  return subkind ? subkind.split("、") : [];
}

/**
 * Makes what the map draws of the features: `plan` with every geometry, `marks` with one point for each (where its mark
 * and name stand), `spines` with the lines that a corridor's name runs along. Features without geometry are in none. All carry the id, so that a click leads back.
 */
export function planSources(
  features: readonly PlanFeature[],
  front: AreaId,
  theme: ThemeName,
): { readonly plan: Collection; readonly marks: Collection; readonly spines: Collection } {
  const tints = corridorTints(features);
  const grounds = groundColors(theme);
  const lineColor = new Map(
    features.flatMap(({ properties: p }) =>
      p.kind === "metro-line" && p.color ? [[p.name, dataColors(p.color)[theme]] as const] : [],
    ),
  );
  const nth = new Map<string, number>();
  const plan: GeoJSON.Feature<GeoJSON.Geometry, Drawn>[] = [];
  const marks: GeoJSON.Feature<GeoJSON.Geometry, Drawn>[] = [];
  for (const feature of features) {
    const { geometry, properties: p } = feature;
    if (!geometry) continue;
    const stage = shownStage(p);
    const icon = iconOf(p);
    const lines = linesOf(p.subkind);
    const tint =
      p.kind === "station"
        ? (lines.map((l) => lineColor.get(l)).find(Boolean) ?? METRO_INK)
        : (tints.get(p.id)?.[theme] ?? (p.color && dataColors(p.color)[theme]));
    const place = (nth.get(`${p.kind}/${p.area}`) ?? 0) + 1;
    nth.set(`${p.kind}/${p.area}`, place);
    const drawn: Drawn = {
      id: p.id,
      name: p.name,
      kind: p.kind,
      area: p.area,
      stage,
      shape: shapeOf(geometry.type),
      front: p.id === front,
      away: p.area !== front && !SHARED.has(p.kind),
      label: p.name.replace(/（(.+)）$/u, "\n$1"),
      isSketch: p.geometryBasis.method === "schematic" && shapeOf(geometry.type) === "area",
      rank: rankOf(feature) + (p.area === front ? 0 : 20),
      ...(icon ? { image: markImage(icon, p.kind, stage, theme) } : {}),
      ...(tint ? { tint, tintInk: legibleOn(tint, grounds), tintEdge: legibleOn(tint, grounds, 3.05) } : {}),
      ...(p.transitStatus ? { transit: p.transitStatus } : {}),
      ...(p.kind === "station" ? { lines: lines.length } : {}),
      ...(p.kind === "community-zone" ? { nth: place % 3 } : {}),
    };
    plan.push({ type: "Feature", geometry, properties: drawn });
    marks.push({
      type: "Feature",
      geometry: { type: "Point", coordinates: [...representativePoint(geometry)] },
      properties: drawn,
    });
  }
  const spines = plan.filter((f) => f.properties.kind === "corridor" && f.properties.shape === "line");
  return {
    plan: { type: "FeatureCollection", features: plan },
    marks: { type: "FeatureCollection", features: marks },
    spines: { type: "FeatureCollection", features: spines },
  };
}

/** The basemap without the names that the plan's own layers write: a road, park or river that is a feature is named once. */
export function basemapSource(basemap: GeoJSON.FeatureCollection, features: readonly PlanFeature[]): GeoJSON.FeatureCollection {
  const named = new Set(features.flatMap(({ geometry, properties: p }) => (geometry ? [p.name, ...p.aliases] : [])));
  const own = (f: GeoJSON.Feature) =>
    f.properties !== null && f.properties.layer !== "metro" && named.has(String(f.properties.name));
  return {
    type: "FeatureCollection",
    features: basemap.features.map((f) => {
      if (!own(f)) return f;
      const { name: _name, ...rest } = f.properties ?? {};
      return { ...f, properties: rest };
    }),
  };
}

const WORLD: GeoJSON.Position[] = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85],
];

/** The ground outside the town in front, to be laid paler; empty while the town's outline is not known. */
export function veilSource(features: readonly PlanFeature[], front: AreaId): Collection {
  const town = features.find((f) => f.properties.id === front)?.geometry;
  const holes =
    town?.type === "Polygon"
      ? town.coordinates.slice(0, 1)
      : town?.type === "MultiPolygon"
        ? town.coordinates.map((p) => p[0] ?? [])
        : [];
  if (holes.length === 0) return { type: "FeatureCollection", features: [] };
  return {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: {},
        geometry: { type: "Polygon", coordinates: [WORLD, ...holes.map((ring) => [...ring].reverse())] },
      },
    ],
  };
}
