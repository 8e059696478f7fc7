import type { Dataset } from "../data/dataset";
import { bboxOf } from "../geo/bounds";
import type { BBox } from "../geo/types";
import { t } from "../i18n/words";
import { firstWords, shortName } from "../plan/own-script";
import { SCENE_LAYERS, SCENE_THEMES, type Scene, type SceneCamera } from "../plan/scene";
import type { PlanFeature } from "../plan/types";
import type { AtlasState } from "../store/state";

/** Where nothing else is said, the words stand on the left of a wide screen, as in the ready-made scripts. */
const SAFE_AREA: Scene["safeArea"] = { left: 0.36, top: 0.08, right: 0.05, bottom: 0.1 };
const DURATION_S = 40;

type View = Pick<Scene, "focus" | "unplaced" | "bounds" | "layers" | "camera" | "theme">;

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

function selectedOf({ selection }: AtlasState, { features }: Dataset): PlanFeature | null {
  return selection.kind === "feature" && features.status === "ready" ? (features.value.byId.get(selection.id) ?? null) : null;
}

function cameraOf({ raised, beam }: AtlasState, selected: PlanFeature | null): SceneCamera {
  if (raised.kind === "columns") return { move: "columns", metric: raised.measure };
  if (raised.kind === "years") return { move: "years", from: raised.year, to: raised.year };
  return beam && selected?.properties.kind === "corridor"
    ? { move: "fly-along", corridor: selected.properties.id }
    : { move: "none" };
}

function boundsOf({ shownView, area }: AtlasState, { features }: Dataset): BBox | null {
  const town = features.status === "ready" ? features.value.byId.get(area)?.geometry : null;
  const box = shownView?.bounds ?? (town ? bboxOf(town) : null);
  return box && [round(box[0]), round(box[1]), round(box[2]), round(box[3])];
}

/** What of a scene the window shows now: the selected place, the map's extent, what is switched on. Null until there is a map or an outline. */
export function viewNow(state: AtlasState, dataset: Dataset): View | null {
  const bounds = boundsOf(state, dataset);
  if (!bounds) return null;
  const selected = selectedOf(state, dataset);
  const focus = selected ? [selected.properties.id] : [];
  return {
    focus,
    unplaced: selected && !selected.geometry ? focus : [],
    bounds,
    layers: SCENE_LAYERS.filter((group) => !state.hidden.includes(group)),
    camera: cameraOf(state, selected),
    theme: SCENE_THEMES.find((theme) => theme === (state.visitTheme ?? state.theme)) ?? null,
  };
}

/** A new scene from what the window shows now; its words are a beginning, marked as ours. Null as above, and with all layers off. */
export function sceneOfView(id: string, state: AtlasState, dataset: Dataset): Scene | null {
  const view = viewNow(state, dataset);
  if (!view || view.layers.length === 0) return null;
  const place =
    selectedOf(state, dataset) ?? (dataset.features.status === "ready" ? dataset.features.value.byId.get(state.area) : null);
  const title = shortName(place?.properties.name ?? t("新画面"));
  return {
    id,
    title,
    ...view,
    safeArea: SAFE_AREA,
    passages: [],
    indicators: [],
    findings: [],
    words: firstWords(title),
    notes: "",
    durationS: DURATION_S,
    transition: "fly",
  };
}
