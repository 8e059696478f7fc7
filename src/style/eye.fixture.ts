import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  createPropertyExpression,
  featureFilter,
  type LayerSpecification,
  latest,
  type StylePropertySpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { feature as plainFeature } from "../plan/feature.fixture";
import { FEATURE_KINDS, type FeatureKind, type FeatureProperties, type PlanFeature, STAGES, type Stage } from "../plan/types";
import { atlasLayers, styleContext } from "./build-style";

import { focusSource } from "./focus-source";
import { type AtlasLayer, SOURCES } from "./layer";
import type { ThemeName } from "./palette";
import { planSources } from "./sources";

/*
 * What an eye sees of the style: its layers, evaluated by MapLibre's own expressions for features of every kind, stage
 * and shape, and for the corridors and metro lines that are really there.
 */
const FEATURES = join(import.meta.dirname, "../../geodata/features");
const citation = { doc: "gaojing-plan-2021", start: 0, end: 1, exact: "一" };
const SHAPES = {
  Point: { type: "Point", coordinates: [121.47, 31.32] },
  LineString: {
    type: "LineString",
    coordinates: [
      [121.46, 31.32],
      [121.49, 31.32],
    ],
  },
  Polygon: {
    type: "Polygon",
    coordinates: [
      [
        [121.46, 31.3],
        [121.47, 31.3],
        [121.47, 31.31],
        [121.46, 31.3],
      ],
    ],
  },
} as const;

type Shape = keyof typeof SHAPES;
interface Authored extends Pick<FeatureProperties, "id" | "name" | "kind" | "area"> {
  readonly subkind?: string | null;
  readonly color?: string;
  readonly transitStatus?: FeatureProperties["transitStatus"];
}

function feature(more: Partial<FeatureProperties>, shape: Shape, method: "osm" | "schematic" = "osm"): PlanFeature {
  const geometry = { type: shape, coordinates: structuredClone(SHAPES[shape].coordinates) } as unknown as GeoJSON.Geometry;
  const id = `x.${Object.values(more).join(".")}.${shape}.${method}`;
  return plainFeature(id, { name: "某处", geometryBasis: { method, accuracyM: 60, sources: [], note: null }, ...more }, geometry);
}

const authored: readonly Authored[] = readdirSync(FEATURES, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => JSON.parse(readFileSync(join(FEATURES, file), "utf8")) as Authored[]);

/** The corridors and metro lines of all towns, with their own colours; the geometry is a stand-in. */
export const STRUCTURE: readonly PlanFeature[] = authored
  .filter((a) => a.kind === "corridor" || a.kind === "metro-line")
  .map((a) => {
    const { id, name, kind, area, subkind = null, color = null, transitStatus = null } = a;
    const isArea = kind === "corridor" && /[翼心核]/u.test(`${subkind}${name}`);
    return feature({ id, name, kind, area, subkind, color, transitStatus }, isArea ? "Polygon" : "LineString");
  });

const SHAPES_OF: Partial<Record<FeatureKind, readonly Shape[]>> = {
  town: ["Polygon"],
  district: ["Polygon"],
  "community-zone": ["Polygon"],
  corridor: [],
  "metro-line": [],
  station: ["Point"],
  road: ["LineString"],
  water: ["LineString"],
};
const staged = (stage: Stage): Partial<FeatureProperties> =>
  stage === "unknown" ? {} : { stages: [{ stage, asOf: "2024-01", citation }] };

/** One of everything that can be drawn. */
const EVERYTHING: readonly PlanFeature[] = [
  ...STRUCTURE,
  ...FEATURE_KINDS.flatMap((kind) =>
    (SHAPES_OF[kind] ?? (["Point", "LineString", "Polygon"] as const)).flatMap((shape) =>
      STAGES.flatMap((stage) => [
        feature({ kind, ...staged(stage) }, shape),
        ...(shape === "Polygon" ? [feature({ kind, ...staged(stage) }, shape, "schematic")] : []),
      ]),
    ),
  ),
  ...authored
    .filter((a) => a.kind === "metro-line")
    .flatMap((a) =>
      (["open", "under-construction"] as const).map((transitStatus) =>
        feature({ kind: "station", subkind: a.name, transitStatus }, "Point"),
      ),
    ),
];

/** What a layer is asked about: properties and the kind of geometry. */
export interface Seen {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Everything that stands in the sources for a theme, of each appearance one, without what another plan names (`away`). */
export function seenIn(theme: ThemeName): ReadonlyMap<string, readonly Seen[]> {
  const sources = new Map<string, Seen[]>();
  const known = new Set<string>();
  const add = (source: string, collection: GeoJSON.FeatureCollection) => {
    for (const { geometry, properties } of collection.features) {
      if (properties?.away === true) continue;
      const { id, rank, label, name, nth, ...look } = properties ?? {};
      const key = JSON.stringify([source, geometry.type, look]);
      if (known.has(key)) continue;
      known.add(key);
      sources.set(source, [...(sources.get(source) ?? []), { type: geometry.type, properties: properties ?? {} }]);
    }
  };
  for (const front of ["gaojing", "songnan", "changzheng", "baoshan"] as const) {
    for (const [source, collection] of Object.entries(planSources(EVERYTHING, front, theme)))
      add(source === "structure" ? SOURCES.plan : source, collection);
  }
  for (const one of EVERYTHING) add(SOURCES.focus, focusSource(one, null));
  for (const one of EVERYTHING) add(SOURCES.focus, focusSource(null, one));
  return sources;
}

const compiled = new Map<string, unknown>();

/** The value of a paint property for a feature at a zoom, nothing being selected. */
export function paintOf(spec: LayerSpecification, name: string, zoom: number, seen?: Seen): unknown {
  const reference = (latest as unknown as Record<string, Record<string, StylePropertySpecification>>)[`paint_${spec.type}`]?.[
    name
  ];
  const written = (spec.paint as Record<string, unknown> | undefined)?.[name] ?? reference?.default;
  if (!Array.isArray(written) || !reference || typeof written[0] !== "string") return written;
  const key = JSON.stringify([name, spec.type, written]);
  if (!compiled.has(key)) {
    const made = createPropertyExpression(written, `layers[0].paint.${name}`, reference);
    if (made.result === "error") throw new Error(`${spec.id} ${name}: ${made.value.map((e) => e.message).join("; ")}`);
    compiled.set(key, made.value);
  }
  const expression = compiled.get(key) as { evaluate: (g: object, f?: object, s?: object) => unknown };
  return expression.evaluate({ zoom }, seen ?? { type: "Unknown", properties: {} }, {});
}

const filters = new Map<string, ReturnType<typeof featureFilter>>();

export function isDrawn(spec: LayerSpecification, zoom: number, seen: Seen): boolean {
  if (zoom < (spec.minzoom ?? 0) || zoom >= (spec.maxzoom ?? 24)) return false;
  const filter = "filter" in spec ? spec.filter : undefined;
  const key = JSON.stringify(filter ?? null);
  const test = filters.get(key) ?? featureFilter(filter as Parameters<typeof featureFilter>[0], "layers[0].filter");
  filters.set(key, test);
  return test.filter({ zoom } as Parameters<typeof test.filter>[0], seen as unknown as Parameters<typeof test.filter>[1]);
}

/** All layers of a theme, from the ground up. */
export function layersOf(theme: ThemeName): readonly AtlasLayer[] {
  return atlasLayers(styleContext(theme));
}
