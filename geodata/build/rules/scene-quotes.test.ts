import { describe, expect, it } from "vitest";
import { SCENE, world } from "./fixture";
import { sceneQuotes } from "./scene-quotes";

const complaints = (notes = SCENE.notes) =>
  [...sceneQuotes.check(world({ scenes: [{ ...SCENE, notes }] }))].map((c) => c.message);

describe("scene-quotes", () => {
  it("takes what stands in a document that the scene quotes", () => {
    expect(complaints()).toEqual([]);
    expect(complaints("“公园达到2.5万平方米”")).toEqual([]);
  });

  it("finds words that no such document has", () => {
    expect(complaints("“启动三邻桥三期”")).toEqual(["讲稿引的“启动三邻桥三期”不在所引的文件里"]);
  });
});
