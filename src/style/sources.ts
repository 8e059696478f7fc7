import { smoothed } from "../geo/along";
import { distanceToLinesM } from "../geo/inside";
import { linesOf as pathsOf, polygonsOf } from "../geo/positions";
import { representativePoint } from "../geo/representative";
import type { LonLat } from "../geo/types";
import { positionQuality } from "../plan/position-quality";
import { shownName } from "../plan/shown-name";
import type { AreaId, FeatureKind, PlanFeature } from "../plan/types";
import { besideOf, besides } from "./along";
import { legibleOn } from "./color";
import { corridorTints } from "./corridor-tint";
import { dataColors } from "./data-colors";
import type { Drawn } from "./drawn";
import { beadImage, iconOf, markImage, shownStage } from "./marks";
import { groundColors, type ThemeName } from "./palette";
import { spreads } from "./spread";
import { structureSource } from "./structure-source";

type Collection = GeoJSON.FeatureCollection<GeoJSON.Geometry, Record<string, unknown>>;

/** What belongs to no single plan. */
export const SHARED_KINDS: ReadonlySet<FeatureKind> = new Set(["town", "district", "station", "metro-line"]);

const METRO_INK = "#7a828a";
/** From the middle of one mark to that of the next beside it, in pixels of the image. */
const MARK_PX = 30;
/** From the place to its name, in letters' heights: past a mark that stands on it, and further by one mark for each that it is shifted. */
const BESIDE_EM = 0.95;
const SPREAD_EM = 2.4;
/** So far before and behind a corner the letters along a corridor begin to turn. */
const BEND_M = 320;
/** A station this near to an axis stands on it, if it is a station of the axis' line. */
const ON_AXIS_M = 160;
/** Contrast of an edge with every ground: 3 : 1, and a little for rounding. */
const EDGE_CONTRAST = 3.05;

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

/** 3号线在线新经济产业轴 -> the metro line that the axis runs along; null for a corridor that is no axis of a line. */
function lineOfAxis({ properties: p }: PlanFeature, metro: readonly PlanFeature[]): PlanFeature | null {
  if (p.kind !== "corridor" || p.subkind !== "轴") return null;
  return metro.find((line) => p.name.startsWith(line.properties.name)) ?? null;
}

/**
 * Makes what the map draws of the features: `plan` with every geometry, `marks` with one point for each (where its mark
 * and name stand), `spines` with the lines that a corridor's name runs along, `structure` with what only the drawing needs (the map
 * has it in one source with `plan`). Features without
 * geometry are in none. All carry the id, so that a click leads back. Several plans may be in front at once.
 */
