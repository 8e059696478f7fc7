import { describe, expect, it } from "vitest";
import type { AuthoredScene } from "../authored-scenes";
import { SCENE, world } from "./fixture";
import { sceneWords } from "./scene-words";

const complaints = (change: Partial<AuthoredScene> = {}) =>
  [...sceneWords.check(world({ scenes: [{ ...SCENE, ...change }] }))].map((c) => c.message);
const lines = (...texts: string[]) => ({ words: { headline: "三邻桥", lines: texts.map((text) => ({ text, passages: [0] })) } });

describe("scene-words", () => {
  it("has nothing to say about a good scene", () => {
    expect(complaints()).toEqual([]);
  });

  it.each<[string, Partial<AuthoredScene>, RegExp]>([
    ["a long title", { title: "桥".repeat(15) }, /标题 15 字/u],
    ["a long headline", { words: { ...SCENE.words, headline: "桥".repeat(23) } }, /大字 23 字/u],
    ["a long line", lines("桥".repeat(39)), /第 1 行 39 字/u],
    ["no line", lines(), /有 0 行/u],
    ["five lines", lines("一", "二", "三", "四", "五"), /有 5 行/u],
    ["a line without proof", { words: { headline: "三邻桥", lines: [{ text: "三邻桥" }] } }, /没有出处/u],
    ["short notes", { notes: "各位请看。" }, /讲稿 4 字/u],
    ["long notes", { notes: "桥".repeat(201) }, /讲稿 201 字/u],
    ["a scene that quotes nothing", { passages: [] }, /没有一句引文/u],
  ])("finds %s", (_, change, message) => {
    expect(complaints(change)).toContainEqual(expect.stringMatching(message));
  });
});
