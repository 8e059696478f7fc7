import { createExpression, type StylePropertySpecification, v8 } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { buildStyle, styleContext } from "./build-style";

const { layers } = buildStyle(styleContext("day"));

function layerOf(id: string) {
  const found = layers.find((l) => l.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return found as { readonly type: string; readonly filter?: unknown; readonly paint?: object; readonly layout?: object };
}

/** The value of a property of a layer for a feature at a zoom. */
function valueAt(id: string, property: string, zoom: number, properties: Record<string, unknown> = {}): unknown {
  const layer = layerOf(id);
  const value = { ...layer.layout, ...layer.paint }[property as never] as unknown;
  const group = property in (layer.paint ?? {}) ? `paint_${layer.type}` : `layout_${layer.type}`;
  const spec = (v8 as unknown as Record<string, Record<string, StylePropertySpecification>>)[group]?.[property];
  const made = createExpression(value, property, spec ?? null);
  if (made.result !== "success") throw new Error(JSON.stringify(made.value));
  return made.value.evaluate({ zoom }, { type: 1, properties });
}

describe("what the plan's layers promise", () => {
  it("draws what is not open as a broken line, and what is open unbroken", () => {
    for (const id of ["metro-line-coming", "axis-line-coming", "project-line-planned", "project-line-preparing"])
      expect(layerOf(id).paint, id).toHaveProperty("line-dasharray");
    for (const id of ["metro-line", "axis-line", "project-line-done"])
      expect(layerOf(id).paint, id).not.toHaveProperty("line-dasharray");
    expect(JSON.stringify(layerOf("axis-line-coming").filter)).toContain("coming");
  });

  it("lets no mark lie on another, and keeps a dot where one yields", () => {
    for (const kind of ["parcel", "project", "carrier", "facility", "green", "place"]) {
      expect(layerOf(`${kind}-mark`).layout, kind).toMatchObject({ "icon-allow-overlap": false });
      expect(layerOf(`${kind}-dot`), kind).not.toHaveProperty("maxzoom");
      expect(valueAt(`${kind}-dot`, "circle-radius", 16), kind).toBeGreaterThan(2);
    }
  });

  it("makes a bead on an axis larger than a station beside the plan", () => {
    const size = (isBead: boolean) => valueAt("station-bead", "icon-size", 13, { isBead, lines: 1 });
    expect(size(true)).toBeGreaterThan(size(false) as number);
    expect(layerOf("station-bead").layout).toMatchObject({ "icon-allow-overlap": true });
  });

  it("shows the readable middle of a band in the town and gives way to its edges in the street", () => {
    const strength = (id: string, zoom: number) => valueAt(id, "line-opacity", zoom) as number;
    expect(strength("corridor-spine", 13)).toBe(1);
    expect(strength("corridor-spine", 15.5)).toBe(0);
    expect(strength("corridor-edge", 14.6)).toBe(0);
    expect(strength("corridor-edge", 16)).toBeGreaterThan(0.3);
    expect(strength("corridor-ribbon", 16)).toBeLessThan(strength("corridor-ribbon", 13) / 1.8);
  });

  it("gives a sketched shape no edge and a surveyed one a crisp edge", () => {
    for (const id of ["parcel-outline", "parcel-outline-planned", "parcel-outline-unknown"])
      expect(JSON.stringify(layerOf(id).filter), id).toContain('["!",["==",["get","isSketch"],true]]');
    expect(valueAt("parcel-fill", "fill-opacity", 14, { isSketch: true, stage: "planned" })).toBeLessThan(0.05);
    expect(valueAt("parcel-fill", "fill-opacity", 14, { isSketch: false, stage: "planned" })).toBeGreaterThan(0.3);
    expect(valueAt("parcel-doubt", "fill-opacity", 15, {})).toBeLessThan(0.06);
  });

  it("sets works on a street of the structure beside it and thinner", () => {
    const at = (lane: number, property: string) =>
      valueAt("project-line-planned", property, 14, { lane, area: "gaojing" }) as number;
    expect(at(0, "line-offset")).toBe(0);
    expect(at(1, "line-offset")).toBeGreaterThan(6);
    expect(at(-1, "line-offset")).toBeLessThan(-6);
    expect(at(1, "line-width")).toBeLessThan(at(0, "line-width"));
  });

  it("tells a supposed place from a known one in the street", () => {
    expect(JSON.stringify(layerOf("carrier-haze").filter)).toContain('"rough"');
    expect(JSON.stringify(layerOf("project-line-casing-rough").filter)).toContain('["==",["get","quality"],"rough"]');
    expect(valueAt("project-line-casing-rough", "line-blur", 16, {})).toBeGreaterThan(1);
    expect(valueAt("project-line-casing", "line-blur", 16, {})).toBe(0);
  });
});
