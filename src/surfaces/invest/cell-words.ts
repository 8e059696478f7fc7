import { t } from "../../i18n/words";
import type { InvestRow } from "../../plan/invest-rows";
import type { InvestColumn } from "../../plan/invest-table";
import { formatDate, formatNumber } from "../../ui/format";

/** What stands in a cell that no document fills. Never 0. */
export function missingWords({ missing }: Pick<InvestColumn, "missing">): string {
  return missing === "unstated" ? t("未公布") : t("未上图");
}

/** A cell as it is read; null where nothing is known. */
export function cellWords(row: InvestRow, column: InvestColumn): string | null {
  const value = column.value(row);
  if (value === null) return null;
  if (typeof value === "number") return formatNumber(value, 4);
  return column.key === "stageDate" ? formatDate(value) : value;
}
