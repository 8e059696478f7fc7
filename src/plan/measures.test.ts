import { describe, expect, it } from "vitest";
import { feature } from "./feature.fixture";
import { isRaisedKind, largestOf, measureCounts, measureOf, measureWords, raisable } from "./measures";
import type { FeatureProperties } from "./types";

const NOTHING = feature("x", {}, null).properties;
const thing = (p: Partial<FeatureProperties>, isPlaced = true) =>
  feature("x", { kind: "parcel", ...p }, isPlaced ? { type: "Point", coordinates: [121.47, 31.32] } : null);

const THINGS = [
  thing({ areaM2: 24_000, areaText: "36 亩" }),
  thing({ areaM2: 186_666.67, areaText: "280 亩" }, false),
  thing({}),
  thing({ area: "songnan", investmentWanYuan: 104, investmentText: "104 万元" }),
  thing({ kind: "place", areaM2: 1_000_000, areaText: "1平方公里" }),
];

describe("measures", () => {
  it("are the stated value and the document's own words", () => {
    expect(measureOf({ ...NOTHING, floorAreaM2: 260_000 }, "floor")).toBe(260_000);
    expect(measureOf(NOTHING, "investment")).toBeNull();
    expect(measureWords({ ...NOTHING, areaText: "约 1.18\n万平方米" }, "area")).toBe("约1.18万平方米");
    expect(measureWords(NOTHING, "area")).toBe("");
  });

  it("count what is unknown and make no column of it", () => {
    const own = raisable(THINGS, "gaojing");
    expect(measureCounts(own, "area")).toEqual({ shown: 1, unplaced: 1, unstated: 1 });
    expect(measureCounts(own, "investment")).toEqual({ shown: 0, unplaced: 0, unstated: 3 });
  });

  it("are scaled by the largest that stands on the map", () => {
    expect(largestOf(raisable(THINGS), "area")).toBe(24_000);
    expect(largestOf(raisable(THINGS), "floor")).toBe(0);
  });

  it("belong to what is built at a place", () => {
    expect(isRaisedKind("carrier")).toBe(true);
    expect(isRaisedKind("corridor")).toBe(false);
  });
});
