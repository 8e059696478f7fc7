import { describe, expect, it } from "vitest";
import { circlePolygon } from "../geo/footprint";
import { nearSource } from "./near-source";

describe("nearSource", () => {
  it("draws the place and the edge of what is near", () => {
    const circle = circlePolygon([121.474, 31.32], 500);
    const [edge, home] = nearSource({ point: [121.474, 31.32], edge: circle, open: null }).features;
    expect(edge).toEqual({ type: "Feature", properties: { role: "near-edge" }, geometry: circle });
    expect(home).toMatchObject({ properties: { role: "near-home" }, geometry: { coordinates: [121.474, 31.32] } });
  });
});
