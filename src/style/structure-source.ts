import { crossing, densified, scaledAbout } from "../geo/along";
import { circlePolygon } from "../geo/footprint";
import { distanceToLinesM } from "../geo/inside";
import { distanceM, toLonLat } from "../geo/measure";
import { linesOf, positionsOf } from "../geo/positions";
import { representativePoint } from "../geo/representative";
import type { LonLat } from "../geo/types";
import type { PlanFeature } from "../plan/types";
import type { Drawn } from "./drawn";
import { headingOf } from "./heading";

type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;
/** A part is no feature of the plan, although it has the id of one: layers of a kind do not draw it. */
type Part = GeoJSON.Feature<
  GeoJSON.Geometry,
  Omit<Drawn, "kind"> & { readonly kind: "part"; readonly role: string; readonly fade?: number }
>;

/** Sheets that lie on one another to make a soft edge or a gradient. */
export const SHEETS = { core: 14, wing: 18, sketch: 5 } as const;
/** The distance over which the continuation of a ring fades, what is left of it farther on, and how finely. */
const BEYOND_M = 5200;
const BEYOND_LEAST = 0.16;
const BEYOND_STEP_M = 130;
/** Farther from the corridor than this, a road is no longer the corridor itself. */
const SAME_STREET_M = 25;

function isArea(geometry: GeoJSON.Geometry | null): geometry is Area {
  return geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";
}

/** Where a wing is fastened: its corner that is nearest to the crossing of its town's corridors; null without a crossing. */
export function wingRoot(wing: PlanFeature, features: readonly PlanFeature[]): LonLat | null {
  if (!wing.geometry) return null;
  const lines = features.flatMap(({ geometry, properties: p }) =>
    p.kind === "corridor" && p.area === wing.properties.area && geometry?.type === "LineString" ? [geometry] : [],
  );
  const at = lines.flatMap((a, i) => lines.slice(i + 1).map((b) => crossing(a, b))).find((c) => c !== null);
  if (!at) return null;
  const corners = positionsOf(wing.geometry).map(toLonLat);
  return corners.reduce((best, p) => (distanceM(p, at) < distanceM(best, at) ? p : best));
}

/** Sheets of an area: about the root of a wing from small to whole, else a little smaller to a little larger than it is. */
function sheets(feature: PlanFeature, features: readonly PlanFeature[]): { readonly role: string; readonly geometry: Area }[] {
  const { geometry, properties: p } = feature;
  if (!isArea(geometry)) return [];
  const steps = (role: keyof typeof SHEETS) => Array.from({ length: SHEETS[role] }, (_, i) => (i + 0.5) / SHEETS[role]);
  if (p.kind === "corridor") {
    const root = p.subkind === "翼" ? wingRoot(feature, features) : null;
    if (root) return steps("wing").map((s) => ({ role: "wing", geometry: scaledAbout(geometry, root, 0.3 + 0.7 * s) }));
    const middle = representativePoint(geometry);
    return steps("core").map((s) => ({ role: "core", geometry: scaledAbout(geometry, middle, 0.25 + 0.85 * s) }));
  }
  if (p.kind !== "parcel" || p.geometryBasis.method !== "schematic") return [];
  const middle = representativePoint(geometry);
  /* Half of the sheets are smaller than the stated area and half are larger: the edge is soft and the area is kept. */
  return steps("sketch").map((s) => ({ role: "sketch", geometry: scaledAbout(geometry, middle, 0.84 + 0.32 * s) }));
}

/** Sheets that fade from the best-known point of a parcel out to how far the true place may be. */
function doubt({ geometry, properties: p }: PlanFeature): { readonly role: string; readonly geometry: Area }[] {
  const accuracyM = p.geometryBasis.accuracyM;
  if (p.kind !== "parcel" || !geometry || accuracyM === null || accuracyM < 150) return [];
  const at = representativePoint(geometry);
  const whole = circlePolygon(at, accuracyM);
  return [0.42, 0.66, 0.85, 1].map((s) => ({ role: "doubt", geometry: scaledAbout(whole, at, s) }));
}

/** The road that a ring relies on, beyond the ring's own stretch: short pieces, each with its `fade`, 1 at the ring. */
function beyond(
  ring: PlanFeature,
  features: readonly PlanFeature[],
): { readonly geometry: GeoJSON.LineString; readonly fade: number }[] {
  if (ring.properties.subkind !== "环" || ring.geometry?.type !== "LineString") return [];
  const own = [ring.geometry.coordinates];
  const roads = features.filter((f) => f.properties.kind === "road" && f.properties.corridorIds.includes(ring.properties.id));
  return roads
    .flatMap((f) => (f.geometry ? linesOf(f.geometry) : []))
    .flatMap((line) => {
      const points = densified(line, BEYOND_STEP_M);
      return points.slice(1).flatMap((to, i) => {
        const from = points[i];
        const offM = distanceToLinesM(toLonLat(to), own);
        const fade = Math.max(BEYOND_LEAST, 1 - offM / BEYOND_M);
        if (!from || (offM < SAME_STREET_M && distanceToLinesM(toLonLat(from), own) < SAME_STREET_M)) return [];
        return [{ geometry: { type: "LineString" as const, coordinates: [from, to] }, fade: Number(fade.toFixed(3)) }];
      });
    });
}

/**
 * What only the drawing needs, each part under the id of its feature: `core`, `wing` and `sketch` sheets that make soft
 * edges, `doubt` around parcels, `beyond` along the road of a ring, and `heading` lines where a sentence gives a direction.
 */
export function structureSource(
  features: readonly PlanFeature[],
  drawn: ReadonlyMap<string, Drawn>,
): GeoJSON.FeatureCollection<GeoJSON.Geometry> {
  const parts: Part[] = [];
  for (const feature of features) {
    const own = drawn.get(feature.properties.id);
    if (!own) continue;
    const add = (role: string, geometry: GeoJSON.Geometry, fade?: number) =>
      parts.push({
        type: "Feature",
        geometry,
        properties: { ...own, kind: "part", role, ...(fade === undefined ? {} : { fade }) },
      });
    for (const { role, geometry } of [...sheets(feature, features), ...doubt(feature)]) add(role, geometry);
    if (feature.properties.kind !== "corridor" || feature.geometry?.type !== "LineString") continue;
    for (const { geometry, fade } of beyond(feature, features)) add("beyond", geometry, fade);
    const heading = headingOf(feature.properties, feature.geometry.coordinates);
    if (!heading) continue;
    const isReversed = heading[0] !== feature.geometry.coordinates[0];
    const lane = Number(own.lane ?? 0) * (isReversed ? -1 : 1);
    parts.push({
      type: "Feature",
      geometry: { type: "LineString", coordinates: heading },
      properties: { ...own, kind: "part", role: "heading", lane },
    });
  }
  return { type: "FeatureCollection", features: parts };
}
