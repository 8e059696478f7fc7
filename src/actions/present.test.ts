import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { scripts } from "../data/use-scripts";
import type { SceneScript } from "../plan/scene";
import { INITIAL_STATE } from "../store/state";
import { atlasStore } from "../store/store";
import { readLink } from "../url/codec";
import {
  backToScene,
  endTalk,
  explore,
  firstScene,
  goToScene,
  lastScene,
  nextScene,
  previousScene,
  restartTalk,
  setStep,
  startTalk,
  toggleBlack,
  toggleLoop,
  togglePlay,
} from "./present";
import { selectFeature } from "./select";
import { shareHash, stateOf } from "./share-state";
import { shown } from "./shown";
import { setCamera, toggleLayerGroup } from "./view";

const script = JSON.parse(readFileSync("public/data/scenes/songnan.json", "utf8")) as SceneScript;
const ids = script.scenes.map((scene) => scene.id);
const state = () => atlasStore.getState();
const scene = () => state().present?.scene ?? ids[0];
const camera = { center: [121.47, 31.32] as const, zoom: 14, bearing: 0, pitch: 0 };

beforeEach(() => {
  scripts.put(script);
  atlasStore.setState(INITIAL_STATE, true);
});

describe("going through a talk", () => {
  it("goes on and back, to the ends and by number, and stays at the ends", () => {
    startTalk("songnan");
    previousScene();
    expect(scene()).toBe(ids[0]);
    nextScene();
    expect(scene()).toBe(ids[1]);
    goToScene(5);
    expect(scene()).toBe(ids[4]);
    goToScene(99);
    expect(scene()).toBe(ids[4]);
    lastScene();
    nextScene();
    expect(scene()).toBe(ids.at(-1));
    firstScene();
    expect(scene()).toBe(ids[0]);
  });

  it("begins anew after the last scene where it loops, and a scene that the script lost counts as its first", () => {
    startTalk("songnan", "no-such-scene");
    expect(shown().scene?.id).toBe(ids[0]);
    lastScene();
    toggleLoop();
    expect(state().present).toMatchObject({ isLooping: true, isPlaying: true });
    nextScene();
    expect(scene()).toBe(ids[0]);
    togglePlay();
    expect(state().present?.isPlaying).toBe(false);
    restartTalk();
    expect(state().present).toMatchObject({ isPlaying: true, scene: null });
  });

  it("does nothing before its script has come, and nothing without a talk", () => {
    nextScene();
    expect(state().present).toBeNull();
    startTalk("not-there-yet");
    nextScene();
    lastScene();
    expect(state().present).toMatchObject({ script: "not-there-yet", scene: null });
    expect(shown().scene).toBeNull();
  });

  it("comes out of the dark with the scene that is gone to", () => {
    startTalk("songnan");
    toggleBlack();
    expect(state().present?.isBlack).toBe(true);
    nextScene();
    expect(state().present?.isBlack).toBe(false);
  });
});

describe("what the map shows", () => {
  it("follows from the scene, and a person's own settings stay beneath it", () => {
    setCamera(camera);
    toggleLayerGroup("metro");
    selectFeature({ id: "a.b", origin: "map" });
    const own = { ...state() };
    startTalk("songnan", "done");
    setStep(2);
    expect(shown()).toMatchObject({
      area: "songnan",
      fronts: ["songnan"],
      raised: { kind: "years", year: 2018 },
      selection: { kind: "none" },
    });
    expect(shown().hidden).toEqual(["corridors", "zones", "parcels", "carriers", "facilities"]);
    const { hidden } = shown();
    setStep(3);
    expect(shown().hidden).toBe(hidden);
    endTalk();
    expect(state()).toEqual({ ...own, page: null });
    expect(shown()).toMatchObject({ area: "gaojing", camera, hidden: ["metro"], selection: { kind: "feature", id: "a.b" } });
  });

  it("brings features one by one", () => {
    startTalk("songnan", "structure");
    setStep(1);
    expect(shown().waiting).toHaveLength(3);
    setStep(4);
    expect(shown().waiting).toEqual([]);
  });

  it("lights every town that a scene speaks of", () => {
    const three = JSON.parse(readFileSync("public/data/scenes/three-towns.json", "utf8")) as SceneScript;
    scripts.put(three);
    startTalk("three-towns", "beds");
    expect(shown().fronts).toEqual(["gaojing", "songnan"]);
  });
});

describe("a detour", () => {
  it("begins with what the scene shows, lets everything change, and leads back to the very scene", () => {
    startTalk("songnan", "yixian");
    const before = shown();
    explore();
    expect(shown()).toMatchObject({ scene: null, area: "songnan", hidden: before.hidden, camera: null });
    setCamera(camera);
    selectFeature({ id: "a.b", origin: "search" });
    toggleLayerGroup("metro");
    backToScene();
    expect(shown().scene).toBe(before.scene);
    expect(shown().hidden).toEqual(before.hidden);
    expect(state().present).toMatchObject({ scene: "yixian", isExploring: false });
  });

  it("is forgotten when the talk ends, after the second one too", () => {
    setCamera(camera);
    startTalk("songnan");
    for (let i = 0; i < 2; i++) {
      explore();
      setCamera({ ...camera, zoom: 11 + i });
      backToScene();
    }
    explore();
    endTalk();
    expect(state()).toMatchObject({ camera, area: "gaojing", hidden: [], selection: { kind: "none" }, present: null });
  });
});

describe("a talk in a link", () => {
  it("comes back with its scene", () => {
    startTalk("songnan");
    goToScene(3);
    const hash = shareHash(state());
    expect(hash).toContain(`present=songnan&scene=${ids[2]}`);
    atlasStore.setState({ ...INITIAL_STATE, ...stateOf(readLink(hash).state) }, true);
    expect(shown().scene?.id).toBe(ids[2]);
  });

  it("goes on as it was where the address says the same, and ends where it says none", () => {
    startTalk("songnan", ids[2]);
    explore();
    const same = readLink(shareHash(state())).state;
    expect(stateOf(same, state().present).present).toBe(state().present);
    expect(stateOf({ ...same, scene: "done" }, state().present).present).toMatchObject({ scene: "done", isExploring: false });
    expect(stateOf({ ...same, present: null, scene: null }, state().present).present).toBeNull();
  });
});
