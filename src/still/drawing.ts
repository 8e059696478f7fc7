import { bboxOf, bboxOfAll } from "../geo/bounds";
import type { BBox } from "../geo/types";
import type { Measure } from "../plan/measures";
import type { SafeArea, SceneLayer } from "../plan/scene";
import type { AreaId, FeatureKind, PlanFeature } from "../plan/types";
import { styleContext } from "../style/build-style";
import type { Drawn } from "../style/drawn";
import { concernedIds } from "../style/focus-source";
import { frameSource } from "../style/frame-source";
import { KIND_TOKENS } from "../style/marks";
import { type Palette, paletteOf, type ThemeName } from "../style/palette";
import { measureColumns } from "../style/raised";
import { planSources, writtenNames } from "../style/sources";
import { BAR_PX, type Bar, TALLEST_SHARE } from "./bars";
import { fitPlane, type Plane } from "./projection";

/** What a still map is made of. */
export interface StillInput {
  readonly features: readonly PlanFeature[];
  /** The ground as published (`basemap.geojson`); null while there is none: then the plan stands on bare paper. */
  readonly basemap: GeoJSON.FeatureCollection | null;
  /** Features that stand out; the others step back. */
  readonly focus: readonly string[];
  readonly bounds: BBox;
  /** Groups that are drawn; what is in focus is drawn always. */
  readonly layers: readonly SceneLayer[];
  readonly theme: ThemeName;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly safeArea?: SafeArea;
  /** What stands up as bars of what is in focus; nothing without it. */
  readonly measure?: Measure | null;
  /** The town whose plan is in front; else that of the first feature in focus. */
  readonly area?: AreaId;
}

export type DrawnFeature = GeoJSON.Feature<GeoJSON.Geometry, Drawn>;

/** A still map ready to be drawn: what is seen of the plan, and how. */
export interface Drawing {
  readonly plane: Plane;
  readonly c: Palette;
  readonly theme: ThemeName;
  readonly ground: readonly GeoJSON.Feature[];
  /** Sheets by which the ground ends softly where it is cut. */
  readonly edge: readonly GeoJSON.Feature[];
  /** Names that the plan writes itself. */
  readonly written: ReadonlySet<string>;
  readonly shapes: readonly DrawnFeature[];
  readonly marks: readonly GeoJSON.Feature<GeoJSON.Point, Drawn>[];
  /** Soft sheets and the like, by role. */
  readonly structure: readonly GeoJSON.Feature<GeoJSON.Geometry, Drawn & { readonly role: string; readonly fade?: number }>[];
  readonly bars: readonly Bar[];
  readonly byId: ReadonlyMap<string, PlanFeature>;
  readonly shows: (group: SceneLayer) => boolean;
  readonly isFocus: (id: string) => boolean;
  /** True if the thing steps back: it is not concerned, or belongs to another plan than those in front. */
  readonly isBack: (drawn: Drawn) => boolean;
  readonly hasFocus: boolean;
  /** Towns and districts whose plans are in front. */
  readonly fronts: ReadonlySet<AreaId>;
}

const GROUP_OF: Partial<Readonly<Record<FeatureKind, SceneLayer>>> = {
  corridor: "corridors",
  "community-zone": "zones",
  station: "metro",
  "metro-line": "metro",
  parcel: "parcels",
  carrier: "carriers",
  project: "projects",
  facility: "facilities",
  green: "green-water",
  water: "green-water",
  road: "roads",
};

const SHARED: ReadonlySet<FeatureKind> = new Set(["town", "district", "station", "metro-line"]);
/** From here on the cut of the ground lies outside every picture. */
const EDGE_ZOOM = 12.8;
/** What is kept clear at the edges where nothing else is said. */
export const CLEAR: SafeArea = { left: 0.05, top: 0.06, right: 0.05, bottom: 0.08 };

const boxes = new WeakMap<GeoJSON.Geometry, BBox | null>();
function boxOf(geometry: GeoJSON.Geometry): BBox | null {
  const known = boxes.get(geometry);
  if (known !== undefined) return known;
  const box = bboxOf(geometry);
  boxes.set(geometry, box);
  return box;
}

function frontsOf(focus: readonly PlanFeature[], area: AreaId | undefined): ReadonlySet<AreaId> {
  const fronts = focus.map((f) =>
    f.properties.kind === "town" || f.properties.kind === "district" ? (f.properties.id as AreaId) : f.properties.area,
  );
  return new Set(fronts.length > 0 ? fronts : [area ?? "gaojing"]);
}

