import { fetchPublished } from "../data/published";
import { getDataset } from "../data/use-dataset";
import { bboxCenter } from "../geo/bounds";
import type { BBox } from "../geo/types";
import { t } from "../i18n/words";
import { type History, record, redo, seal, startHistory, undo } from "../plan/history";
import { freshId, type ReadScript, readScript } from "../plan/own-script";
import { SCENE_LAYERS, type Scene, type SceneScript } from "../plan/scene";
import { editScript, groupOf, type ScriptEdit } from "../plan/script-edit";
import type { ScriptsSlice } from "../store/scripts";
import type { AtlasState } from "../store/state";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";
import { sceneOfView, viewNow } from "./scene-of-view";

/** One's own scripts, as they are at this moment. The talk plays them like any other. */
export const ownScripts = ({ ownScripts: all }: Pick<ScriptsSlice, "ownScripts">): readonly SceneScript[] => all;

const historyOf = ({ making }: AtlasState) => (making?.kind === "script" ? making.history : null);

/** The scene that a step back or forth has changed or brought: it comes into the hand, so that one sees what has happened. */
function changedScene(now: SceneScript, before: SceneScript): string | undefined {
  return now.scenes.find((one) => !before.scenes.includes(one))?.id;
}

/** Puts a step of the history in place, in what is being made and among one's own scripts alike. */
function put(next: (history: History<SceneScript>) => History<SceneScript>, isStep = false): void {
  atlasStore.setState(({ making, ownScripts: all }) => {
    if (making?.kind !== "script") return {};
    const history = next(making.history);
    if (history === making.history) return {};
    const { present } = history;
    const inHand = (isStep ? changedScene(present, making.history.present) : undefined) ?? making.scene;
    const isThere = present.scenes.some((one) => one.id === inHand);
    return {
      making: { ...making, history, scene: isThere ? inHand : (present.scenes[0]?.id ?? null) },
      ownScripts: all.map((one) => (one.id === present.id ? present : one)),
    };
  });
}

export const openMaker = defineAction({
  id: "open-maker",
  label: t("编讲解"),
  perform: () => {
    atlasStore.setState(({ making }) => ({ making: making ?? { kind: "library" }, page: null, right: null }));
  },
});

export const openLibrary = defineAction({
  id: "open-library",
  label: t("我的讲解"),
  perform: () => {
    atlasStore.setState({ making: { kind: "library" } });
  },
});

export const closeMaker = defineAction({
  id: "close-maker",
  label: t("回到地图"),
  perform: () => {
    atlasStore.setState({ making: null });
  },
});

export const openScript = defineAction({
  id: "open-script",
  label: t("编辑讲解"),
  perform: (id: string) => {
    const script = ownScripts(atlasStore.getState()).find((one) => one.id === id);
    if (!script) return;
    atlasStore.setState({
      making: { kind: "script", history: startHistory(script), scene: script.scenes[0]?.id ?? null },
      page: null,
      right: null,
    });
  },
});

/** Takes a script among one's own, under an id that no other bears, and opens it. Never in the place of another. */
function takeIn(script: SceneScript): SceneScript {
  const all = ownScripts(atlasStore.getState());
  const own = { ...script, id: freshId("own", [...all.map((one) => one.id), script.id]) };
  atlasStore.setState({ ownScripts: [...all, own] });
  openScript(own.id);
  return own;
}

export const newScript = defineAction({
  id: "new-script",
  label: t("新建讲解"),
  perform: (): SceneScript => {
    const { area } = atlasStore.getState();
    return takeIn({ id: "new", title: t("未命名讲解"), subtitle: "", areas: [area], language: "zh-CN", scenes: [] });
  },
});

/** A ready-made script as one's own; false where it did not come. */
export const copyReadyMade = defineAction({
  id: "copy-ready-made",
  label: t("复制一份来改"),
  perform: async (file: string): Promise<boolean> => {
    try {
      const response = await fetchPublished(`data/${file}`);
      const read = response.ok ? readScript(await response.text()) : null;
      if (!read?.ok) return false;
      takeIn({ ...read.script, title: t("{0}（我的）", read.script.title) });
      return true;
    } catch {
      return false;
    }
  },
});

export const importScript = defineAction({
  id: "import-script",
  label: t("导入讲解"),
  /** What cannot be read changes nothing. */
  perform: (text: string): ReadScript => {
    const read = readScript(text);
    return read.ok ? { ok: true, script: takeIn(read.script) } : read;
  },
});

