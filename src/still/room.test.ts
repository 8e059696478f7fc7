import { describe, expect, it } from "vitest";
import { boxAbout, breakName, makeRoom, textEms } from "./room";

describe("room", () => {
  it("gives a place once, and none over the edge", () => {
    const room = makeRoom(100, 100, 4);
    expect(room.isFree(boxAbout([50, 50], 20))).toBe(true);
    room.take(boxAbout([50, 50], 20));
    expect(room.isFree(boxAbout([55, 55], 20))).toBe(false);
    expect(room.isFree(boxAbout([80, 80], 20))).toBe(true);
    expect(room.isFree(boxAbout([5, 50], 20))).toBe(false);
  });
});

describe("breakName", () => {
  it("breaks before a bracket and where a line is full, and keeps Latin words whole", () => {
    expect(breakName("国权北路东侧（原马桥村）地块", 9)).toEqual(["国权北路东侧", "（原马桥村）地块"]);
    expect(breakName("一二八纪念路375号地块转型项目", 9)).toEqual(["一二八纪念路375号", "地块转型项目"]);
    expect(breakName("殷高路站", 9)).toEqual(["殷高路站"]);
  });

  it("loses nothing", () => {
    expect(breakName("上海国际研发总部基地（二期）ABCDEFGH", 5).join("")).toBe("上海国际研发总部基地（二期）ABCDEFGH");
  });
});

describe("textEms", () => {
  it("takes a Han character for one and digits for less", () => {
    expect(textEms("高境镇")).toBe(3);
    expect(textEms("18号线")).toBeLessThan(4);
  });
});
