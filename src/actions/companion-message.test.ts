import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { scripts } from "../data/use-scripts";
import type { Mark } from "../plan/mark";
import type { SceneScript } from "../plan/scene";
import { ALL_STEPS } from "../plan/scene-steps";
import { INITIAL_STATE } from "../store/state";
import { atlasStore } from "../store/store";
import { drawOn, pointAt, startStroke } from "./companion";
import { follow, takeOwnScript } from "./companion-follow";
import { isSame, type Message, newMessage, PARTS, readMessage, sharedOf } from "./companion-message";
import { explore, nextScene, setStep, startTalk } from "./present";

const TOKEN = "0123456789abcdef0123456789abcdef";
const script = JSON.parse(readFileSync("public/data/scenes/songnan.json", "utf8")) as SceneScript;
const [first, second] = script.scenes.map((scene) => scene.id);
const state = () => atlasStore.getState();
const mark: Mark = {
  id: "m-1",
  time: "2026-11-28T09:05:07+08:00",
  talk: null,
  scene: null,
  place: { kind: "point", feature: null, name: "", at: [121.47, 31.32] },
  sentence: null,
  remark: "看路口",
};

/** What would arrive of the present state, through the same door as in the window. */
function sent(kind: Message["kind"] = "state"): Message {
  const shared = sharedOf(state());
  const parts = Object.fromEntries(PARTS.map((name) => [name, { rev: 1, value: shared[name] }]));
  const read = readMessage(structuredClone({ ...newMessage(kind, TOKEN), ...parts }));
  if (!read) throw new Error("our own message is refused");
  return read;
}

beforeEach(() => {
  scripts.put(script);
  atlasStore.setState(INITIAL_STATE, true);
});

describe("messages between two windows", () => {
  it("carry the whole state, which the other window takes over", () => {
    startTalk("songnan", second);
    setStep(ALL_STEPS);
    pointAt([121.47, 31.32]);
    startStroke([121.47, 31.32]);
    drawOn([121.48, 31.33]);
    atlasStore.setState({ marks: [mark] });
    const message = sent();
    const { pointer, strokes, marks } = state();
    const { kept: _, ...talk } = state().present ?? { kept: null };
    atlasStore.setState(INITIAL_STATE, true);
    for (const name of PARTS) follow(name, message);
    expect(state()).toMatchObject({ pointer, strokes, marks, present: { ...talk, kept: null } });
  });

  it.each<[string, (message: Message) => unknown]>([
    ["of another kind", () => ({ type: "webpackOk" })],
    ["that are text", (m) => JSON.stringify(m)],
    ["of another version", (m) => ({ ...m, version: 2 })],
    ["without a token", (m) => ({ ...m, token: "" })],
    ["with more than is agreed", (m) => ({ ...m, html: "<img onerror=alert(1)>" })],
    ["with an id that is a path", (m) => ({ ...m, talk: { rev: 1, value: { ...m.talk?.value, script: "../../etc/passwd" } } })],
    ["with a step that is not a number", (m) => ({ ...m, talk: { rev: 1, value: { ...m.talk?.value, step: "1" } } })],
    ["from outside the world", (m) => ({ ...m, hand: { rev: 1, value: { pointer: [1e9, 0], strokes: [] } } })],
    ["with an endless revision", (m) => ({ ...m, look: { rev: Number.POSITIVE_INFINITY, value: m.look?.value } })],
    ["with ten thousand strokes", (m) => ({ ...m, hand: { rev: 1, value: { pointer: null, strokes: Array(10_000).fill([]) } } })],
    ["with a view turned about", (m) => ({ ...m, view: { rev: 1, value: [122, 31, 121, 32] } })],
    ["with a mark that is none", (m) => ({ ...m, marks: { rev: 1, value: [{ id: "m-1" }] } })],
  ])("%s are not read", (_, change) => {
    startTalk("songnan");
    expect(readMessage(change(sent()))).toBeNull();
  });

  it("never throw, whatever comes", () => {
    fc.assert(fc.property(fc.anything(), (data) => readMessage(data) === null));
  });

  it("bring a script that was made here, and leave out one that does not fit", () => {
    takeOwnScript({ ...newMessage("welcome", TOKEN), ownScript: JSON.stringify({ ...script, id: "own-7" }) });
    expect(scripts.get("own-7").status).toBe("ready");
    takeOwnScript({ ...newMessage("welcome", TOKEN), ownScript: '{"id":"own-8","scenes":[{}]}' });
    expect(scripts.get("own-8").status).toBe("loading");
  });

  it("are not needed for a step, but for a turned page, a pick and a stroke", () => {
    startTalk("songnan");
    const before = state();
    setStep(3);
    expect(isSame("talk", before, state())).toBe(true);
    nextScene();
    expect(isSame("talk", before, state())).toBe(false);
    pointAt([121, 31]);
    expect(isSame("hand", before, state())).toBe(false);
    expect(isSame("look", before, state())).toBe(true);
    atlasStore.setState({ selection: { kind: "feature", id: "songnan", origin: "search" } });
    expect(isSame("look", before, state())).toBe(false);
  });
});

describe("following the other window", () => {
  it("leaves the scene for what was found there, comes back to the same scene, and ends with one's own settings", () => {
    atlasStore.setState({ hidden: ["metro"] });
    startTalk("songnan", second);
    const here = state();
    const told = sent();
    explore();
    atlasStore.setState({ selection: { kind: "feature", id: "songnan.parcel.x", origin: "search" } });
    const away = sent();
    atlasStore.setState(here, true);

    for (const name of PARTS) follow(name, away);
    expect(state()).toMatchObject({
      present: { scene: second, isExploring: true },
      selection: { kind: "feature", id: "songnan.parcel.x", origin: "search" },
    });
    follow("talk", told);
    expect(state().present).toMatchObject({ scene: second, isExploring: false });
    follow("talk", { ...away, talk: { rev: 3, value: null } });
    expect(state()).toMatchObject({ present: null, hidden: ["metro"], selection: { kind: "none" } });
  });

  it("does not pick while a scene is told", () => {
    startTalk("songnan", first);
    follow("look", {
      ...newMessage("state", TOKEN),
      look: { rev: 1, value: { selection: { kind: "feature", id: "songnan" }, passage: null } },
    });
    expect(state().selection.kind).toBe("none");
  });

  it("keeps what either has noted where they meet, and takes a deletion over later", () => {
    atlasStore.setState({ marks: [mark] });
    const marks = { rev: 1, value: [{ ...mark, id: "m-2" }] as never };
    follow("marks", { ...newMessage("hello", TOKEN), marks });
    expect(state().marks.map((one) => one.id)).toEqual(["m-1", "m-2"]);
    follow("marks", { ...newMessage("state", TOKEN), marks });
    expect(state().marks.map((one) => one.id)).toEqual(["m-2"]);
  });

  it("wipes what was drawn when the page is turned", () => {
    startTalk("songnan", first);
    startStroke([121, 31]);
    nextScene();
    expect(state().strokes).toEqual([]);
  });
});
