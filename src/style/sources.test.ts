import { describe, expect, it } from "vitest";
import { feature } from "../plan/feature.fixture";
import type { FeatureProperties } from "../plan/types";
import { corridorTints } from "./corridor-tint";
import { concernedIds, focusSource, sceneConcernedIds, sceneFocusSource } from "./focus-source";
import { iconOf, shownStage } from "./marks";
import { citation, line, square } from "./shapes.fixture";
import { planSources, veilSource, writtenNames } from "./sources";

const town = feature("gaojing", { kind: "town" }, square(121.46));
const band = feature("gaojing.corridor.band", { kind: "corridor" }, line);
const axis = feature("gaojing.corridor.line-3", { kind: "corridor", color: "#FCD600" }, line);
const metro = feature("metro.line-3", { kind: "metro-line", name: "3号线", color: "#FCD600", transitStatus: "open" }, line);
const station = feature(
  "metro.station.a",
  { kind: "station", subkind: "3号线、18号线", transitStatus: "open", area: "songnan" },
  { type: "Point", coordinates: [121.47, 31.32] },
);
const parcel = feature(
  "gaojing.parcel.a",
  {
    kind: "parcel",
    corridorIds: [band.properties.id],
    geometryBasis: { method: "schematic", accuracyM: 500, sources: [], note: null },
    plans: [{ event: "finish", period: "2021-2025", citation }],
  },
  square(121.47),
);
const nowhere = feature("gaojing.facility.b", { kind: "facility" }, null);
const other = feature("songnan.carrier.c", { kind: "carrier", area: "songnan" }, { type: "Point", coordinates: [121.48, 31.35] });
const all = [town, band, axis, metro, station, parcel, nowhere, other];

