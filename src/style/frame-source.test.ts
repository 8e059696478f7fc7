import { describe, expect, it } from "vitest";
import type { PlanFeature } from "../plan/types";
import { frameSource } from "./frame-source";

const GROUND = [121.3, 31.2, 121.5, 31.4] as const;

describe("frameSource", () => {
  it("leaves open what the ground covers, less at each step", () => {
    const { features } = frameSource(GROUND);
    const wests = features.map((f) => (f.geometry.type === "Polygon" ? f.geometry.coordinates[1]?.[0]?.[0] : undefined));
    expect(wests[0]).toBe(121.3);
    expect(wests).toEqual([...wests].sort());
    expect(new Set(wests).size).toBe(features.length);
  });

  it("lights the district in front beyond the cut", () => {
    const square = [
      [121.4, 31.3],
      [121.6, 31.3],
      [121.6, 31.5],
      [121.4, 31.5],
      [121.4, 31.3],
    ];
    const district = {
      type: "Feature",
      properties: { id: "baoshan", kind: "district" },
      geometry: { type: "Polygon", coordinates: [square] },
    } as unknown as PlanFeature;
    const roles = (front: "baoshan" | "gaojing") =>
      frameSource(GROUND, [district], front).features.map((f) => f.properties?.role);
    expect(roles("baoshan")).toContain("lit");
    expect(roles("gaojing")).not.toContain("lit");
  });

  it("is empty without a basemap", () => {
    expect(frameSource(null).features).toEqual([]);
  });
});
