import { WKBLoader } from "@loaders.gl/wkt";
import JSZip from "jszip";
import initSqlJs from "sql.js/dist/sql-wasm-inline.js";
import { describe, expect, it } from "vitest";
import { TOWN } from "../plan/invest.fixture";
import { dossierSheet } from "../plan/invest-dossier-sheet";
import { investRows } from "../plan/invest-rows";
import { rowsCollection, rowsTable, sourcesTable } from "../plan/invest-sheet";
import { slidePages, writeDossier } from "./dossier-slides";
import { geoPackage } from "./geopackage";
import { geoJsonText, kmlText } from "./map-files";
import { csvText, workbook } from "./sheet-files";

const ROWS = investRows(TOWN, null);
const TABLE = rowsTable(ROWS, "mu");
const LAND = TABLE.heads.indexOf("土地面积（亩）");

async function sheetOf(file: Blob, n: number): Promise<string> {
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  return (await zip.file(`xl/worksheets/sheet${n}.xml`)?.async("string")) ?? "";
}

describe("files of the table", () => {
  it("write numbers as numbers and what is not stated as words", async () => {
    const file = await workbook([
      { name: "地点", table: TABLE, widths: [20] },
      { name: "来源", table: sourcesTable(ROWS, []), widths: [20] },
    ]);
    const cell = (await sheetOf(file, 1)).match(/<row [^>]*r="2"[^>]*>.*?<\/row>/su)?.[0] ?? "";
    expect(cell).toMatch(/<c (?![^>]*t="(?:s|inlineStr)")[^>]*><v>36<\/v><\/c>/u);
    expect(await sheetOf(file, 2)).not.toBe("");
  });

  it("are the same numbers in CSV, GeoJSON and KML", () => {
    const csv = csvText(TABLE);
    expect(csv.startsWith("\uFEFF编号,名称")).toBe(true);
    const lands = csv
      .trim()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(",")[LAND]);
    expect(lands).toEqual(["36", "9", "未公布", "未公布"]);
    const collection = rowsCollection(ROWS, "mu");
    const read = JSON.parse(geoJsonText(collection)) as typeof collection;
    expect(read.features.map((f) => f.properties.land_mu)).toEqual([36, 9, null, null]);
    const kml = kmlText(collection);
    expect(kml.match(/<Placemark/gu)).toHaveLength(4);
    expect(kml.match(/<coordinates>/gu)).toHaveLength(3);
    expect(kml).toContain("<value>36</value>");
  });

  it("are the same numbers and places in a GeoPackage", async () => {
    const collection = rowsCollection(ROWS, "mu");
    const bytes = await geoPackage(collection, "找地", "2026-11-28");
    const { Database } = await initSqlJs();
    const base = new Database(bytes);
    const read = (sql: string) => base.exec(sql)[0]?.values.map(([value]) => value);
    expect(read("PRAGMA application_id")).toEqual([0x47504b47]);
    expect(read("PRAGMA integrity_check")).toEqual(["ok"]);
    expect(read("SELECT land_mu FROM places ORDER BY fid")).toEqual([36, 9, null, null]);
    expect(read("SELECT typeof(land_mu) FROM places WHERE land_mu IS NOT NULL")).toEqual(["real", "real"]);
    const shapes = (read("SELECT geom FROM places ORDER BY fid") ?? []).map((blob) =>
      blob instanceof Uint8Array ? WKBLoader.parseSync?.(blob.slice(8).buffer, { wkb: { shape: "geojson-geometry" } }) : null,
    );
    expect(shapes).toEqual(collection.features.map(({ geometry }) => geometry));
    base.close();
  });

  it("keep marks apart from columns, and formulas harmless", () => {
    expect(csvText({ heads: ["a"], rows: [['x,"y"'], ["=1+1"], [-3]] })).toBe('\uFEFFa\r\n"x,""y"""\r\n\'=1+1\r\n-3\r\n');
  });
});

describe("slides of a dossier", () => {
  const [row] = ROWS;
  if (!row) throw new Error("no row");
  const sheet = dossierSheet(row, "mu", { features: TOWN, network: null, documents: [], findings: [] });

  it("hold every line of every section", () => {
    const long = [{ head: "甲", lines: Array.from({ length: 40 }, (_, i) => `第${i}行`) }, ...sheet.sections];
    const pages = slidePages(long);
    expect(pages.flat().flatMap((p) => p.lines)).toEqual(long.flatMap((s) => s.lines));
    expect(pages.length).toBeGreaterThan(2);
  });

  it("open as a presentation with its figures", async () => {
    const file = await writeDossier({ sheet, madeOn: "2026年1月1日", foot: "示意图", picture: null });
    const zip = await JSZip.loadAsync(await file.arrayBuffer());
    const first = (await zip.file("ppt/slides/slide1.xml")?.async("string")) ?? "";
    expect(first).toContain("大地块");
    expect(first).toContain(">36<");
  });
});
