import { t } from "../i18n/words";
import { type AreaUnit, COLUMN_KEYS, type ColumnKey } from "./invest-keys";
import type { InvestRow } from "./invest-rows";
import { type InvestColumn, investColumns } from "./invest-table";
import { methodSentence } from "./labels";
import { allCitations } from "./select";
import type { DocumentRecord } from "./types";

/** A table as it is written into a file: a heading for each column, and cells as numbers or words. */
export interface FileTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A heading with its unit: 土地面积（亩）. */
export function headOf({ label, unit }: Pick<InvestColumn, "label" | "unit">): string {
  return unit === null ? label : t("{0}（{1}）", label, unit);
}

/** What a file writes where no document gives a value; never 0, never nothing. */
function missingInFile({ missing }: InvestColumn): string {
  return missing === "unstated" ? t("未公布") : t("未上图");
}

/** The rows with all columns, the id first: the same values as on the screen, numbers as numbers. */
export function rowsTable(rows: readonly InvestRow[], unit: AreaUnit): FileTable {
  const columns = investColumns(unit);
  return {
    heads: [t("编号"), ...columns.map(headOf)],
    rows: rows.map((row) => [row.id, ...columns.map((column) => column.value(row) ?? missingInFile(column))]),
  };
}

/** Where every value of the rows comes from: each passage word for word, and how each position is known. */
export function sourcesTable(rows: readonly InvestRow[], documents: readonly DocumentRecord[]): FileTable {
  const titles = new Map(documents.map((d) => [d.id, d]));
  return {
    heads: [t("编号"), t("名称"), t("来源"), t("日期"), t("原文或说明")],
    rows: rows.flatMap(({ id, properties: p, feature }) => {
      const seen = new Set<string>();
      const passages = allCitations(feature).flatMap((citation) => {
        const key = `${citation.doc} ${citation.start} ${citation.end}`;
        if (seen.has(key)) return [];
        seen.add(key);
        const record = titles.get(citation.doc);
        return [[id, p.name, record ? t("《{0}》", record.title) : citation.doc, record?.date ?? "", citation.exact]];
      });
      const { method, note, sources } = p.geometryBasis;
      const words = [methodSentence(method), note ?? "", ...sources].filter((word) => word !== "").join(t("；"));
      return [...passages, [id, p.name, t("位置"), "", words]];
    }),
  };
}

const NAMES: Readonly<Record<ColumnKey, string>> = {
  name: "name",
  area: "area",
  kind: "kind",
  sort: "subkind",
  function: "function",
  corridors: "corridors",
  land: "land",
  floor: "floor",
  investment: "investment_wanyuan",
  stage: "stage",
  stageDate: "stage_as_of",
  intent: "intent",
  station: "station",
  stationM: "station_m",
  coming: "coming_station",
  comingM: "coming_station_m",
  primaryM: "primary_road_m",
  expresswayM: "expressway_m",
  position: "position",
  accuracyM: "accuracy_m",
};

/** Land and floor bear their unit in the name of the field: `land_mu`. */
function fieldOf(key: ColumnKey, unit: AreaUnit): string {
  return key === "land" || key === "floor" ? `${NAMES[key]}_${unit}` : NAMES[key];
}

/** The rows as features with the same values; what is not known is null, and what is not on the map has no geometry. */
export function rowsCollection(
  rows: readonly InvestRow[],
  unit: AreaUnit,
): GeoJSON.FeatureCollection<GeoJSON.Geometry | null, Record<string, string | number | null>> {
  const columns = new Map(investColumns(unit).map((c) => [c.key, c]));
  return {
    type: "FeatureCollection",
    features: rows.map((row) => ({
      type: "Feature",
      id: row.id,
      geometry: row.feature.geometry,
      properties: {
        id: row.id,
        ...Object.fromEntries(COLUMN_KEYS.map((key) => [fieldOf(key, unit), columns.get(key)?.value(row) ?? null])),
      },
    })),
  };
}
