import { circlePolygon } from "../geo/footprint";
import { representativePoint } from "../geo/representative";
import { shownName } from "../plan/shown-name";
import type { PlanFeature } from "../plan/types";

type Part = GeoJSON.Feature<GeoJSON.Geometry, { readonly role: string; readonly name?: string; readonly ink?: string | null }>;

/** Below this radius a ring would lie inside the mark itself. */
const SMALLEST_RING_M = 40;

function ring({ geometry, properties: p }: PlanFeature): Part[] {
  const accuracyM = p.geometryBasis.accuracyM;
  const isPlace =
    geometry?.type === "Point" || (geometry !== null && p.geometryBasis.method === "schematic" && p.kind !== "district");
  if (!geometry || !isPlace || accuracyM === null || accuracyM < SMALLEST_RING_M) return [];
  return [{ type: "Feature", properties: { role: "ring" }, geometry: circlePolygon(representativePoint(geometry), accuracyM) }];
}

/**
 * What is drawn over everything for the selected and the pointed-at feature: outline or circle, name, and a ring of the
 * accuracy in metres around a thing whose true place is not exactly known; and the place in which somebody searches.
 */
export function focusSource(
  selected: PlanFeature | null,
  hovered: PlanFeature | null,
  searched: GeoJSON.Polygon | null = null,
): GeoJSON.FeatureCollection {
  const parts: Part[] = searched ? [{ type: "Feature", properties: { role: "ring" }, geometry: searched }] : [];
  if (selected?.geometry) {
    const at: GeoJSON.Point = { type: "Point", coordinates: [...representativePoint(selected.geometry)] };
    parts.push(...ring(selected));
    if (selected.geometry.type === "Point") parts.push({ type: "Feature", properties: { role: "point" }, geometry: at });
    else parts.push({ type: "Feature", properties: { role: "shape" }, geometry: selected.geometry });
    /* A corridor bears its name along its line already. */
    if (selected.properties.kind !== "corridor") {
      parts.push({ type: "Feature", properties: { role: "label", name: shownName(selected.properties) }, geometry: at });
    }
  }
  if (hovered?.geometry && hovered !== selected) {
    const role = hovered.geometry.type === "Point" ? "hover-point" : "hover";
    parts.push({ type: "Feature", properties: { role }, geometry: hovered.geometry });
  }
  return { type: "FeatureCollection", features: parts };
}

/**
 * What is drawn over everything for the features of a scene: marks and outlines in the accent, and names set straight, to be
 * read from afar. Of the corridors one alone is outlined; several keep the colours by which they are told apart, and every
 * name is in its corridor's ink (`inkOf`; null for the accent). A town is lit as it is, and named.
 */
export function sceneFocusSource(
  features: readonly PlanFeature[],
  inkOf: (id: string) => string | null = () => null,
  hasColumns = false,
): GeoJSON.FeatureCollection {
  const corridors = features.filter((f) => f.properties.kind === "corridor").length;
  const parts = features.flatMap(({ geometry, properties: p }): Part[] => {
    if (!geometry) return [];
    const isLit = p.kind === "town" || p.kind === "district";
    const isCorridor = p.kind === "corridor";
    const at: GeoJSON.Point = { type: "Point", coordinates: [...representativePoint(geometry)] };
    const role = geometry.type === "Point" ? "point" : "shape";
    return [
      ...(isLit || (isCorridor && corridors > 1) ? [] : [{ type: "Feature", properties: { role }, geometry } as Part]),
      {
        type: "Feature",
        properties: {
          role: hasColumns ? "scene-label-below" : "scene-label",
          name: shownName(p),
          ink: isCorridor ? inkOf(p.id) : null,
        },
        geometry: at,
      },
    ];
  });
  return { type: "FeatureCollection", features: parts };
}

/** What stays at full strength while a scene is told: what it is about. Null: everything, since it is about towns alone. */
export function sceneConcernedIds(features: readonly PlanFeature[]): ReadonlySet<string> | null {
  const things = features.filter(({ properties: p }) => p.kind !== "town" && p.kind !== "district");
  return things.length === 0 ? null : new Set(features.map((f) => f.properties.id));
}

/**
 * What stays at full strength while something is selected: the thing itself, the corridors it is on, what lies on the
 * corridor if it is one, and what may be the same thing. Null: everything, since a town or nothing is selected.
 */
export function concernedIds(selected: PlanFeature | null, features: readonly PlanFeature[]): ReadonlySet<string> | null {
  if (!selected) return null;
  const { id, kind, corridorIds, maybeSameAs } = selected.properties;
  if (kind === "town" || kind === "district" || kind === "community-zone") return null;
  const ids = new Set([id, ...corridorIds, ...maybeSameAs.map((s) => s.id)]);
  if (kind === "corridor") for (const f of features) if (f.properties.corridorIds.includes(id)) ids.add(f.properties.id);
  return ids;
}
