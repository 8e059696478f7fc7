import { describe, expect, it } from "vitest";
import { area, ground } from "./ground-fixture";
import { outlinesShare } from "./outlines-share";

/** North of the town of the fixture, far enough not to touch it. */
const square = (name: string, fromM: number, toM: number) =>
  area(
    [
      [fromM, 5000],
      [toM, 5000],
      [toM, 6000],
      [fromM, 6000],
    ],
    { layer: "neighbour", role: "area", name },
  );
const complaints = (of: ReturnType<typeof ground>) => [...outlinesShare.check(of)].map((c) => c.message);

const gapOfFiveMetres = () => ground(square("甲", 0, 1000), square("乙", 1005, 2000));
const overlapOfHundredMetres = () => {
  const over = [
    [900, 5100],
    [2000, 5100],
    [2000, 5900],
    [900, 5900],
  ] as const;
  return ground(square("甲", 0, 1000), area(over, { layer: "neighbour", role: "area", name: "乙" }));
};

describe("outlines-share", () => {
  it("has nothing to say of towns that share an edge or lie apart", () => {
    expect(complaints(ground(square("甲", 0, 1000), square("乙", 1000, 2000)))).toEqual([]);
    expect(complaints(ground(square("甲", 0, 1000), square("乙", 1100, 2000)))).toEqual([]);
  });

  it("finds a sliver between two towns", () => {
    expect(complaints(gapOfFiveMetres())).toContainEqual(expect.stringMatching(/相差 5\.0 米/u));
  });

  it("finds towns that overlap", () => {
    expect(complaints(overlapOfHundredMetres())).toContainEqual(expect.stringMatching(/重叠/u));
  });
});
