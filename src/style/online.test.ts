import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { atlasLayers, styleContext } from "./build-style";
import { givesWay, importStyle, onlineBefore, rasterTemplate, tianditu } from "./online";
import { withoutNames } from "./protomaps";

const BASE = "https://maps.example.cn/styles/a/style.json";
const line = (id: string, more: object = {}) => ({ id, type: "line", source: "v", "source-layer": "roads", ...more });
const style = (more: object = {}) => ({
  version: 8,
  glyphs: "https://nowhere.example/{fontstack}/{range}.pbf",
  sprite: "https://nowhere.example/sprite",
  sources: { v: { type: "vector", tiles: ["../tiles/{z}/{x}/{y}.pbf"], attribution: "© X" } },
  layers: [line("road")],
  ...more,
});
const take = (json: unknown) => {
  const read = importStyle(json, BASE);
  if (!read.ok) throw new Error(read.why);
  return read.value;
};
const valid = ({ sources, layers }: { sources: object; layers: readonly object[] }) =>
  validateStyleMin({ version: 8, sources, layers } as unknown as Parameters<typeof validateStyleMin>[0]).map((e) => e.message);

describe("tianditu", () => {
  it("asks for the look and its names with the reader's key, column by x and row by y", () => {
    const { sources, layers } = tianditu("imagery", "a b");
    expect(Object.keys(sources)).toEqual(["online:img", "online:cia"]);
    expect(layers.map((l) => l.id)).toEqual(["online:img", "online:cia"]);
    expect(JSON.stringify(sources)).toContain("TILEROW={y}&TILECOL={x}&tk=a%20b");
    expect(valid(tianditu("vector", "k"))).toEqual([]);
  });
});

describe("rasterTemplate", () => {
  it("counts rows from the south where the template says so", () => {
    expect(rasterTemplate("https://a.cn/{z}/{x}/{-y}.png").sources).toMatchObject({
      "online:raster": { scheme: "tms", tiles: ["https://a.cn/{z}/{x}/{y}.png"] },
    });
    expect(valid(rasterTemplate("https://a.cn/{z}/{x}/{y}.png"))).toEqual([]);
  });
});

describe("importStyle", () => {
  it("takes sources with whole addresses and layers under names of their own, and neither glyphs nor sprite", () => {
    const read = take(style());
    expect(read.sources).toMatchObject({ "online:v": { tiles: ["https://maps.example.cn/styles/tiles/{z}/{x}/{y}.pbf"] } });
    expect(read.layers).toMatchObject([{ id: "online:road", source: "online:v" }]);
    expect(read.sources).toMatchObject({ "online:v": { attribution: "© X" } });
    expect(JSON.stringify(read)).not.toContain("nowhere");
    expect(valid(read)).toEqual([]);
  });

  it("leaves out what needs pictures, and icons of what has a name", () => {
    const name = { id: "n", type: "symbol", source: "v", "source-layer": "p", layout: { "icon-image": "i", "text-field": "a" } };
    const icon = { ...name, id: "i", layout: { "icon-image": "i" } };
    const { layers } = take(style({ layers: [line("a", { paint: { "line-pattern": "x" } }), name, icon] }));
    expect(layers).toMatchObject([{ id: "online:n", layout: { "text-field": "a" } }]);
    expect(layers[0]?.layout).not.toHaveProperty("icon-image");
  });

  it.each([
    [null],
    [[]],
    ["x"],
    [{ version: 7, sources: {}, layers: [] }],
    [style({ layers: {} })],
    [style({ layers: [7, null, { id: 3 }] })],
    [style({ sources: { v: { type: "vector", url: "javascript:alert(1)" } } })],
    [style({ sources: { v: { type: "vector", tiles: ["atlas://basemap/{z}/{x}/{y}"] } } })],
    [style({ sources: { v: { type: "video", urls: ["https://a.cn/v"] } } })],
    [style({ layers: Array.from({ length: 601 }, (_, i) => line(String(i))) })],
  ])("refuses %j", (json) => expect(importStyle(json, BASE).ok).toBe(false));
});

describe("beneath the plan", () => {
  const layers = atlasLayers(styleContext("day"));
  const going = (isShifted: boolean) => layers.filter((l) => givesWay(l, isShifted)).map((l) => l.spec.id);

  it("lies right above our own water and under everything of the plan", () => {
    const ids = layers.map((l) => l.spec.id);
    expect(ids.indexOf(onlineBefore(layers) ?? "")).toBe(ids.indexOf("water-line") + 1);
  });

  it("takes the place of roads and names, and of all the ground where it is shifted", () => {
    expect(going(false)).toContain("road-label");
    expect(going(false)).not.toContain("land-green");
    expect(going(true)).toContain("land-green");
    expect(going(true)).toContain("neighbour-line");
    for (const id of going(true)) expect(id).not.toMatch(/^(?:plan|parcel|corridor|metro-line|ground)/u);
  });
});

describe("withoutNames", () => {
  it("takes out each name once and is a filter as before without any", () => {
    expect(withoutNames(["==", ["get", "a"], 1], ["", "乙", "甲", "乙"])).toEqual([
      "all",
      ["==", ["get", "a"], 1],
      ["match", expect.anything(), ["乙", "甲"].sort(), false, true],
    ]);
    expect(withoutNames(["==", ["get", "a"], 1], [])).toEqual(["==", ["get", "a"], 1]);
  });
});