export const removeScript = defineAction({
  id: "remove-script",
  label: t("删除讲解"),
  perform: (id: string) => {
    atlasStore.setState(({ ownScripts: all }) => ({
      ownScripts: all.filter((one) => one.id !== id),
      making: { kind: "library" },
    }));
  },
});

export const edit = defineAction({
  id: "edit-script",
  label: t("修改讲解"),
  perform: (change: ScriptEdit) => put((history) => record(history, editScript(history.present, change), groupOf(change))),
});

/** A field is left: what is typed next is a step of its own. */
export const sealEdit = defineAction({ id: "seal-edit", label: t("改完一处"), perform: () => put(seal) });

export const undoEdit = defineAction({
  id: "undo-edit",
  label: t("撤销"),
  shortcut: "Ctrl+z",
  isAvailable: () => ((historyOf(atlasStore.getState())?.past.length ?? 0) > 0 ? true : t("没有可撤销的修改")),
  perform: () => put(undo, true),
});

export const redoEdit = defineAction({
  id: "redo-edit",
  label: t("重做"),
  shortcut: "Ctrl+Shift+z",
  isAvailable: () => ((historyOf(atlasStore.getState())?.future.length ?? 0) > 0 ? true : t("没有可重做的修改")),
  perform: () => put(redo, true),
});

/** Puts a scene in hand, without moving the map. */
export const pickScene = defineAction({
  id: "pick-scene",
  label: t("选中画面"),
  perform: (scene: string) => {
    sealEdit();
    atlasStore.setState(({ making }) => (making?.kind === "script" ? { making: { ...making, scene } } : {}));
  },
});

export const addScene = defineAction({
  id: "add-scene",
  label: t("加一幕"),
  /** From what the window shows now, after the scene at hand; false while the map has nothing to show. */
  perform: (): boolean => {
    const state = atlasStore.getState();
    const history = historyOf(state);
    if (!history || state.making?.kind !== "script") return false;
    const scene = sceneOfView(
      freshId(
        "scene",
        history.present.scenes.map((one) => one.id),
      ),
      state,
      getDataset(),
    );
    if (!scene) return false;
    edit({ type: "add", scene, area: state.area, after: state.making.scene });
    pickScene(scene.id);
    return true;
  },
});

export const copyScene = defineAction({
  id: "copy-scene",
  label: t("复制画面"),
  perform: (scene: string) => {
    const history = historyOf(atlasStore.getState());
    if (!history) return;
    const newId = freshId(
      "scene",
      history.present.scenes.map((one) => one.id),
    );
    edit({ type: "duplicate", scene, newId });
    pickScene(newId);
  },
});

export const retakeScene = defineAction({
  id: "retake-scene",
  label: t("改用当前视图"),
  /** The words stay; places, extent, layers and what stands up are taken from the window. */
  perform: (scene: string): boolean => {
    const view = viewNow(atlasStore.getState(), getDataset());
    if (!view || view.layers.length === 0) return false;
    edit({ type: "change", scene, change: view });
    return true;
  },
});

/** Zoom at which the wanted box fills what the map shows now as far as it can. */
function zoomFor([west, south, east, north]: BBox, { bounds: now, zoom }: NonNullable<ScriptsSlice["shownView"]>): number {
  const ratio = Math.max((east - west) / (now[2] - now[0]), (north - south) / (now[3] - now[1]));
  return zoom - Math.log2(ratio);
}

export const showScene = defineAction({
  id: "show-scene",
  label: t("在地图上看"),
  /** Shows in the window what the scene is about, with its layers and what stands up. */
  perform: (scene: Scene) => {
    atlasStore.setState(({ shownView, camera }) => {
      const [focus] = scene.focus;
      const { camera: move } = scene;
      return {
        hidden: SCENE_LAYERS.filter((group) => !scene.layers.includes(group)),
        selection:
          focus === undefined ? { kind: "none" as const } : { kind: "feature" as const, id: focus, origin: "url" as const },
        raised:
          move.move === "columns"
            ? { kind: "columns" as const, measure: move.metric }
            : move.move === "years"
              ? { kind: "years" as const, year: move.to }
              : { kind: "none" as const },
        beam: move.move === "fly-along",
        ...(shownView
          ? {
              camera: {
                center: bboxCenter(scene.bounds),
                zoom: zoomFor(scene.bounds, shownView),
                bearing: 0,
                pitch: camera?.pitch ?? 0,
              },
            }
          : {}),
      };
    });
  },
});

/** Called by the map alone, when it stands still. */
export const reportView = defineAction({
  id: "report-view",
  label: t("地图所见范围"),
  perform: (bounds: BBox, zoom: number) => {
    atlasStore.setState({ shownView: { bounds, zoom } });
  },
});
