import type { AreaId, Indicator } from "../../src/plan/types";
import { parseValue } from "../../src/plan/value";
import type { TableCell } from "../../src/text/types";
import type { AuthoredIndicatorTable, AuthoredProseIndicator } from "./authored";
import { cellObservations } from "./cell-observations";
import { publishCitation } from "./citations";
import { bodyRows, rowKey, rowSections, tableByCaption } from "./table-rows";
import type { Authored, SourceText } from "./world";

/** Turns tables and prose into observations, in the order of files, tables, rows and columns. */
export function compileIndicators(authored: Authored, texts: ReadonlyMap<string, SourceText>): Indicator[] {
  return authored.indicators.flatMap(({ record: { doc, tables, prose } }) => {
    const text = texts.get(doc);
    if (!text) return [];
    return [
      ...tables.flatMap((table) => tableIndicators(text, table)),
      ...prose.flatMap((entry) => proseIndicator(text.seed.area, texts, entry)),
    ];
  });
}

function tableIndicators({ seed, parsed }: SourceText, table: AuthoredIndicatorTable): Indicator[] {
  const block = tableByCaption(parsed, table.caption);
  if (!block) return [];
  const { columns } = table;
  const sections = rowSections(block);
  const cells = new Map(bodyRows(block).map((row) => [rowKey(at(row, columns.rowNo), at(row, columns.name)), row]));
  return table.rows.flatMap((entry) => {
    const row = cells.get(rowKey(entry.rowNo, entry.name));
    if (!row) return [];
    return columns.values.flatMap((value) =>
      cellObservations(entry, value, row[value.column]).map(
        (seen): Indicator => ({
          id: `${seed.id}.${table.slug}.${entry.slug}.${seen.slug}`,
          series_id: seen.series,
          area: seed.area,
          doc: seed.id,
          table: block.caption?.text ?? table.caption,
          row_no: at(row, columns.rowNo),
          category: columns.category === undefined ? (sections.get(row) ?? "") : at(row, columns.category),
          name: seen.label,
          ...measure(seen.text, seen.unit ?? at(row, columns.unit), seen.role),
          period: seen.period,
          role: seen.role,
          value_text: seen.text,
          attribute: attribute(at(row, columns.attribute)),
          start: seen.start,
          end: seen.end,
          feature_ids: entry.featureIds ?? [],
          name_text: at(row, columns.name),
        }),
      ),
    );
  });
}

function proseIndicator(area: AreaId, texts: ReadonlyMap<string, SourceText>, entry: AuthoredProseIndicator): Indicator[] {
  const citation = publishCitation(texts, entry.citation);
  if (!citation) return [];
  return [
    {
      id: `${citation.doc}.prose.${entry.slug}`,
      series_id: entry.series,
      area,
      doc: citation.doc,
      table: "prose",
      row_no: "",
      category: entry.category,
      name: entry.name,
      ...measure(entry.valueText, entry.unit, entry.role),
      period: entry.period,
      role: entry.role,
      value_text: entry.valueText,
      attribute: entry.attribute ?? "",
      start: citation.start,
      end: citation.end,
      feature_ids: entry.featureIds ?? [],
      name_text: entry.name,
    },
  ];
}

function at(row: readonly TableCell[], column: number | undefined): string {
  return column === undefined ? "" : (row[column]?.text ?? "");
}

/** A completion in percent stands in % whatever the row's unit is. */
function measure(text: string, unit: string, role: Indicator["role"]): Pick<Indicator, "unit" | "value_num" | "comparator"> {
  const value = parseValue(text);
  const isShare = role === "completion" && value?.unit === "%";
  return { unit: isShare ? "%" : unit, value_num: value?.num ?? null, comparator: value?.comparator ?? "" };
}

function attribute(text: string): Indicator["attribute"] {
  return text === "预期性" || text === "约束性" ? text : "";
}
