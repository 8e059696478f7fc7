import { describe, expect, it } from "vitest";
import { areaM2, ringAreaM2 } from "../../src/geo/area";
import { sourceLine } from "./compile-features";
import { but, CARRIER, featuresWith, PARCEL, TOWN, world } from "./rules/fixture";

const compiled = (id: string, of = world()) => {
  const feature = of.compiled.find((f) => f.properties.id === id);
  if (!feature) throw new Error(`no ${id}`);
  return feature;
};

describe("compileFeatures", () => {
  it("draws a parcel of stated size exactly that size", () => {
    const { geometry, properties } = compiled(PARCEL.id);
    expect(properties).toMatchObject({
      areaM2: 24000,
      areaText: "36 亩",
      floorAreaM2: null,
      investmentWanYuan: null,
      pinyinInitials: "slqeq",
    });
    if (!geometry) throw new Error("not drawn");
    expect(Math.abs(areaM2(geometry) / 24000 - 1)).toBeLessThan(0.001);
  });

  it("takes the English name of the record, and ours where the record has none", () => {
    const own = world({ features: featuresWith(but(PARCEL, { nameEn: "Sanlinqiao 2" })) });
    expect(compiled(PARCEL.id).properties.nameEn).toBe("Sanlinqiao Phase II");
    expect(compiled(PARCEL.id, own).properties.nameEn).toBe("Sanlinqiao 2");
    expect(compiled(PARCEL.id, world({ namesEn: [] })).properties.nameEn).toBeNull();
  });

  it("anchors citations, stages and plans", () => {
    const { citations, stages, plans } = compiled(PARCEL.id).properties;
    expect(citations).toHaveLength(1);
    expect(citations[0]?.end).toBeGreaterThan(citations[0]?.start ?? 0);
    expect([stages[0]?.citation.doc, plans[0]?.period]).toEqual(["gaojing-plan-2021", "2021-2025"]);
  });

  it("publishes what is not on the map without geometry and with its reason", () => {
    const { geometry, properties } = compiled(CARRIER.id);
    expect(geometry).toBeNull();
    expect(properties.geometryBasis).toEqual({ method: "none", accuracyM: null, sources: [], note: "文件没有写地址" });
  });

  it("rewinds and rounds authored geometry, and adds its sources and note", () => {
    const clockwise = [
      [121.46, 31.31],
      [121.46, 31.3400004],
      [121.5, 31.34],
      [121.5, 31.31],
      [121.46, 31.31],
    ];
    const other = world({
      geometries: [
        {
          file: "f",
          record: {
            id: "gaojing",
            geometry: { type: "Polygon", coordinates: [clockwise] },
            sources: ["osm", "more"],
            note: "化简",
          },
        },
      ],
      sources: [...world().sources, { file: "f", record: { key: "more", title: "另一来源", datum: "none", licence: "公开" } }],
    });
    const { geometry, properties } = compiled("gaojing", other);
    if (geometry?.type !== "Polygon") throw new Error("not a polygon");
    expect(ringAreaM2(geometry.coordinates[0] ?? [])).toBeGreaterThan(0);
    expect(geometry.coordinates[0]).toContainEqual([121.46, 31.34]);
    expect(properties.geometryBasis.sources).toHaveLength(2);
    expect(properties.geometryBasis.note).toBe("化简");
  });

  it("dates whether trains run by the newest source that tells it, and not at all where none bears a date", () => {
    const source = (key: string, asOf?: string, tellsRunning = true) => ({
      record: { key, title: key, datum: "WGS84" as const, licence: "ODbL 1.0", tellsRunning, ...(asOf ? { asOf } : {}) },
      file: "sources.json",
    });
    const of = (...sources: ReturnType<typeof source>[]) => {
      const basis = { ...PARCEL.basis, sources: sources.map(({ record }) => record.key) };
      return compiled(PARCEL.id, world({ features: featuresWith(but(PARCEL, { transitStatus: "open", basis })), sources }));
    };
    const lines = source("osm-road", "2026-11", false);
    expect(of(source("osm-metro", "2026-07-28"), source("metro-opened", "2026-08"), lines).properties.transitAsOf).toBe(
      "2026-08",
    );
    expect(of(source("osm-metro-bd09")).properties).not.toHaveProperty("transitAsOf");
    expect(compiled(PARCEL.id).properties).not.toHaveProperty("transitAsOf");
  });

  it("leaves null what cannot be read, for the rules to tell", () => {
    const of = world({ features: featuresWith(but(TOWN, { areaText: "许多", placement: { geometry: "nowhere" } })) });
    expect(compiled("gaojing", of)).toMatchObject({ geometry: null, properties: { areaM2: null } });
  });
});

describe("sourceLine", () => {
  it("names what, datum, conversion, date and licence", () => {
    const line = sourceLine({
      title: "高德地图",
      datum: "GCJ-02",
      conversion: "逐点反算",
      asOf: "2026-11",
      licence: "只取单个事实",
    });
    expect(line).toBe("高德地图（原为 GCJ-02；逐点反算；2026-11；只取单个事实）");
  });
});
