import { describe, expect, it } from "vitest";
import { planned, road } from "./ground-fixture";
import { planOnRoad } from "./plan-on-road";

const BASE = road(
  [
    [0, 0],
    [1000, 0],
  ],
  { name: "殷高西路" },
);
const along = (northM: number) =>
  [
    [100, northM],
    [900, northM],
  ] as const;
const complaints = (of: ReturnType<typeof planned>) => [...planOnRoad.check(of)].map((c) => c.message);

const planBesideItsRoad = () => planned("殷高西路拓宽工程", along(60), BASE);

describe("plan-on-road", () => {
  it("has nothing to say of a line on its road, of another road's line, or where the basemap knows nothing", () => {
    expect(complaints(planned("殷高西路", along(2), BASE))).toEqual([]);
    expect(complaints(planned("安汾路", along(60), BASE))).toEqual([]);
    expect(complaints(planned("殷高西路", along(400), BASE))).toEqual([]);
  });

  it("finds a work on a road that runs beside that road", () => {
    expect(complaints(planBesideItsRoad())).toContainEqual(expect.stringMatching(/60 米/u));
  });
});
