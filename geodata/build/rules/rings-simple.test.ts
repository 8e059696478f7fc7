import { describe, expect, it } from "vitest";
import { world } from "./fixture";
import { ringsSimple } from "./rings-simple";

/** The town's geometry with another ring. */
const town = (ring: [number, number][]) => ({
  file: "geodata/geometry/x.geojson",
  record: { id: "gaojing", geometry: { type: "Polygon" as const, coordinates: [ring] }, sources: [], note: null },
});

const complaints = (of: ReturnType<typeof world>) => [...ringsSimple.check(of)].map((c) => c.message);

const ringThatCrossesItself = () =>
  world({
    geometries: [
      town([
        [121.46, 31.31],
        [121.5, 31.34],
        [121.5, 31.31],
        [121.46, 31.34],
        [121.46, 31.31],
      ]),
    ],
  });
const ringLeftOpen = () =>
  world({
    geometries: [
      town([
        [121.46, 31.31],
        [121.5, 31.31],
        [121.5, 31.34],
        [121.46, 31.34],
      ]),
    ],
  });

describe("rings-simple", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a ring that crosses itself", ringThatCrossesItself, /相交/u],
    ["a ring that is left open", ringLeftOpen, /没有闭合/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
