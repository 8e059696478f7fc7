import type { GeoJSONSource, Map as GlMap } from "maplibre-gl";
import { getDataset } from "../data/use-dataset";
import type { PlanFeature } from "../plan/types";
import type { AtlasState } from "../store/state";
import { atlasStore } from "../store/store";
import { atlasLayers, styleContext } from "../style/build-style";
import { concernedIds, focusSource } from "../style/focus-source";
import { frameSource } from "../style/frame-source";
import { SOURCES } from "../style/layer";
import type { ThemeName } from "../style/palette";
import { basemapSource, planSources, veilSource } from "../style/sources";

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
export function selectedFeature(state: AtlasState): PlanFeature | null {
  return state.selection.kind === "feature" ? featureOf(state.selection.id) : null;
}

/** What can be drawn anew, each by itself; all of it is read from the store and the data set at that moment. */
export interface Drawing {
  readonly plan: () => void;
  readonly basemap: () => void;
  readonly focus: () => void;
  readonly dim: () => void;
  readonly visibility: (hidden: AtlasState["hidden"]) => void;
  readonly restyle: () => void;
}

export function drawingOn(map: GlMap, look: () => Look): Drawing {
  let dimmedFor: PlanFeature | null = null;
  const data = (source: string) => map.getSource<GeoJSONSource>(source);

  function plan(): void {
    const { area } = atlasStore.getState();
    const drawn = planSources(features(), area, look().theme);
    data(SOURCES.plan)?.setData(drawn.plan);
    data(SOURCES.marks)?.setData(drawn.marks);
    data(SOURCES.spines)?.setData(drawn.spines);
    data(SOURCES.structure)?.setData(drawn.structure);
    data(SOURCES.veil)?.setData(veilSource(features(), area));
    frame();
  }

  function basemap(): void {
    const part = getDataset().basemap;
    if (part.status !== "ready") return;
    data(SOURCES.basemap)?.setData(basemapSource(part.value, features()));
    frame();
  }

  function frame(): void {
    const part = getDataset().basemap;
    if (part.status === "ready") {
      data(SOURCES.frame)?.setData(frameSource(part.value, features(), atlasStore.getState().area));
    }
  }

  function focus(): void {
    const state = atlasStore.getState();
    data(SOURCES.focus)?.setData(focusSource(selectedFeature(state), featureOf(state.hover?.featureId)));
  }

  function dim(): void {
    const selected = selectedFeature(atlasStore.getState());
    if (selected === dimmedFor) return;
    dimmedFor = selected;
    const concerned = concernedIds(selected, features());
    for (const source of [SOURCES.plan, SOURCES.marks, SOURCES.spines, SOURCES.structure]) {
      map.removeFeatureState({ source });
      if (selected) map.setFeatureState({ source, id: selected.properties.id }, { sel: true });
      for (const { properties } of concerned ? features() : []) {
        if (!concerned?.has(properties.id)) map.setFeatureState({ source, id: properties.id }, { dim: true });
      }
    }
  }

  function visibility(hidden: AtlasState["hidden"]): void {
    for (const { group, spec } of atlasLayers(styleContext(look().theme, look().k))) {
      if (group) map.setLayoutProperty(spec.id, "visibility", hidden.includes(group) ? "none" : "visible");
    }
  }

  /** Puts the colours and sizes of another theme on the layers that are there; sources stay. */
  function restyle(): void {
    for (const { spec } of atlasLayers(styleContext(look().theme, look().k))) {
      for (const [name, value] of Object.entries(spec.paint ?? {})) map.setPaintProperty(spec.id, name, value);
      const layout = (spec as { layout?: object }).layout ?? {};
      for (const [name, value] of Object.entries(layout)) map.setLayoutProperty(spec.id, name, value);
    }
    plan();
  }

  return { plan, basemap, focus, dim, visibility, restyle };
}
