import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { scripts } from "../data/use-scripts";
import { marksFile } from "../plan/mark";
import type { SceneScript } from "../plan/scene";
import { INITIAL_STATE } from "../store/state";
import { atlasStore } from "../store/store";
import { bringMarkBack, dropMark, editMark, importMarks, keepMark, removeMark, startMark } from "./marks";
import { explore, startTalk } from "./present";

const script = JSON.parse(readFileSync("public/data/scenes/songnan.json", "utf8")) as SceneScript;
const state = () => atlasStore.getState();

beforeEach(() => {
  scripts.put(script);
  atlasStore.setState(INITIAL_STATE, true);
});

describe("marks", () => {
  it("know their scene, its sentences and the point that was shown, and are kept only when it is said", () => {
    const told = script.scenes.find((scene) => scene.passages.length > 0);
    startTalk("songnan", told?.id);
    startMark([121.4712345678, 31.32]);
    const draft = state().marking;
    expect(draft).toMatchObject({
      talk: { script: "songnan" },
      scene: { id: told?.id },
      place: { kind: "point", feature: null, at: [121.471235, 31.32] },
    });
    expect(draft?.sentences[0]?.doc).toBe(told?.passages[0]?.doc);
    dropMark();
    expect(state().marks).toEqual([]);
    startMark();
    keepMark(draft?.sentences[0] ?? null, "补充投资额");
    expect(state()).toMatchObject({ marking: null, marks: [{ remark: "补充投资额", sentence: draft?.sentences[0] }] });
    expect(Object.keys(state().marks[0] ?? {}).sort()).toEqual(["id", "place", "remark", "scene", "sentence", "talk", "time"]);
  });

  it("offer the sentences of a scene that was left, but do not take one for meant", () => {
    const told = script.scenes.find((scene) => scene.passages.length > 0);
    startTalk("songnan", told?.id);
    startMark();
    expect(state().marking?.isFirstMeant).toBe(true);
    explore();
    startMark();
    expect(state().marking).toMatchObject({ isFirstMeant: false, scene: { id: told?.id } });
    expect(state().marking?.sentences.length).toBeGreaterThan(0);
  });

  it("claim no place where nothing is shown, and the middle of the view where only that is known", () => {
    startMark();
    expect(state().marking?.place).toEqual({ kind: "none", feature: null, name: "", at: null });
    atlasStore.setState({ shownView: { bounds: [121, 31, 122, 32], zoom: 12 } });
    startMark();
    expect(state().marking?.place).toEqual({ kind: "view", feature: null, name: "", at: [121.5, 31.5] });
  });

  it("can be mended, deleted and brought back to their place", () => {
    for (const remark of ["一", "二", "三"]) {
      startMark();
      keepMark(null, remark);
    }
    const said = () => state().marks.map((one) => one.remark);
    const id = state().marks[1]?.id ?? "";
    editMark(id, { remark: "二改" });
    removeMark(id);
    expect(said()).toEqual(["一", "三"]);
    bringMarkBack();
    expect(said()).toEqual(["一", "二改", "三"]);
    expect(bringMarkBack.isAvailable()).not.toBe(true);
  });

  it("come back from a file once, and a bad file changes nothing", () => {
    startMark();
    keepMark(null, "存过");
    const file = marksFile(state().marks);
    atlasStore.setState({ marks: [] });
    expect(importMarks(file)).toMatchObject({ ok: true, added: 1 });
    expect(importMarks(file)).toMatchObject({ ok: true, added: 0 });
    const before = state().marks;
    expect(importMarks(file.slice(0, 40))).toMatchObject({ ok: false });
    expect(state().marks).toBe(before);
  });
});
