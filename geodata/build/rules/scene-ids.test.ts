import { describe, expect, it } from "vitest";
import { SCENE, world } from "./fixture";
import { sceneIds } from "./scene-ids";

const complaints = (of: ReturnType<typeof world>) => [...sceneIds.check(of)].map((c) => c.message);

describe("scene-ids", () => {
  it("has nothing to say about a good script", () => {
    expect(complaints(world())).toEqual([]);
  });

  it("finds a scene that stands twice, and a script without scenes", () => {
    expect(complaints(world({ scenes: [SCENE, SCENE] }))).toEqual(["画面编号重复"]);
    expect(complaints(world({ scenes: [] }))).toEqual(["没有一个画面"]);
  });

  it("finds a script that is not called like its file, and two that are called alike", () => {
    const good = world();
    const scenes = good.scenes.map(({ record }) => ({ file: "geodata/scenes/other.json", record }));
    expect(complaints({ ...good, scenes })).toEqual(["文件应叫 gaojing.json"]);
    expect(complaints({ ...good, scenes: [...good.scenes, ...good.scenes] })).toEqual(["讲解编号重复"]);
  });
});
