import { describe, expect, it } from "vitest";
import { basemapPlain } from "./basemap-plain";
import { world } from "./fixture";

/** The same atlas on another ground. */
const ground = (
  properties: Record<string, unknown>,
  line: [number, number][] = [
    [121.46, 31.32],
    [121.5, 31.32],
  ],
) =>
  world({
    basemap: [
      {
        file: "geodata/basemap/x.geojson",
        record: { type: "Feature", properties, geometry: { type: "LineString", coordinates: line } },
      },
    ],
  });

const complaints = (of: ReturnType<typeof world>) => [...basemapPlain.check(of)].map((c) => c.message);

const layerUnknown = () => ground({ layer: "lava" });
const qualityUnknown = () => ground({ layer: "road", quality: "good" });
const accuracyZero = () => ground({ layer: "road", accuracyM: 0 });
const nameEmpty = () => ground({ layer: "road", name: "" });
const roadAsArea = () => ground({ layer: "builtup" });
const roadInTheSea = () =>
  ground({ layer: "road" }, [
    [0, 0],
    [1, 1],
  ]);

describe("basemap-plain", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a layer that the style does not know", layerUnknown, /lava/u],
    ["a quality that is none", qualityUnknown, /quality/u],
    ["an accuracy of nothing", accuracyZero, /accuracyM/u],
    ["an empty name", nameEmpty, /name/u],
    ["a layer with another geometry", roadAsArea, /不收/u],
    ["a road far from Shanghai", roadInTheSea, /上海/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
