import { t } from "../../i18n/words";
import { histogram } from "../../plan/invest-filter";
import type { InvestRow } from "../../plan/invest-rows";
import s from "./filters.module.css";

interface HistogramProps {
  readonly rows: readonly InvestRow[];
  readonly value: (row: InvestRow) => number | null;
  readonly edges: readonly number[];
  readonly edgeWords: (edge: number) => string;
  readonly isIn: (from: number, to: number | null) => boolean;
  readonly onPick: (from: number, to: number | null) => void;
  readonly unknownWords: (count: number) => string;
  readonly unitLabel: string;
}

/** How many lie where; a bar picked narrows to it. */
export function Histogram({ rows, value, edges, edgeWords, isIn, onPick, unknownWords, unitLabel }: HistogramProps) {
  const { bins, unknown } = histogram(rows, value, edges);
  const most = Math.max(1, ...bins.map((b) => b.count));
  const words = (from: number, to: number | null) =>
    to === null ? t("{0} 以上", edgeWords(from)) : t("{0}—{1}", edgeWords(from), edgeWords(to));
  return (
    <div className={s.histogram}>
      {bins.map(({ from, to, count }) => (
        <button
          key={from}
          type="button"
          className={s.bin}
          data-in={isIn(from, to)}
          disabled={count === 0}
          aria-label={t("{0} {1}：{2} 处", words(from, to), unitLabel, count)}
          onClick={() => onPick(from, to)}
        >
          <span className={s.binCount}>{count}</span>
          <span className={s.bar} style={{ height: `${(count / most) * 1.75}rem` }} />
          <span className={s.binEdge}>{to === null ? `${edgeWords(from)}+` : edgeWords(from)}</span>
        </button>
      ))}
      <span className={s.unknown}>{unknownWords(unknown)}</span>
    </div>
  );
}
