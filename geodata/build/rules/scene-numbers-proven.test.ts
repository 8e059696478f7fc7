import { describe, expect, it } from "vitest";
import type { AuthoredLine, AuthoredScene } from "../authored-scenes";
import { SCENE, world } from "./fixture";
import { sceneNumbersProven } from "./scene-numbers-proven";

const complaints = (change: Partial<AuthoredScene> = {}) =>
  [...sceneNumbersProven.check(world({ scenes: [{ ...SCENE, ...change }] }))].map((c) => c.message);
const line = (one: AuthoredLine): Partial<AuthoredScene> => ({ words: { headline: "三邻桥", lines: [one] } });

describe("scene-numbers-proven", () => {
  it("has nothing to say about a good scene", () => {
    expect(complaints()).toEqual([]);
  });

  it.each<[string, Partial<AuthoredScene>]>([
    ["the year of the document", line({ text: "2021年的规划", passages: [0] })],
    ["the year of an indicator", line({ text: "2025年 2.5 万平方米", indicators: [0] })],
    ["a figure in a name", line({ text: "长江软件园", how: "36 - 2.5 = 33.5", passages: [0], indicators: [0] })],
    ["the figures of a doubt that is listed, in the notes", { notes: `${SCENE.notes}差 25000 对 11743。` }],
  ])("takes %s", (_, change) => {
    expect(complaints(change)).toEqual([]);
  });

  it.each<[string, Partial<AuthoredScene>, RegExp]>([
    ["a number that its own citation has not", line({ text: "36 亩，2.5 万平方米", passages: [0] }), /第 1 行的“2.5万”/u],
    ["a number in another size", line({ text: "36 万平方米", passages: [0] }), /“36万”/u],
    ["a number in the headline", { words: { ...SCENE.words, headline: "37 亩" } }, /大字的“37亩”/u],
    ["a number in the notes", { notes: `${SCENE.notes}投资 3 亿元。` }, /讲稿的“3亿”/u],
    ["a Chinese number in the notes", { notes: `${SCENE.notes}共十二项。` }, /讲稿的“十二”/u],
    [
      "a sum that does not come out",
      line({ text: "相差 35", passages: [0], indicators: [0], how: "36 - 2.5 = 35" }),
      /算式不成立/u,
    ],
    ["a sum of numbers from nowhere", line({ text: "相差 30", passages: [0], how: "36 - 6 = 30" }), /算式里的“6”/u],
    ["a number of ours that is no result", line({ text: "约 40 亩", passages: [0], how: "据表" }), /“40亩”/u],
    ["the figures of a doubt that is not listed", { findings: [], notes: `${SCENE.notes}差 11743。` }, /“11743”/u],
  ])("finds %s", (_, change, message) => {
    expect(complaints(change)).toContainEqual(expect.stringMatching(message));
  });
});