describe("plan sources", () => {
  const { plan, marks, spines } = planSources(all, "gaojing", "day");
  const drawn = (id: string) => plan.features.find((f) => f.properties.id === id)?.properties;

  it("leaves out what is not on the map and keeps every other feature once, with one point", () => {
    expect(plan.features.map((f) => f.properties.id)).toEqual(all.filter((f) => f !== nowhere).map((f) => f.properties.id));
    expect(marks.features).toHaveLength(plan.features.length);
    expect(marks.features.every((f) => f.geometry.type === "Point")).toBe(true);
    expect(spines.features.map((f) => f.properties.id)).toEqual([band.properties.id, axis.properties.id]);
  });

  it("gives stations the colour of their line, and tells what belongs to another plan", () => {
    expect(drawn("metro.station.a")).toMatchObject({ tint: "#FCD600", lines: 2, away: false });
    expect(drawn("songnan.carrier.c")).toMatchObject({ away: true });
    expect(drawn("gaojing.parcel.a")).toMatchObject({
      away: false,
      isSketch: true,
      stage: "planned",
      image: "mark:parcel:parcel:planned:day",
    });
    expect(drawn("gaojing")).toMatchObject({ front: true, isSketch: false });
  });

  it("threads a station as a bead on the axis of its own line, and on no other line's", () => {
    const named = (f: typeof axis, name: string) => ({ ...f, properties: { ...f.properties, name, subkind: "轴" } });
    const own = named(axis, "3号线在线新经济产业轴");
    const drawnWith = (corridor: typeof axis, lineStatus: "open" | "under-construction") => {
      const track = { ...metro, properties: { ...metro.properties, transitStatus: lineStatus } };
      const all = planSources([town, corridor, track, station], "gaojing", "day").plan.features;
      return (id: string) => all.find((f) => f.properties.id === id)?.properties;
    };
    expect(drawnWith(own, "open")("metro.station.a")).toMatchObject({
      isBead: true,
      image: expect.stringMatching(/^bead:#[0-9a-f]{6}:open:many:day$/u),
    });
    expect(drawnWith(own, "open")(axis.properties.id)).toMatchObject({ axis: "open" });
    expect(drawnWith(own, "under-construction")(axis.properties.id)).toMatchObject({ axis: "coming" });
    expect(drawnWith(named(axis, "1号线商务商业产业轴"), "open")("metro.station.a")).toMatchObject({ isBead: false });
  });

  it("cuts the town out of the veil, and has no veil without a town", () => {
    const [veil] = veilSource(all, "gaojing").features;
    expect(veil?.geometry.type === "Polygon" && veil.geometry.coordinates).toHaveLength(2);
    expect(veilSource(all, "changzheng").features).toEqual([]);
  });

  it("knows what the plan writes itself, and not what has no place", () => {
    const names = writtenNames(all);
    expect(names).toContain("3号线");
    expect(names).not.toContain(nowhere.properties.name);
  });
});

describe("tints", () => {
  it("takes the metro's colour for an axis and different warm ones for bands of one town, whatever the order", () => {
    const second = feature("gaojing.corridor.zweites", { kind: "corridor" }, line);
    const tints = corridorTints([second, axis, band]);
    expect(tints.get(axis.properties.id)?.day).toBe("#FCD600");
    expect(tints.get(band.properties.id)).not.toEqual(tints.get(second.properties.id));
    expect(corridorTints([band, axis, second])).toEqual(tints);
  });
});

describe("focus", () => {
  const roles = (collection: GeoJSON.FeatureCollection) => collection.features.map((f) => f.properties?.role);

  it("rings a sketched place by its accuracy, and draws no ring for what is known to a few metres", () => {
    expect(roles(focusSource(parcel, null))).toEqual(["ring", "shape", "label"]);
    expect(roles(focusSource(station, null))).toEqual(["point", "label"]);
    expect(roles(focusSource(band, parcel))).toEqual(["shape", "hover"]);
    expect(roles(focusSource(nowhere, nowhere))).toEqual([]);
    expect(roles(focusSource(null, station))).toEqual(["hover-point"]);
  });

  it("keeps what is concerned at full strength", () => {
    expect(concernedIds(null, all)).toBeNull();
    expect(concernedIds(town, all)).toBeNull();
    expect([...(concernedIds(parcel, all) ?? [])]).toEqual([parcel.properties.id, band.properties.id]);
    expect([...(concernedIds(band, all) ?? [])]).toEqual([band.properties.id, parcel.properties.id]);
  });
});

describe("marks", () => {
  it("shows the newest reported stage, else the intention, else what the kind allows", () => {
    const stage = (s: "planned" | "building" | "done", asOf: string) => ({ stage: s, asOf, citation });
    const of = (more: Partial<FeatureProperties>) => shownStage(feature("x", more, null).properties);
    expect(of({ kind: "parcel", stages: [stage("building", "2024-01"), stage("planned", "2021-01")] })).toBe("building");
    expect(of({ kind: "project", plans: [{ event: "start", period: "2023", citation }] })).toBe("planned");
    expect(of({ kind: "parcel" })).toBe("unknown");
    expect(of({ kind: "carrier" })).toBe("done");
  });

  it.each([
    ["幼儿园", "school"],
    ["综合为老服务中心", "care"],
    ["社区卫生服务中心", "medical"],
    ["体育公园", "sport"],
    ["文物", "culture"],
    ["党群服务中心", "service"],
  ])("gives %s its sign", (subkind, icon) => {
    expect(iconOf({ kind: "facility", subkind, name: "某处" })).toBe(icon);
  });
});

describe("what a scene draws over everything", () => {
  const parts = (...one: Parameters<typeof sceneFocusSource>) =>
    sceneFocusSource(...one).features.map((f) =>
      [f.properties?.role, f.properties?.name, f.properties?.ink].filter(Boolean).join(" "),
    );

  it("outlines things and a corridor alone, names all, and leaves out what is not on the map", () => {
    expect(parts([parcel, station, town, nowhere])).toEqual([
      "shape",
      "scene-label gaojing.parcel.a",
      "point",
      "scene-label metro.station.a",
      `scene-label ${town.properties.name}`,
    ]);
    expect(parts([band], () => "#123456")).toEqual(["shape", `scene-label ${band.properties.name} #123456`]);
    expect(parts([band, axis], () => "#123456")).toEqual([band, axis].map((f) => `scene-label ${f.properties.name} #123456`));
    expect(parts([parcel], undefined, true)).toEqual(["shape", "scene-label-below gaojing.parcel.a"]);
  });

  it("keeps its things at full strength, and everything where it is about towns", () => {
    expect([...(sceneConcernedIds([parcel, town]) ?? [])]).toEqual([parcel.properties.id, town.properties.id]);
    expect(sceneConcernedIds([town])).toBeNull();
  });

  it("lights several plans at once", () => {
    const { plan } = planSources([parcel, other], ["gaojing", "songnan"], "day");
    expect(plan.features.map((f) => f.properties.away)).toEqual([false, false]);
    expect(veilSource([town], ["songnan", "gaojing"]).features).toHaveLength(1);
  });
});
