import { describe, expect, it } from "vitest";
import { feature as bareFeature } from "../plan/feature.fixture";
import { parsePart, parsePartGently } from "./parts";

const feature = bareFeature(
  "gaojing.parcel.sanlinqiao-2",
  {
    name: "三邻桥二期",
    aliases: ["三邻桥协同地块", "gaojing.parcel.sanlinqiao-xietong"],
    kind: "parcel",
    areaM2: 24000,
    areaText: "36 亩",
    geometryBasis: { method: "schematic", accuracyM: 500, sources: [], note: null },
    pinyin: "san lin qiao er qi",
    pinyinInitials: "slqeq",
  },
  { type: "Point", coordinates: [121.47, 31.32] },
);
const { properties } = feature;

describe("parsePart", () => {
  it("indexes features by id and leads a retired id to the one of today, but no name", () => {
    const parsed = parsePart("features", { type: "FeatureCollection", features: [{ id: properties.id, ...feature }] });
    if (!parsed.ok) throw new Error(parsed.why);
    expect(parsed.value.byId.get(properties.id)?.properties.name).toBe("三邻桥二期");
    expect(parsed.value.idOf(properties.id)).toBe(properties.id);
    expect(parsed.value.idOf("gaojing.parcel.sanlinqiao-xietong")).toBe(properties.id);
    expect(parsed.value.idOf("三邻桥协同地块")).toBeNull();
    expect(parsed.value.idOf("gaojing.parcel.gone")).toBeNull();
  });

  it("names the record and the column that do not fit", () => {
    const wrong = { ...feature, id: properties.id, properties: { ...properties, kind: "castle" } };
    const parsed = parsePart("features", { type: "FeatureCollection", features: [{ id: properties.id, ...feature }, wrong] });
    expect(parsed).toMatchObject({ ok: false, why: expect.stringMatching(/features\.1\.properties\.kind .*约定.*castle/u) });
  });

  it.each([null, 7, "x", [], {}])("refuses %j without throwing", (json) => {
    for (const part of ["atlas", "features", "passages", "findings"] as const) expect(parsePart(part, json).ok).toBe(false);
  });
});

describe("parsePartGently", () => {
  const many = Array.from({ length: 200 }, (_, i) => ({
    type: "Feature",
    geometry: null,
    properties: { ...properties, id: `gaojing.parcel.p${i}` },
  }));

  it("comes to the same as in one go, and names the same faulty record", async () => {
    const file = { type: "FeatureCollection", features: many };
    const gentle = await parsePartGently("features", file);
    expect(gentle).toMatchObject({ ok: true, value: { all: { length: 200 } } });
    const broken = {
      ...file,
      features: many.map((f, i) => (i === 130 ? { ...f, properties: { ...f.properties, kind: "x" } } : f)),
    };
    expect(await parsePartGently("features", broken)).toEqual(parsePart("features", broken));
    expect(parsePart("features", broken)).toMatchObject({
      ok: false,
      why: expect.stringContaining("features.130.properties.kind"),
    });
  });

  it("does so with every long list, by that list's own name", async () => {
    const places = Array.from({ length: 150 }, (_, i) => ({
      id: `road.r${i}`,
      name: "路",
      aliases: [],
      sort: i === 140 ? "moon" : "road",
      area: null,
      point: [121.4, 31.3],
      accuracyM: 10,
      lengthM: null,
      pinyin: "lu",
      initials: "l",
    }));
    const gentle = await parsePartGently("gazetteer", { places });
    expect(gentle).toEqual(parsePart("gazetteer", { places }));
    expect(gentle).toMatchObject({ ok: false, why: expect.stringContaining("places.140.sort") });
  });
});
