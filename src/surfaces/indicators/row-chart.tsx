import { t } from "../../i18n/words";
import { formatPercent, formatPeriodShort } from "../../ui/format";
import { RatioBar } from "../../ui/ratio-bar";
import { compare, type IndicatorRow, lastReported } from "./rows";

/** The bar of a row: what was reached against the target, or where things stood before it; nothing where numbers do not compare. */
export function RowChart({ row }: { row: IndicatorRow }) {
  const c = compare(row);
  if (c.ok && c.ratio !== null) {
    const label = t("{0}：完成数是目标的 {1}（计算）", row.name, formatPercent(c.ratio));
    return <RatioBar ratio={c.ratio} form="bar" label={label} />;
  }
  const target = row.byRole.target;
  const before = lastReported(row);
  if (!target?.value_num || before?.value_num == null) return null;
  const label = t(
    "{0}：{1} {2}，{3}目标 {4}",
    row.name,
    formatPeriodShort(before.period),
    before.value_text,
    formatPeriodShort(target.period),
    target.value_text,
  );
  return <RatioBar ratio={before.value_num / target.value_num} form="point" label={label} />;
}
