import type { Indicator } from "../../plan/types";
import { formatPercent, formatPeriodShort } from "../../ui/format";
import { RatioBar } from "../../ui/ratio-bar";
import s from "./indicators.module.css";
import { compare, type IndicatorRow } from "./rows";

/** The bar of a row: what was reached against the target, or where things stood before it; nothing where numbers do not compare. */
export function RowChart({ row }: { row: IndicatorRow }) {
  const c = compare(row);
  if (c.ok && c.ratio !== null) {
    const label = `${row.name}：完成数是目标的 ${formatPercent(c.ratio)}（计算）`;
    return <RatioBar ratio={c.ratio} form="bar" label={label} />;
  }
  const target = row.byRole.target;
  const before = target && !row.byRole.actual ? lastActual(row, target) : null;
  if (!target?.value_num || before?.value_num == null) return null;
  const label = `${row.name}：${formatPeriodShort(before.period)} ${before.value_text}，${formatPeriodShort(target.period)}目标 ${target.value_text}`;
  return (
    <span className={s.way}>
      <RatioBar ratio={before.value_num / target.value_num} form="point" label={label} />
      <small>
        {formatPeriodShort(before.period)} {before.value_text} → {formatPeriodShort(target.period)}目标
      </small>
    </span>
  );
}

/** The last reported value of the same series in the same unit. */
function lastActual(row: IndicatorRow, target: Indicator): Indicator | null {
  return row.elsewhere.filter((i) => i.role === "actual" && i.unit === target.unit && i.value_num !== null).at(-1) ?? null;
}
