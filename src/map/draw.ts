import type { FilterSpecification, GeoJSONSource, Map as GlMap, VectorTileSource } from "maplibre-gl";
import { type Shown, shown } from "../actions/shown";
import { getDataset } from "../data/use-dataset";
import { shiftCollection } from "../geo/shift";
import { outlineOf } from "../plan/invest-place";
import type { PlanFeature } from "../plan/types";
import { atlasLayers, styleContext } from "../style/build-style";
import { legibleOn } from "../style/color";
import { corridorTints } from "../style/corridor-tint";
import { fewShaders } from "../style/few-shaders";
import { concernedIds, focusSource, sceneConcernedIds, sceneFocusSource } from "../style/focus-source";
import { frameSource } from "../style/frame-source";
import { gatheredSource } from "../style/gathered";
import { type AtlasLayer, SOURCES } from "../style/layer";
import { nearSource } from "../style/near-source";
import { givesWay } from "../style/online";
import { groundColors, type ThemeName } from "../style/palette";
import { BASEMAP_URL, NAMED_LAYERS, withoutNames } from "../style/protomaps";
import { planSources, SHARED_KINDS, veilSource, writtenNames } from "../style/sources";
import { mustAskAgain } from "./basemap-protocol";
import { viewDatum } from "./datum-view";
import { nearShape } from "./near";
import { onlineLayers } from "./online-basemap";

export interface Look {
  readonly theme: ThemeName;
  readonly k: number;
}

function features(): readonly PlanFeature[] {
  const part = getDataset().features;
  return part.status === "ready" ? part.value.all : [];
}

/** The feature of an id; null without an id, or while the features have not come. */
export function featureOf(id: string | null | undefined): PlanFeature | null {
  const part = getDataset().features;
  return (id && part.status === "ready" && part.value.byId.get(id)) || null;
}

/** The selected feature; null if nothing, or an indicator, is selected. */
export function selectedFeature({ selection }: Pick<Shown, "selection">): PlanFeature | null {
  return selection.kind === "feature" ? featureOf(selection.id) : null;
}

/** What a scene is about, as far as it has been built up. */
function focusOf({ scene, waiting }: Shown): readonly PlanFeature[] {
  return (scene?.focus ?? []).flatMap((id) => (waiting.includes(id) ? [] : (featureOf(id) ?? [])));
}

/**
 * Everything of ours that is drawn just now, by source, in the datum of the tiles beneath it; if it is not to be whole,
 * without what only the fine layers draw.
 */
export function drawnNow(look: Look, isWhole = true): ReadonlyMap<string, GeoJSON.FeatureCollection> {
  const { fronts } = shown();
  const made = planSources(features(), fronts, look.theme);
  const { plan, marks, spines } = made;
  const collections: readonly (readonly [string, GeoJSON.FeatureCollection])[] = [
    [SOURCES.plan, isWhole ? joined(plan, made.structure) : plan],
    [SOURCES.marks, marks],
    [SOURCES.spines, spines],
    [SOURCES.cover, coverNow()],
    [SOURCES.focus, focusNow(look)],
  ];
  return new Map(collections.map(([source, collection]) => [source, shiftCollection(viewDatum(), collection)]));
}

function joined(...collections: readonly GeoJSON.FeatureCollection[]): GeoJSON.FeatureCollection {
  return { type: "FeatureCollection", features: collections.flatMap((one) => one.features) };
}

/** What lies over the ground: its soft end, and the veil outside the towns in front. */
function coverNow(): GeoJSON.FeatureCollection {
  const part = getDataset().basemap;
  const { area, fronts } = shown();
  return joined(
    frameSource(part.status === "ready" ? part.value.ground : null, features(), area),
    veilSource(features(), fronts),
  );
}

function focusNow({ theme }: Look): GeoJSON.FeatureCollection {
  const now = shown();
  /* The colour in which a corridor's name can be read on this ground. */
  const inkOf = (id: string): string | null => {
    const tint = corridorTints(features()).get(id)?.[theme];
    return tint === undefined ? null : legibleOn(tint, groundColors(theme));
  };
  if (now.scene) return sceneFocusSource(focusOf(now), inkOf, now.raised.kind !== "none");
  const picked = focusSource(selectedFeature(now), featureOf(now.hover?.featureId), outlineOf(now.place));
  const near = nearShape();
  return {
    ...picked,
    features: [...(near ? nearSource(near).features : []), ...gatheredSource(now.gathered, inkOf), ...picked.features],
  };
}

/** The filter of a layer of names of the ground, less those that the plan's own layers write; null for any other layer. */
export function filterNow({ spec }: AtlasLayer): FilterSpecification | null {
  if (!NAMED_LAYERS.includes(spec.id) || !("filter" in spec)) return null;
  return withoutNames(spec.filter, writtenNames(features())) as FilterSpecification;
}

/** What can be drawn anew, each by itself; all of it is read from what is shown and the data set at that moment. */
export interface Drawing {
  readonly plan: () => void;
  readonly basemap: () => void;
  readonly focus: () => void;
  readonly dim: () => void;
  readonly visibility: () => void;
  /** What only the fine layers draw comes too. */
  readonly whole: () => void;
  readonly reveal: () => void;
  readonly restyle: () => void;
}