export function planSources(
  features: readonly PlanFeature[],
  front: AreaId | readonly AreaId[],
  theme: ThemeName,
): {
  readonly plan: Collection;
  readonly marks: Collection;
  readonly spines: Collection;
  readonly structure: GeoJSON.FeatureCollection;
} {
  const fronts = [front].flat();
  const tints = corridorTints(features);
  const grounds = groundColors(theme);
  const inks = new Map<string, { readonly tint: string; readonly tintInk: string; readonly tintEdge: string }>();
  /* Few colours stand for many features. */
  const inksOf = (tint: string) => {
    const known = inks.get(tint) ?? {
      tint,
      tintInk: legibleOn(tint, grounds),
      tintEdge: legibleOn(tint, grounds, EDGE_CONTRAST),
    };
    inks.set(tint, known);
    return known;
  };
  const lineColor = new Map(
    features.flatMap(({ properties: p }) =>
      p.kind === "metro-line" && p.color ? [[p.name, dataColors(p.color)[theme]] as const] : [],
    ),
  );
  const metro = features.filter((f) => f.properties.kind === "metro-line");
  const axes = features.flatMap((f) => {
    const line = lineOfAxis(f, metro);
    return line && f.geometry ? [{ id: f.properties.id, paths: pathsOf(f.geometry), line: line.properties }] : [];
  });
  const beadOf = (at: LonLat, ofLines: readonly string[]) =>
    axes.find(({ line, paths }) => ofLines.includes(line.name) && distanceToLinesM(at, paths) <= ON_AXIS_M);
  const beside = besides(features);
  const spread = spreads(features, fronts);
  const nth = new Map<string, number>();
  const plan: GeoJSON.Feature<GeoJSON.Geometry, Drawn>[] = [];
  const marks: GeoJSON.Feature<GeoJSON.Geometry, Drawn>[] = [];
  for (const feature of features) {
    const { geometry, properties: p } = feature;
    if (!geometry) continue;
    const stage = shownStage(p);
    const icon = iconOf(p);
    const lines = linesOf(p.subkind);
    const at = representativePoint(geometry);
    const axis = axes.find((a) => a.id === p.id);
    const bead = p.kind === "station" ? beadOf(at, lines) : undefined;
    const side = besideOf(beside, p.id);
    const tint =
      p.kind === "station"
        ? ((bead && lineColor.get(bead.line.name)) ?? lines.map((l) => lineColor.get(l)).find(Boolean) ?? METRO_INK)
        : (tints.get(p.id)?.[theme] ?? (p.color && dataColors(p.color)[theme]));
    const place = (nth.get(`${p.kind}/${p.area}`) ?? 0) + 1;
    nth.set(`${p.kind}/${p.area}`, place);
    const drawn: Drawn = {
      id: p.id,
      name: shownName(p),
      kind: p.kind,
      area: p.area,
      stage,
      shape: shapeOf(geometry.type),
      front: fronts.some((area) => area === p.id),
      away: !fronts.includes(p.area) && !SHARED_KINDS.has(p.kind),
      short: shownName(p).replace(/[（(].+[）)]/u, ""),
      label: shownName(p).replace(/（(.+)）$/u, "\n$1"),
      isSketch: p.geometryBasis.method === "schematic" && shapeOf(geometry.type) === "area",
      rank: rankOf(feature) + (fronts.includes(p.area) ? 0 : 20),
      quality: positionQuality(p),
      ...(icon ? { image: markImage(icon, p.kind, stage, theme) } : {}),
      ...(icon
        ? { shift: [(spread.get(p.id) ?? 0) * MARK_PX, 0], reach: BESIDE_EM + SPREAD_EM * Math.abs(spread.get(p.id) ?? 0) }
        : {}),
      ...(p.kind === "project" ? { lane: side.lane, isMetro: side.isMetro } : {}),
      ...(p.kind === "corridor" ? { sort: p.subkind ?? "", lane: side.lane } : {}),
      ...(axis ? { axis: axis.line.transitStatus === "open" ? "open" : "coming" } : {}),
      ...(tint ? inksOf(tint) : {}),
      ...(p.transitStatus ? { transit: p.transitStatus } : {}),
      ...(p.kind === "station"
        ? {
            lines: lines.length,
            isBead: bead !== undefined,
            image: beadImage(inksOf(tint ?? METRO_INK).tintEdge, p.transitStatus === "open", lines.length > 1, theme),
          }
        : {}),
      ...(p.kind === "community-zone" ? { nth: place % 3 } : {}),
    };
    plan.push({ type: "Feature", geometry, properties: drawn });
    marks.push({
      type: "Feature",
      geometry: { type: "Point", coordinates: [...at] },
      properties: drawn,
    });
  }
  const spines = plan.flatMap(({ geometry, properties, ...f }) =>
    properties.kind === "corridor" && properties.shape === "line"
      ? pathsOf(geometry).map((path) => ({
          ...f,
          properties,
          geometry: { type: "LineString" as const, coordinates: smoothed(path, BEND_M) },
        }))
      : [],
  );
  const drawn = new Map(plan.map((f) => [f.properties.id, f.properties]));
  return {
    get structure() {
      return structureSource(features, drawn);
    },
    plan: { type: "FeatureCollection", features: plan },
    marks: { type: "FeatureCollection", features: marks },
    spines: { type: "FeatureCollection", features: spines },
  };
}

/** What the plan's own layers write on the map, by every name: the ground does not write it again. */
export function writtenNames(features: readonly PlanFeature[]): string[] {
  return features.flatMap(({ geometry, properties: p }) => (geometry ? [p.name, ...p.aliases] : []));
}

const WORLD: GeoJSON.Position[] = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85],
];

/** The ground outside the towns in front, to be laid paler; empty while their outlines are not known. */
export function veilSource(features: readonly PlanFeature[], front: AreaId | readonly AreaId[]): Collection {
  const fronts = [front].flat();
  const holes = features
    .filter((f) => fronts.some((area) => area === f.properties.id))
    .flatMap(({ geometry }) => (geometry ? polygonsOf(geometry) : []))
    .flatMap((rings) => rings.slice(0, 1));
  if (holes.length === 0) return { type: "FeatureCollection", features: [] };
  return {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { role: "veil" },
        geometry: { type: "Polygon", coordinates: [WORLD, ...holes.map((ring) => [...ring].reverse())] },
      },
    ],
  };
}
