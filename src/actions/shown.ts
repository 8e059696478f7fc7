import { useSyncExternalStore } from "react";
import { subscribeDataset } from "../data/use-dataset";
import { scripts } from "../data/use-scripts";
import type { Cluster } from "../plan/invest-clusters";
import type { FilterPlace } from "../plan/invest-keys";
import type { Scene, SceneCamera, SceneScript } from "../plan/scene";
import { waitingIds, yearAt } from "../plan/scene-steps";
import type { AreaId } from "../plan/types";
import { isNearShown } from "../store/near";
import { type AtlasState, LAYER_GROUPS, type Raised, type Talk } from "../store/state";
import { atlasStore } from "../store/store";
import { foundNow, gatheredNow, NONE_GATHERED, subscribeFound } from "./found";
import { nearPoint, townOf } from "./near";

/**
 * What the map shows, answered in this one place: a person's own settings, or what a scene that is being told makes of
 * them. Nothing is copied, so when the talk ends all is as it was.
 */
export interface Shown
  extends Pick<AtlasState, "area" | "camera" | "hidden" | "raised" | "beam" | "selection" | "hover" | "basemapState"> {
  /** Towns and districts that are lit; `area` is the first of them. */
  readonly fronts: readonly AreaId[];
  /** The scene that is told; null while there is none, or while the talk is left for exploring. */
  readonly scene: Scene | null;
  /** Of the scene's features those that have not been built up yet. */
  readonly waiting: readonly string[];
  /** Ids of what the search for land has found; all else of its kinds steps back. Null while nobody searches. */
  readonly found: ReadonlySet<string> | null;
  /** What the plans gather on each corridor, while the search for land shows it; else empty. */
  readonly gathered: readonly Cluster[];
  /** Where on the map the search looks; null: everywhere. */
  readonly place: FilterPlace | null;
}

/** The script of a talk, where it has come. */
export function scriptOf(talk: Talk | null): SceneScript | null {
  const part = talk && scripts.get(talk.script);
  return part?.status === "ready" ? part.value : null;
}

/** Where a talk stands in its script; a scene that the script does not have counts as its first. */
export function placeInScript(talk: Talk, { scenes }: SceneScript): { readonly index: number; readonly scene: Scene } | null {
  const index = Math.max(
    0,
    scenes.findIndex((one) => one.id === talk.scene),
  );
  const scene = scenes[index];
  return scene ? { index, scene } : null;
}

/** The scene that a talk stands at, told or left for a while; null without a talk, or before its script has come. */
function sceneOf(talk: Talk | null): Scene | null {
  const script = scriptOf(talk);
  return talk && script ? (placeInScript(talk, script)?.scene ?? null) : null;
}

type FromScene = Pick<Shown, "area" | "fronts" | "hidden" | "raised" | "waiting">;

const NONE: Raised = { kind: "none" };

function fromScene({ focus, layers, camera }: Scene, step: number, areas: readonly AreaId[]): FromScene {
  /* An id begins with the town or district whose plan names the thing. */
  const named = new Set(focus.map((id) => id.split(".")[0]));
  const fronts = areas.filter((area) => named.has(area));
  const lit = fronts.length > 0 ? fronts : areas;
  return {
    area: lit[0] ?? "gaojing",
    fronts: lit,
    hidden: LAYER_GROUPS.filter((group) => !layers.includes(group)),
    raised: camera.move === "columns" ? { kind: "columns", measure: camera.metric } : NONE,
    ...atStep(camera, step),
  };
}

/** What of it changes from step to step. */
function atStep(camera: SceneCamera, step: number): Pick<Shown, "waiting"> & Partial<Pick<Shown, "raised">> {
  const year = yearAt(camera, step);
  return { waiting: waitingIds(camera, step), ...(year === null ? {} : { raised: { kind: "years", year } }) };
}

const UNTOUCHED = { selection: { kind: "none" }, hover: null, found: null, place: null, gathered: NONE_GATHERED } as const;
/** Whose plans are searched where no town is named. */
const SEARCHED_AREAS: readonly AreaId[] = ["gaojing", "songnan", "changzheng", "baoshan"];
const NOTHING: readonly string[] = [];
let last: {
  readonly state: AtlasState;
  readonly scene: Scene | null;
  readonly found: Shown["found"];
  readonly gathered: Shown["gathered"];
  readonly value: Shown;
} | null = null;
let made: { readonly scene: Scene; readonly step: number; readonly value: FromScene } | null = null;
let front: readonly AreaId[] = [];

/** What the map shows at this moment. Parts that did not change keep their identity, so that listeners can compare them. */
export function shown(): Shown {
  const state = atlasStore.getState();
  const { present } = state;
  const scene = present && !present.isExploring ? sceneOf(present) : null;
  const found = scene === null && state.right === "invest" ? foundNow() : null;
  const gathered = scene === null && state.right === "invest" ? gatheredNow() : NONE_GATHERED;
  if (last?.state === state && last.scene === scene && last.found === found && last.gathered === gathered) return last.value;
  const { camera, basemapState } = state;
  let value: Shown;
  if (scene && present) {
    const { step } = present;
    if (made?.scene !== scene) made = { scene, step, value: fromScene(scene, step, scriptOf(present)?.areas ?? []) };
    else if (made.step !== step) made = { scene, step, value: { ...made.value, ...atStep(scene.camera, step) } };
    value = { ...made.value, camera, basemapState, scene, beam: false, ...UNTOUCHED };
  } else {
    const { hidden, raised, beam, selection, hover } = state;
    /* Around somebody's place the plan of its town is lit; the town in front, which stands in the link, stays. */
    const area = (isNearShown(state) && townOf(nearPoint(state.nearPlace))) || state.area;
    const { areas, place } = state.invest.filter;
    const wanted = found === null ? [area] : areas.length > 0 ? areas : SEARCHED_AREAS;
    if (front.join() !== wanted.join()) front = wanted;
    const own = { area, camera, hidden, raised, beam, selection, hover, basemapState };
    const sought = { found, gathered, place: found === null ? null : place };
    value = { ...own, ...sought, fronts: front, scene: null, waiting: NOTHING };
  }
  last = { state, scene, found, gathered, value };
  return value;
}

function listen(hear: () => void): () => void {
  const stops = [atlasStore.subscribe(hear), scripts.subscribe(hear), subscribeDataset(hear), subscribeFound(hear)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Calls back when what is asked for has become another; returns the way to stop. */
export function subscribeShown<T>(ask: (now: Shown) => T, hear: (now: T, before: T) => void): () => void {
  let before = ask(shown());
  return listen(() => {
    const now = ask(shown());
    if (Object.is(now, before)) return;
    const was = before;
    before = now;
    hear(now, was);
  });
}

/** Reads what is shown in a component; the answer has to keep its identity while nothing changes. */
export function useShown<T>(ask: (now: Shown) => T): T {
  return useSyncExternalStore(
    listen,
    () => ask(shown()),
    () => ask(shown()),
  );
}