/** Named by the plan of a place that is not lit: in a scene it is not shown at all. */
function isOfAnotherPlan({ area, kind }: PlanFeature["properties"], fronts: Shown["fronts"]): boolean {
  return !fronts.includes(area) && !SHARED_KINDS.has(kind);
}

/** What the search for land leaves out, and what would stand between what it has found. */
const SEARCHED: ReadonlySet<string> = new Set(["parcel", "carrier", "project", "facility", "place"]);

function isNotFound({ properties: p }: PlanFeature, { found }: Shown): boolean {
  return found !== null && SEARCHED.has(p.kind) && !found.has(p.id);
}

const STATEFUL = [SOURCES.plan, SOURCES.marks, SOURCES.spines];

export function drawingOn(map: GlMap, look: () => Look): Drawing {
  let dimmedFor: PlanFeature | Shown["scene"] = null;
  let found: Shown["found"] = null;
  let waiting: Shown["waiting"] = [];
  /** Everything of ours is drawn where the tiles beneath it have it. */
  const put = (source: string, collection: GeoJSON.FeatureCollection) =>
    map.getSource<GeoJSONSource>(source)?.setData(shiftCollection(viewDatum(), collection));

  function plan(): void {
    for (const [source, collection] of drawnNow(look())) map.getSource<GeoJSONSource>(source)?.setData(collection);
  }

  function basemap(): void {
    if (mustAskAgain()) map.getSource<VectorTileSource>(SOURCES.basemap)?.setUrl(BASEMAP_URL);
    for (const one of atlasLayers(styleContext(look().theme, look().k))) {
      const filter = filterNow(one);
      if (filter) map.setFilter(one.spec.id, filter);
    }
    put(SOURCES.cover, coverNow());
  }

  function focus(): void {
    put(SOURCES.focus, focusNow(look()));
  }

  function dim(): void {
    const now = shown();
    const selected = selectedFeature(now);
    const cause = now.scene ?? selected;
    if ((cause === dimmedFor && found === now.found) || features().length === 0) return;
    dimmedFor = cause;
    found = now.found;
    const told = (now.scene?.focus ?? []).flatMap((id) => featureOf(id) ?? []);
    const concerned = now.scene ? sceneConcernedIds(told) : found ? null : concernedIds(selected, features());
    const isForeign = ({ properties: p }: PlanFeature) =>
      now.scene !== null && !told.some((f) => f.properties.id === p.id) && isOfAnotherPlan(p, now.fronts);
    for (const source of STATEFUL) {
      const set = (id: string, state: object) => map.setFeatureState({ source, id }, state);
      map.removeFeatureState({ source });
      for (const feature of features()) {
        const { id } = feature.properties;
        if (isForeign(feature)) set(id, { wait: true });
        else if (concerned ? !concerned.has(id) : isNotFound(feature, now)) set(id, { dim: true });
      }
      /* Their names are written larger, over everything. */
      for (const { properties } of told) set(properties.id, { sel: true, told: true });
      if (selected) set(selected.properties.id, { sel: true });
    }
    waiting = [];
    reveal();
  }

  /** Takes away what a scene has still to bring, and brings what is due. */
  function reveal(): void {
    const now = shown().waiting;
    if (now === waiting) return;
    const change = (ids: readonly string[], wait: boolean) => {
      for (const id of ids) for (const source of STATEFUL) map.setFeatureState({ source, id }, { wait });
    };
    change(
      waiting.filter((id) => !now.includes(id)),
      false,
    );
    change(now, true);
    waiting = now;
  }

  function visibility(): void {
    const { hidden, basemapState } = shown();
    const isOnline = basemapState.status === "shown";
    const set = (id: string, isOff: boolean) => map.setLayoutProperty(id, "visibility", isOff ? "none" : "visible");
    for (const one of atlasLayers(styleContext(look().theme, look().k))) {
      const isReplaced = isOnline && givesWay(one, viewDatum() !== "WGS84");
      if (one.spec.type !== "background") set(one.spec.id, isReplaced || (one.group !== null && hidden.includes(one.group)));
    }
    for (const id of onlineLayers(map)) set(id, hidden.includes("basemap"));
  }

  function whole(): void {
    visibility();
    const plan = drawnNow(look()).get(SOURCES.plan);
    if (plan) map.getSource<GeoJSONSource>(SOURCES.plan)?.setData(plan);
  }

  /** Puts the colours and sizes of another theme on the layers that are there; sources stay. */
  function restyle(): void {
    for (const { spec } of atlasLayers(styleContext(look().theme, look().k))) {
      for (const [name, value] of Object.entries(fewShaders(spec).paint ?? {})) map.setPaintProperty(spec.id, name, value);
      const layout = (spec as { layout?: object }).layout ?? {};
      for (const [name, value] of Object.entries(layout)) map.setLayoutProperty(spec.id, name, value);
    }
    plan();
  }

  return { plan, basemap, focus, dim, reveal, visibility, whole, restyle };
}
