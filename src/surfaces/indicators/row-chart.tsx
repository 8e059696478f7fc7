import { formatPercent, formatPeriodShort } from "../../ui/format";
import { RatioBar } from "../../ui/ratio-bar";
import { compare, type IndicatorRow, lastReported } from "./rows";

/** The bar of a row: what was reached against the target, or where things stood before it; nothing where numbers do not compare. */
export function RowChart({ row }: { row: IndicatorRow }) {
  const c = compare(row);
  if (c.ok && c.ratio !== null) {
    const label = `${row.name}：完成数是目标的 ${formatPercent(c.ratio)}（计算）`;
    return <RatioBar ratio={c.ratio} form="bar" label={label} />;
  }
  const target = row.byRole.target;
  const before = lastReported(row);
  if (!target?.value_num || before?.value_num == null) return null;
  const label = `${row.name}：${formatPeriodShort(before.period)} ${before.value_text}，${formatPeriodShort(target.period)}目标 ${target.value_text}`;
  return <RatioBar ratio={before.value_num / target.value_num} form="point" label={label} />;
}
