import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fault } from "./fault";
import { loadAuthored } from "./load";
import { CARRIER, FINDING, INDICATORS } from "./rules/fixture";

const REPOSITORY = join(import.meta.dirname, "../..");

describe("loadAuthored", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "atlas-"));
    cpSync(join(REPOSITORY, "seeds"), join(root, "seeds"), { recursive: true });
    put("geodata/features/b.json", [CARRIER]);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function put(path: string, value: unknown): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof value === "string" ? value : JSON.stringify(value));
  }
  function load() {
    const faults: Fault[] = [];
    return { authored: loadAuthored(root, faults), faults };
  }

  it("reads features, indicators, findings, sources and geometry of a sound folder", () => {
    put("geodata/indicators/x.json", INDICATORS);
    put("geodata/findings/x.json", [FINDING]);
    put("geodata/sources.json", { osm: { title: "OpenStreetMap", datum: "WGS84", licence: "ODbL 1.0" } });
    put("geodata/site.json", { name: "图", mapApprovalNumber: "GS(2026)1234号", contact: "高境镇人民政府" });
    put("geodata/names-en.json", { [CARRIER.id]: "Changjiang Software Park" });
    put("geodata/sources-more.json", { more: { title: "另一来源", datum: "none", licence: "公开" } });
    const feature = {
      type: "Feature",
      properties: { id: "g", sources: ["osm"], note: "x" },
      geometry: { type: "Point", coordinates: [121.4, 31.3] },
    };
    put("geodata/geometry/x.geojson", { type: "FeatureCollection", features: [feature] });
    const { authored, faults } = load();
    expect(faults).toEqual([]);
    expect(authored.seeds).toHaveLength(5);
    expect(authored.features.map(({ file }) => file)).toEqual(["geodata/features/b.json"]);
    expect(authored.namesEn.map(({ record }) => record)).toEqual([{ id: CARRIER.id, nameEn: "Changjiang Software Park" }]);
    expect(authored.sources.map(({ record }) => record.key).sort()).toEqual(["more", "osm"]);
    expect(authored.site).toEqual({ name: "图", mapApprovalNumber: "GS(2026)1234号", contact: "高境镇人民政府" });
    expect(authored.geometries[0]?.record).toMatchObject({ id: "g", sources: ["osm"], note: "x" });
    expect([authored.indicators.length, authored.findings.length, authored.labelCharacters]).toEqual([1, 1, null]);
  });

  it.each([
    ["broken JSON", "geodata/features/a.json", "[{", "json", "读不了"],
    ["a file that is no list", "geodata/features/a.json", {}, "authored-shape", "列表"],
    ["English names in a list", "geodata/names-en.json", ["Gaojing"], "authored-shape", "对象"],
    ["an empty English name", "geodata/names-en.json", { gaojing: "" }, "authored-shape", "nameEn"],
    ["a misspelt key", "geodata/features/a.json", [{ ...CARRIER, corridorId: "x" }], "authored-shape", "不认识的项"],
    ["a script that is none", "geodata/scenes/a.json", { id: "a", zoom: 14 }, "authored-shape", "不认识的项"],
    ["a missing key", "geodata/features/a.json", [{ ...CARRIER, name: undefined }], "authored-shape", "name"],
    [
      "a point with latitude first",
      "geodata/features/a.json",
      [{ ...CARRIER, placement: { point: [31.3, 121.4] } }],
      "authored-shape",
      "placement",
    ],
    ["a source without licence", "geodata/sources.json", { osm: { title: "x", datum: "WGS84" } }, "authored-shape", "licence"],
    ["GeoJSON that is no collection", "geodata/geometry/x.geojson", { type: "Feature" }, "authored-shape", "FeatureCollection"],
    [
      "a feature without coordinates",
      "geodata/basemap/x.geojson",
      { type: "FeatureCollection", features: [{ type: "Feature", geometry: null }] },
      "authored-shape",
      "坐标",
    ],
    [
      "a 审图号 in another form",
      "geodata/site.json",
      { name: "规划图谱", mapApprovalNumber: "GS(2026)××号", contact: null },
      "authored-shape",
      "审图号应写作",
    ],
  ])("reports %s by file and record, and keeps the rest", (_, path, value, rule, message) => {
    put(path, value);
    const { authored, faults } = load();
    expect(faults).toContainEqual(
      expect.objectContaining({ rule, severity: "error", file: path, message: expect.stringContaining(message) }),
    );
    expect(authored.features).toHaveLength(1);
  });

  it("reports a source document in which a byte has changed", () => {
    writeFileSync(join(root, "seeds/000_49b4476de3469448.txt"), "x");
    const { authored, faults } = load();
    expect(authored.seeds).toEqual([]);
    expect(faults).toEqual([
      expect.objectContaining({ rule: "seeds-unchanged", message: expect.stringContaining("一个字节也不能改") }),
    ]);
  });
});
