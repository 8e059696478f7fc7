import { beforeEach, describe, expect, it } from "vitest";
import { scene, script } from "../plan/script.fixture";
import { INITIAL_STATE } from "../store/state";
import { atlasStore } from "../store/store";
import {
  addScene,
  copyScene,
  edit,
  importScript,
  newScript,
  ownScripts,
  pickScene,
  redoEdit,
  removeScript,
  reportView,
  retakeScene,
  showScene,
  undoEdit,
} from "./scripts";

const state = () => atlasStore.getState();
const open = () => {
  const { making } = state();
  if (making?.kind !== "script") throw new Error("no script is open");
  return { script: making.history.present, scene: making.scene };
};

beforeEach(() => atlasStore.setState(INITIAL_STATE, true));

describe("making a script", () => {
  it("adds a scene from what the window shows, and none while there is no map", () => {
    newScript();
    expect(addScene()).toBe(false);
    reportView([121.4, 31.3, 121.5, 31.35], 13);
    atlasStore.setState({ hidden: ["roads"], raised: { kind: "columns", measure: "area" }, theme: "dark" });
    expect(addScene()).toBe(true);
    const [made] = open().script.scenes;
    expect(made).toMatchObject({
      bounds: [121.4, 31.3, 121.5, 31.35],
      camera: { move: "columns", metric: "area" },
      theme: "dark",
    });
    expect(made?.layers).not.toContain("roads");
    expect(open().scene).toBe(made?.id);
    atlasStore.setState({ raised: { kind: "years", year: 2023 }, theme: "safe" });
    retakeScene(made?.id ?? "");
    expect(open().script.scenes[0]).toMatchObject({ camera: { move: "years", from: 2023, to: 2023 }, theme: null });
  });

  it("keeps one's own scripts and what is open the same, through undo and redo", () => {
    importScript(JSON.stringify(script()));
    const id = open().script.id;
    edit({ type: "headline", scene: "a", text: "新" });
    expect(ownScripts(state())[0]).toBe(open().script);
    undoEdit();
    expect(open().script.scenes[0]?.words.headline).toBe("大字");
    expect(undoEdit.isAvailable()).toBe("没有可撤销的修改");
    redoEdit();
    expect(ownScripts(state())[0]?.scenes[0]?.words.headline).toBe("新");
    removeScript(id);
    expect(state()).toMatchObject({ ownScripts: [], making: { kind: "library" } });
  });

  it("never puts what is brought in the place of another, and changes nothing for what cannot be read", () => {
    importScript(JSON.stringify(script()));
    importScript(JSON.stringify(script()));
    const before = ownScripts(state());
    expect(new Set(before.map((one) => one.id)).size).toBe(2);
    expect(importScript("{")).toMatchObject({ ok: false });
    expect(ownScripts(state())).toBe(before);
  });

  it("has another scene in hand when the one in hand goes", () => {
    importScript(JSON.stringify(script()));
    pickScene("b");
    copyScene("b");
    expect(open()).toMatchObject({ scene: "scene-1" });
    edit({ type: "remove", scene: "scene-1" });
    expect(open().scene).toBe("a");
  });

  it("takes into the hand what a step back or forth has changed", () => {
    importScript(JSON.stringify(script()));
    edit({ type: "headline", scene: "b", text: "新" });
    copyScene("c");
    expect(open().scene).toBe("scene-1");
    undoEdit();
    expect(open().scene).toBe("a");
    undoEdit();
    expect(open().scene).toBe("b");
    redoEdit();
    redoEdit();
    expect(open().scene).toBe("scene-1");
  });

  it("shows a scene whose box is half of what is shown one zoom closer", () => {
    reportView([121.4, 31.3, 121.6, 31.4], 12);
    showScene(scene("a", { bounds: [121.45, 31.325, 121.55, 31.375], layers: ["zones"] }));
    expect(state().camera?.zoom).toBeCloseTo(13);
    expect(state().camera?.center[0]).toBeCloseTo(121.5);
    expect(state().hidden).not.toContain("zones");
    expect(state().hidden).toContain("roads");
  });
});
