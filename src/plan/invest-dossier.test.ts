import { describe, expect, it } from "vitest";
import { roadNetwork } from "../geo/road-graph";
import { placeAt, TOWN, thing } from "./invest.fixture";
import { drawnAreaM2, neighboursOf, stationWays, unsaid, walkWords, worksNear } from "./invest-dossier";
import { dossierSheet } from "./invest-dossier-sheet";
import { investRows } from "./invest-rows";

const WORK = thing(
  "w.road",
  "project",
  { type: "LineString", coordinates: [placeAt(700, -2000).coordinates, placeAt(700, 2000).coordinates] },
  { name: "某路拓宽", plans: [{ event: "finish", period: "2022", citation: { doc: "x", start: 0, end: 1, exact: "x" } }] },
);
const ALL = [...TOWN, thing("f.school", "facility", placeAt(500, 700), { name: "某校" }), WORK];
const ROWS = investRows(ALL, null);
const [large, , nowhere] = ROWS as unknown as [(typeof ROWS)[0], unknown, (typeof ROWS)[0]];
/* One street along which the walk goes there and back again. */
const NETWORK = roadNetwork([[placeAt(500, 20), placeAt(500, 300), placeAt(0, 300), placeAt(0, 10)].map((p) => p.coordinates)]);

describe("dossier", () => {
  it("tells a station straight and on foot, which differ", () => {
    const first = stationWays(large, ALL, NETWORK).find((w) => w.station.properties.name === "甲站");
    expect(first && Math.round(first.straightM / 10) * 10).toBe(500);
    expect(first?.walk?.known && Math.round(first.walk.distanceM / 10) * 10).toBe(20 + 280 + 500 + 290 + 10);
    expect(walkWords(first?.walk ?? null)).toBe("步行约 1100 米，约 14 分钟");
  });

  it("says why there is no walk", () => {
    expect(walkWords({ known: false, reason: "off-network" })).toContain("400 米内没有已收录的道路");
    expect(walkWords({ known: false, reason: "not-connected" })).toContain("没有连通");
  });

  it("holds 500 m and 1 km apart, by kind, and measures to the nearest part of a work", () => {
    const kinds = neighboursOf(large, ALL);
    expect(kinds.find((k) => k.kind === "facility")).toMatchObject({
      within500: [],
      within1000: [{ distanceM: expect.closeTo(700, -1) }],
    });
    expect(kinds.find((k) => k.kind === "parcel")?.within500.map((n) => n.feature.properties.id)).toEqual(["p.small"]);
    expect(worksNear(large, ALL).map((n) => Math.round(n.distanceM / 10) * 10)).toEqual([200]);
  });

  it("knows nothing near what is not on the map", () => {
    expect([stationWays(nowhere, ALL, NETWORK), neighboursOf(nowhere, ALL), worksNear(nowhere, ALL)]).toEqual([[], [], []]);
    expect(drawnAreaM2(nowhere.feature)).toBeNull();
  });

  it("lists what the documents do not say", () => {
    expect(unsaid(large)).toEqual(["建筑面积", "投资额", "出让方式、地价、容积率和权属"]);
    expect(unsaid(nowhere)).toContain("土地面积");
  });

  it("is written into files with the figures of the table and every passage once", () => {
    const sheet = dossierSheet(large, "mu", { features: ALL, network: NETWORK, documents: [], findings: [] });
    expect(sheet.facts[0]).toEqual(["土地面积（亩）", 36]);
    expect(sheet.facts[1]).toEqual(["建筑面积（亩）", "未公布"]);
    expect(sheet.quotes).toHaveLength(1);
    expect(sheet.sections.map((s) => s.head)).toContain("文件没有说的");
    expect(sheet.sections.flatMap((s) => s.lines).join()).toContain("原文点名的龙头或支柱企业：国药医疗器械、润达榕嘉");
  });
});
