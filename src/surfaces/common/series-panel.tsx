import { t } from "../../i18n/words";
import s from "./series-chart.module.css";
import { placeLabels, type SeriesMark } from "./series-layout";

interface SeriesPanelProps {
  readonly marks: readonly SeriesMark[];
  /** First and last year of the axis. */
  readonly years: readonly [number, number];
  readonly range: readonly [number, number];
  readonly doubted: ReadonlySet<SeriesMark>;
  readonly label: string;
}

const W = 320;
const H = 104;
const GROUND = 86;
const SIDE = 22;

/** One town's marks over the years: what was reached joined by a line, the way to a target dashed, spans as bars. */
export function SeriesPanel({ marks, years: [from, to], range: [low, high], doubted, label }: SeriesPanelProps) {
  const x = (year: number) => (from === to ? W / 2 : SIDE + ((year - from) / (to - from)) * (W - 2 * SIDE));
  const y = (value: number) => GROUND - 6 - ((value - low) / (high - low)) * (GROUND - 14);
  const at = marks.map((m) => ({ mark: m, x: x(m.to), y: y(m.value), text: m.label }));
  const reached = at.filter(({ mark }) => mark.role === "actual" && mark.from === mark.to);
  const last = reached.at(-1);
  const aims = last ? at.filter(({ mark }) => mark.role !== "actual" && mark.from === mark.to && mark.to > last.mark.to) : [];
  const words = placeLabels(at, W, GROUND);
  const ticks = [...new Set(marks.flatMap((m) => [m.from, m.to]))].sort((a, b) => a - b);
  const told = marks.map((m) => t("{0}年{1}", m.from === m.to ? m.to : t("{0}—{1}", m.from, m.to), m.label)).join(t("，"));
  return (
    <svg className={s.chart} viewBox={`0 0 ${W} ${H}`} role="img" aria-label={t("{0}：{1}", label, told)}>
      <title>{t("{0}：{1}", label, told)}</title>
      <path d={`M0 ${GROUND}H${W}`} className={s.ground} />
      {spaced(ticks, x).map((year) => (
        <text key={year} x={x(year)} y={H - 4} className={s.year} textAnchor="middle">
          {year}
        </text>
      ))}
      {reached.length > 1 && <polyline points={reached.map((p) => `${p.x},${p.y}`).join(" ")} className={s.line} />}
      {last &&
        aims.map((a, i) => {
          const before = aims[i - 1] ?? last;
          return <path key={a.mark.ids[0]} d={`M${before.x} ${before.y}L${a.x} ${a.y}`} className={s.aim} />;
        })}
      {at.map(({ mark, x: cx, y: cy }) => (
        <g key={mark.ids[0]}>
          {mark.from !== mark.to && <path d={`M${x(mark.from)} ${cy}H${cx}`} className={s.span} data-role={mark.role} />}
          {doubted.has(mark) && <circle cx={cx} cy={cy} r="8" className={s.doubt} />}
          {mark.role === "target" && <path d={`M${cx} ${cy - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5Z`} className={s.target} />}
          {mark.role === "actual" && <circle cx={cx} cy={cy} r="4.5" className={s.actual} />}
          {mark.role === "forecast" && (
            <>
              <circle cx={cx} cy={cy} r="4.5" className={s.target} />
              <path d={`M${cx} ${cy - 4.5}a4.5 4.5 0 0 0 0 9Z`} className={s.actual} />
            </>
          )}
        </g>
      ))}
      {words.map((w) => (
        <text key={`${w.text}-${w.x}-${w.y}`} x={w.x} y={w.y} className={s.label}>
          {w.text}
        </text>
      ))}
    </svg>
  );
}

/** The years that can be written side by side, the last one always. */
function spaced(years: readonly number[], x: (year: number) => number): number[] {
  const kept: number[] = [];
  for (const year of [...years].reverse()) {
    const next = kept.at(-1);
    if (next === undefined || x(next) - x(year) >= 34) kept.push(year);
  }
  return kept;
}