/** Null: nothing steps back, as nothing but whole towns, or nothing at all, is in focus. */
function concerned(focus: readonly PlanFeature[], features: readonly PlanFeature[]): ReadonlySet<string> | null {
  const sets = focus.map((f) => concernedIds(f, features)).filter((ids) => ids !== null);
  return sets.length === 0 ? null : new Set([...sets.flatMap((ids) => [...ids]), ...focus.map((f) => f.properties.id)]);
}

const made = new WeakMap<readonly PlanFeature[], Map<string, ReturnType<typeof planSources>>>();
/** What is drawn of the features, kept for the next scene of the same town and theme. */
function sourcesOf(features: readonly PlanFeature[], front: AreaId, theme: ThemeName): ReturnType<typeof planSources> {
  const kept = made.get(features) ?? new Map<string, ReturnType<typeof planSources>>();
  made.set(features, kept);
  const known = kept.get(`${front}/${theme}`) ?? planSources(features, front, theme);
  kept.set(`${front}/${theme}`, known);
  return known;
}

/** Sheets at the cut of the ground; outlines of neighbours, which are drawn whole, do not count. */
function edgeOf(basemap: GeoJSON.FeatureCollection): readonly GeoJSON.Feature[] {
  const own = basemap.features.filter((f) => f.properties?.layer !== "neighbour");
  return frameSource(bboxOfAll(own.map((f) => f.geometry))).features;
}

/** The bars of what is in focus and states the value; their heights compare with all that state it, as on the live map. */
function barsOf({ features, focus, measure, theme }: StillInput, plane: Plane, area: AreaId): readonly Bar[] {
  if (!measure) return [];
  const context = styleContext(theme);
  const scene = { features, area, hidden: [], selectedId: null, only: new Set(focus), context };
  return measureColumns(scene, measure, TALLEST_SHARE * plane.height).map(({ id, kind, at, slot, px, words }) => {
    const [x, y] = plane.project([...at]);
    return {
      id,
      foot: [x + slot * BAR_PX.step * plane.k, y],
      heightPx: px,
      color: context.c[KIND_TOKENS[kind].ink],
      words,
    };
  });
}

/** Makes a still map ready: fits the plane, finds what is seen, and decides what stands out. Pure. */
export function prepareDrawing(input: StillInput): Drawing {
  const { features, basemap, theme, layers } = input;
  const plane = fitPlane({ width: input.width, height: input.height, bounds: input.bounds, safeArea: input.safeArea ?? CLEAR });
  const byId = new Map(features.map((f) => [f.properties.id, f]));
  const focus = input.focus.flatMap((id) => byId.get(id) ?? []);
  const focusIds = new Set(focus.map((f) => f.properties.id));
  const fronts = frontsOf(focus, input.area);
  const near = concerned(focus, features);
  const groups = new Set(layers);
  const isFocus = (id: string) => focusIds.has(id);
  const isShown = ({ kind, id }: Drawn) => {
    const group = GROUP_OF[kind];
    return group === undefined || groups.has(group) || isFocus(id);
  };
  const sources = sourcesOf(features, [...fronts][0] ?? "gaojing", theme);
  const seen = <F extends GeoJSON.Feature<GeoJSON.Geometry, Drawn>>(all: readonly F[]) =>
    all.filter((f) => isShown(f.properties) && plane.isSeen(boxOf(f.geometry)));
  return {
    plane,
    theme,
    c: paletteOf(theme),
    ground: groups.has("basemap") ? (basemap?.features ?? []).filter((f) => plane.isSeen(boxOf(f.geometry))) : [],
    edge: groups.has("basemap") && basemap && plane.zoom < EDGE_ZOOM ? edgeOf(basemap) : [],
    written: new Set(writtenNames(features)),
    shapes: seen(sources.plan.features as unknown as DrawnFeature[]),
    marks: seen(sources.marks.features as unknown as GeoJSON.Feature<GeoJSON.Point, Drawn>[]),
    structure: seen(sources.structure.features as unknown as Drawing["structure"][number][]),
    bars: barsOf(input, plane, [...fronts][0] ?? "gaojing"),
    byId,
    shows: (group) => groups.has(group),
    isFocus,
    isBack: ({ id, kind, area }) =>
      !isFocus(id) && ((near !== null && !near.has(id)) || (!fronts.has(area) && !SHARED.has(kind) && near === null)),
    hasFocus: near !== null,
    fronts,
  };
}
