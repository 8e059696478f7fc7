import { describe, expect, it } from "vitest";
import { apart, columnAt } from "./column-hit";

const BACK = { id: "back", foot: [100, 100], top: [100, 20] } as const;
const FRONT = { id: "front", foot: [104, 130], top: [104, 60] } as const;

describe("the column under a finger", () => {
  it("is found along its whole height, the foremost first", () => {
    expect(columnAt([100, 25], [BACK, FRONT], 8, 4)).toBe("back");
    expect(columnAt([102, 90], [BACK, FRONT], 8, 4)).toBe("front");
    expect(columnAt([102, 90], [FRONT, BACK], 8, 4)).toBe("front");
  });

  it("is nothing out of reach, and a flat one has its foot", () => {
    expect(columnAt([130, 60], [BACK, FRONT], 8, 4)).toBeNull();
    expect(columnAt([203, 200], [{ id: "flat", foot: [200, 200], top: [200, 200] }], 8, 4)).toBe("flat");
    expect(columnAt([0, 0], [], 8, 4)).toBeNull();
  });
});

describe("labels that lie on one another", () => {
  it("give way to those that come first", () => {
    const box = (id: string, x: number, y: number) => ({ id, x, y, width: 40, height: 16 });
    expect([...apart([box("a", 0, 0), box("b", 30, 5), box("c", 60, 0), box("d", 0, 20)])]).toEqual(["a", "c", "d"]);
  });
});
