import { describe, expect, it } from "vitest";
import { distanceM } from "../geo/measure";
import { nearSource } from "./near-source";

describe("nearSource", () => {
  it("draws the place and a circle of the distance asked for", () => {
    const [edge, home] = nearSource({ point: [121.474, 31.32], reach: { radiusM: 500 }, open: null }).features;
    const corner = edge?.geometry.type === "Polygon" ? edge.geometry.coordinates[0]?.[5] : undefined;
    expect(distanceM([121.474, 31.32], [corner?.[0] ?? 0, corner?.[1] ?? 0])).toBeCloseTo(500, 0);
    expect(home).toMatchObject({ properties: { role: "near-home" }, geometry: { coordinates: [121.474, 31.32] } });
  });
});
