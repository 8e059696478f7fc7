import { describe, expect, it } from "vitest";
import { areaM2 } from "../geo/area";
import { lengthM } from "../geo/measure";
import { feature } from "../plan/feature.fixture";
import { besides } from "./along";
import { headingOf } from "./heading";
import { citation, line, square } from "./shapes.fixture";
import { planSources } from "./sources";
import { spreads } from "./spread";
import { SHEETS, wingRoot } from "./structure-source";

const east = (lat: number, from: number, to: number): GeoJSON.LineString => ({
  type: "LineString",
  coordinates: [
    [from, lat],
    [to, lat],
  ],
});
const north = (lon: number, from: number, to: number): GeoJSON.LineString => ({
  type: "LineString",
  coordinates: [
    [lon, from],
    [lon, to],
  ],
});
const rough = (accuracyM: number) => ({ method: "schematic" as const, accuracyM, sources: [], note: null });
const says = (exact: string) => ({ citations: [{ ...citation, exact }] });

const ring = feature("c.ring", { kind: "corridor", subkind: "环" }, north(121.47, 31.3, 31.32));
const road = feature("c.road", { kind: "road", corridorIds: ["c.ring"] }, north(121.47, 31.26, 31.36));
const way = feature("c.way", { kind: "corridor", subkind: "路", ...says("沿金沙江路自东向西") }, east(31.31, 121.45, 121.49));
const wing = feature("c.wing", { kind: "corridor", subkind: "翼" }, square(121.471));
const parcel = feature("c.parcel", { kind: "parcel", areaM2: 1e4, geometryBasis: rough(500) }, square(121.46));
const parts = (...all: Parameters<typeof planSources>[0][number][]) => planSources(all, "gaojing", "day").structure.features;
const ofRole = (role: string, ...all: Parameters<typeof planSources>[0][number][]) =>
  parts(...all).filter((f) => f.properties?.role === role);

describe("structure", () => {
  it("goes on along the road of a ring, fading, and does not invent the rest", () => {
    const pieces = ofRole("beyond", ring, road);
    const lengths = pieces.reduce((sum, f) => sum + lengthM(f.geometry), 0);
    expect(lengths / (lengthM(road.geometry ?? line) - lengthM(ring.geometry ?? line))).toBeCloseTo(1, 1);
    const fades = pieces.map((f) => Number(f.properties?.fade));
    expect(Math.max(...fades)).toBeLessThanOrEqual(1);
    expect(fades[0]).toBeLessThan(Math.max(...fades));
    expect(pieces.every((f) => f.properties?.id === "c.ring")).toBe(true);
    expect(ofRole("beyond", ring)).toEqual([]);
    expect(ofRole("beyond", { ...ring, properties: { ...ring.properties, subkind: "带" } }, road)).toEqual([]);
  });

  it("fastens a wing at the corner next to the crossing and never draws it larger than it is", () => {
    expect(wingRoot(wing, [ring, way, wing])).toEqual([121.471, 31.31]);
    expect(wingRoot(wing, [ring, wing])).toBeNull();
    const whole = areaM2(square(121.471));
    const areas = ofRole("wing", ring, way, wing).map((f) => areaM2(f.geometry as GeoJSON.Polygon));
    expect(areas).toHaveLength(SHEETS.wing);
    for (const area of areas) expect(area).toBeLessThan(whole);
  });

  it("softens the edge of a sketched parcel and keeps its stated area on the whole", () => {
    const areas = ofRole("sketch", parcel).map((f) => areaM2(f.geometry as GeoJSON.Polygon));
    const mean = areas.reduce((a, b) => a + b, 0) / areas.length;
    expect(mean / areaM2(square(121.46))).toBeCloseTo(1, 1);
    expect(
      ofRole("sketch", { ...parcel, properties: { ...parcel.properties, geometryBasis: { ...rough(20), method: "osm" } } }),
    ).toEqual([]);
  });

  it("draws doubt as far as the accuracy says, and none where the place is known", () => {
    const widest = Math.max(...ofRole("doubt", parcel).map((f) => areaM2(f.geometry as GeoJSON.Polygon)));
    expect(Math.sqrt(widest / Math.PI)).toBeGreaterThan(495);
    expect(Math.sqrt(widest / Math.PI)).toBeLessThan(501);
    expect(ofRole("doubt", { ...parcel, properties: { ...parcel.properties, geometryBasis: rough(40) } })).toEqual([]);
  });
});

describe("heading", () => {
  it("follows the words, whichever way the line was drawn", () => {
    const { coordinates } = east(31.31, 121.45, 121.49);
    expect(headingOf(way.properties, coordinates)?.[0]).toEqual([121.49, 31.31]);
    expect(headingOf(way.properties, [...coordinates].reverse())?.[0]).toEqual([121.49, 31.31]);
  });

  it.each(["串联东片、中片两个社区", "以东西向主要交通干道", "转变以3号线为主的单一发展布局"])("is none in “%s”", (words) => {
    expect(headingOf(says(words), line.coordinates)).toBeNull();
  });
});

describe("besides", () => {
  const track = feature("m", { kind: "metro-line" }, east(31.33, 121.45, 121.49));
  const work = (id: string, geometry: GeoJSON.Geometry) => feature(id, { kind: "project" }, geometry);

  it("sets works on the street of a corridor to its sides, one here and one there, and leaves a free one alone", () => {
    const all = besides([way, work("a", east(31.3101, 121.46, 121.48)), work("b", east(31.31, 121.46, 121.47)), work("c", line)]);
    expect([all.get("a")?.lane, all.get("b")?.lane, all.get("c")]).toEqual([1, -1, undefined]);
  });

  it("knows the work that is the metro line itself", () => {
    const all = besides([track, work("opening", east(31.33, 121.45, 121.49)), work("street", east(31.3303, 121.46, 121.48))]);
    expect(all.get("opening")).toEqual({ lane: 0, isMetro: true });
    expect(all.get("street")).toEqual({ lane: 1, isMetro: false });
  });

  it("moves a band aside where a metro line runs on its street, but not the axis of a line", () => {
    const on = (subkind: string) => feature("band", { kind: "corridor", subkind }, east(31.3301, 121.45, 121.49));
    expect(besides([track, on("路")]).get("band")?.lane).toBe(1);
    expect(besides([track, on("轴")]).get("band")).toBeUndefined();
  });
});

describe("spreads", () => {
  it("sets marks of one place side by side and leaves the others where they are", () => {
    const at = (id: string, lon: number, kind: "carrier" | "parcel" | "station" = "carrier") =>
      feature(id, { kind }, { type: "Point", coordinates: [lon, 31.32] });
    const row = spreads([at("a", 121.46), at("b", 121.46001, "parcel"), at("c", 121.47), at("s", 121.46, "station")], "gaojing");
    expect([row.get("a"), row.get("b"), row.get("c"), row.get("s")]).toEqual([-0.5, 0.5, 0, undefined]);
  });
});
