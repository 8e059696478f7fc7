import { openPassage } from "../../actions/reader";
import { useSeries } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { type Series, unitFactor } from "../../plan/series";
import { formatPeriodShort } from "../../ui/format";
import { IndicatorDoubt } from "./doubt-mark";
import s from "./series-chart.module.css";
import { canShareAxis, type SeriesMark, seriesMarks, valueRange } from "./series-layout";
import { SeriesPanel } from "./series-panel";
import { useAreaName } from "./use-documents";
import { useFindingIndex } from "./use-findings";

interface Panel {
  readonly series: Series;
  readonly marks: readonly SeriesMark[];
}

/** The indicator over documents and years, beside other towns where they define it alike; where they do not, why not. */
export function SeriesChart({ indicatorId }: { indicatorId: string }) {
  const part = useSeries();
  if (part.status !== "ready") return null;
  const own = part.value.ofIndicator.get(indicatorId);
  if (!own) return null;
  const of = (id: string): Panel[] => {
    const series = part.value.byId.get(id);
    const factor = series ? unitFactor(series.unit, own.unit) : null;
    const marks = series && factor !== null ? seriesMarks(series, factor) : [];
    return series && marks.length > 0 ? [{ series, marks }] : [];
  };
  const mine: Panel = { series: own, marks: seriesMarks(own) };
  const others = own.comparable.flatMap(of);
  const apart = own.apart.flatMap((a) => {
    const series = part.value.byId.get(a.seriesId);
    return series ? [{ ...a, series }] : [];
  });
  const periods = new Set(mine.marks.map((m) => `${m.from}-${m.to}`));
  const draws = mine.marks.length > 0 && (periods.size > 1 || others.length > 0);
  if (!draws && apart.length === 0) return null;
  return (
    <section className={s.series} aria-label={t("历次数值和其他镇")}>
      {draws && <Panels panels={[mine, ...others]} unit={own.unit} label={own.label} definition={own.definition} />}
      {apart.length > 0 && <Apart items={apart} />}
    </section>
  );
}

interface PanelsProps {
  readonly panels: readonly Panel[];
  readonly unit: string;
  readonly label: string;
  readonly definition: string | undefined;
}

function Panels({ panels, unit, label, definition }: PanelsProps) {
  const all = panels.flatMap((p) => p.marks);
  const shared = panels.length > 1 && canShareAxis(panels.map((p) => p.marks));
  const years: readonly [number, number] = [Math.min(...all.map((m) => m.from)), Math.max(...all.map((m) => m.to))];
  return (
    <>
      <p className={s.head}>
        {label}
        {unit && (
          <small>
            {t("单位：")}
            {unit}
          </small>
        )}
        {panels.length > 1 && <small>{shared ? t("各图同一纵轴") : t("大小相差太多，各图纵轴不同")}</small>}
      </p>
      {panels.map((p) => (
        <PanelView key={p.series.id} panel={p} years={years} range={valueRange(shared ? all : p.marks)} />
      ))}
      <p className={s.key}>
        {t("实心点为完成，空心方点为目标，半空圆为预计；横线为跨年合计或期间")}
        {definition ? t("。口径：{0}", definition) : ""}
      </p>
    </>
  );
}

interface PanelViewProps {
  readonly panel: Panel;
  readonly years: readonly [number, number];
  readonly range: readonly [number, number];
}

function PanelView({ panel: { series, marks }, years, range }: PanelViewProps) {
  const areaName = useAreaName(series.area);
  const doubts = useFindingIndex().byIndicator;
  const doubted = new Set(marks.filter((m) => m.ids.some((id) => doubts.has(id))));
  const first = [...doubted][0]?.ids.find((id) => doubts.has(id));
  return (
    <figure className={s.panel}>
      <figcaption className={s.town}>
        {areaName}
        {first && <IndicatorDoubt id={first} />}
      </figcaption>
      <SeriesPanel marks={marks} years={years} range={range} doubted={doubted} label={`${areaName}${series.label}`} />
    </figure>
  );
}

function Apart({ items }: { items: readonly (Series["apart"][number] & { readonly series: Series })[] }) {
  const reasons = new Map<string, (typeof items)[number][]>();
  for (const item of items) reasons.set(item.why, [...(reasons.get(item.why) ?? []), item]);
  return (
    <details className={s.apart}>
      <summary>
        {t("口径不同、没有并列的 ")}
        {items.length}
        {t(" 项")}
      </summary>
      {[...reasons].map(([why, own]) => (
        <div key={why} className={s.reason}>
          <p>{why}</p>
          <ul>
            {own.map((a) => (
              <ApartLine key={a.seriesId} series={a.series} />
            ))}
          </ul>
          <ul className={s.words}>
            {[...new Map(own.flatMap((a) => a.words).map((w) => [`${w.doc}-${w.start}`, w])).values()].map((w) => (
              <li key={`${w.doc}-${w.start}`}>
                <button type="button" onClick={() => openPassage(w)}>
                  {w.exact}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function ApartLine({ series }: { series: Series }) {
  const areaName = useAreaName(series.area);
  const last = series.points.filter((p) => p.role !== "completion").at(-1);
  const unit = last && !last.value_text.includes(last.unit) ? last.unit : "";
  return (
    <li>
      {areaName} {series.label}
      {last && (
        <>
          {t("：")}
          {formatPeriodShort(last.period)} <strong>{last.value_text}</strong>
          {unit}
        </>
      )}
    </li>
  );
}
