import { getDataset } from "../data/use-dataset";
import { t } from "../i18n/words";
import type { InvestRow } from "../plan/invest-rows";
import { type FileTable, rowsCollection, rowsTable, sourcesTable } from "../plan/invest-sheet";
import { areaUnitLabel } from "../plan/invest-table";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";
import { orderedNow } from "./invest-found";
import { shareHash } from "./share-state";

/** The files in which the table can be taken away. */
export const TABLE_FORMATS = ["xlsx", "csv", "geojson", "kml", "gpkg"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** What a file says of itself: how many rows, the unit, the link that opens this state again, and what it is not. */
function aboutTable(rows: readonly InvestRow[], madeOn: string): FileTable {
  const { atlas } = getDataset();
  const { unit } = atlasStore.getState().invest;
  return {
    heads: [t("项目"), t("内容")],
    rows: [
      [t("地点数"), rows.length],
      [t("未上图的地点数"), rows.filter((row) => row.at === null).length],
      [t("面积单位"), areaUnitLabel(unit)],
      [t("距离"), t("由位置的中点按直线量得，取到 10 米；位置误差见“位置误差”一列")],
      [t("未公布"), t("文件没有写明，不等于零")],
      [t("计划时间"), t("文件的打算，不等于已经发生")],
      [t("数据版本"), atlas.status === "ready" ? atlas.value.dataVersion : t("不明")],
      [t("制作日期"), madeOn],
      [t("打开同一状态的链接"), currentLink()],
      [t("声明"), t("示意图，不作为划界依据；道路与地名 © OpenStreetMap contributors（ODbL）")],
    ],
  };
}

/** The link that opens exactly this state again. */
export function currentLink(): string {
  const url = new URL(location.href);
  url.hash = shareHash(atlasStore.getState());
  return url.href;
}

async function fileOf(format: TableFormat, madeOn: string): Promise<Blob> {
  const rows = orderedNow();
  const { unit } = atlasStore.getState().invest;
  const { atlas } = getDataset();
  if (format === "gpkg") {
    const { geoPackage } = await import("../export/geopackage");
    const file = await geoPackage(rowsCollection(rows, unit), t("找地"), madeOn);
    return new Blob([file], { type: "application/geopackage+sqlite3" });
  }
  const documents = atlas.status === "ready" ? atlas.value.documents : [];
  if (format === "geojson" || format === "kml") {
    const { geoJsonText, kmlText } = await import("../export/map-files");
    const collection = rowsCollection(rows, unit);
    return format === "kml"
      ? new Blob([kmlText(collection)], { type: "application/vnd.google-earth.kml+xml" })
      : new Blob([geoJsonText(collection)], { type: "application/geo+json" });
  }
  const { csvText, workbook } = await import("../export/sheet-files");
  if (format === "csv") return new Blob([csvText(rowsTable(rows, unit))], { type: "text/csv;charset=utf-8" });
  return workbook([
    {
      name: t("地点"),
      table: rowsTable(rows, unit),
      widths: [34, 26, 10, 10, 12, 30, 26, 10, 10, 10, 12, 12, 24, 16, 12, 16, 12, 12, 12, 14, 10],
    },
    { name: t("来源"), table: sourcesTable(rows, documents), widths: [34, 26, 44, 12, 90] },
    { name: t("说明"), table: aboutTable(rows, madeOn), widths: [20, 100] },
  ]);
}

export const saveTable = defineAction({
  id: "save-table",
  label: t("存为文件"),
  isAvailable: (_format: TableFormat, _madeOn: string) => (orderedNow().length === 0 ? t("没有符合的地点") : true),
  perform: async (format: TableFormat, madeOn: string): Promise<void> => {
    const [{ saveFile }, { fileName }, file] = await Promise.all([
      import("../export/picture"),
      import("../export/file-name"),
      fileOf(format, madeOn),
    ]);
    saveFile(file, fileName([t("找地"), t("{0}处", orderedNow().length), madeOn], format));
  },
});
