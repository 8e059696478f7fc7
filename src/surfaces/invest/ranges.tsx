import { setFilter } from "../../actions/invest";
import { t } from "../../i18n/words";
import { sift, stationOf } from "../../plan/invest-filter";
import type { Range } from "../../plan/invest-keys";
import type { InvestRow } from "../../plan/invest-rows";
import { areaFrom, areaIn, areaUnitLabel } from "../../plan/invest-table";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../ui/format";
import s from "./filters.module.css";
import { Histogram } from "./histogram";
import { Metres } from "./metres";
import { RangeInputs } from "./range-inputs";

interface RowsProps {
  readonly rows: readonly InvestRow[];
}

const mu = (value: number) => areaFrom("mu", value);
const LAND_EDGES = [0, mu(10), mu(30), mu(50), mu(100), mu(200)];
const FLOOR_EDGES = [0, 10_000, 50_000, 100_000, 500_000];
const MONEY_EDGES = [0, 1000, 10_000, 50_000, 100_000, 500_000];
const STATION_EDGES = [0, 400, 800, 1500, 3000];

/** A number for a narrow place: from 1000 on in 万. */
function shortNumber(value: number): string {
  return value >= 1000 ? t("{0}万", formatNumber(value / 10_000, 1)) : formatNumber(value, 1);
}

interface StatedProps extends RowsProps {
  readonly title: string;
  readonly criterion: "land" | "floor" | "investment";
  readonly unitLabel: string;
  readonly value: (row: InvestRow) => number | null;
  readonly edges: readonly number[];
  readonly toUnit: (published: number) => number;
  readonly fromUnit: (value: number) => number;
}

/** From and to of a stated figure, over the bars of what there is. */
function Stated({ title, criterion, unitLabel, value, edges, toUnit, fromUnit, rows }: StatedProps) {
  const filter = useAtlas((st) => st.invest.filter);
  const range = filter[criterion];
  const set = (next: Range) => setFilter({ [criterion]: next });
  return (
    <fieldset className={s.group}>
      <legend>
        {title}
        <small>{unitLabel}</small>
      </legend>
      <Histogram
        rows={sift(rows, { ...filter, keepUnknown: true }, criterion).rows}
        value={value}
        edges={edges}
        edgeWords={(edge) => shortNumber(toUnit(edge))}
        isIn={(from, to) => (range.min === null || (to ?? Infinity) > range.min) && (range.max === null || from < range.max)}
        onPick={(from, to) => set({ min: from === 0 ? null : from, max: to })}
        unknownWords={(count) => t("{0} 处未公布", count)}
        unitLabel={unitLabel}
      />
      <RangeInputs title={title} unitLabel={unitLabel} range={range} toUnit={toUnit} fromUnit={fromUnit} onChange={set} />
    </fieldset>
  );
}

export function LandRange({ rows }: RowsProps) {
  const unit = useAtlas((st) => st.invest.unit);
  return (
    <Stated
      title={t("土地面积")}
      criterion="land"
      unitLabel={areaUnitLabel(unit)}
      value={(r) => r.properties.areaM2}
      edges={LAND_EDGES}
      toUnit={(m2) => areaIn(unit, m2)}
      fromUnit={(v) => areaFrom(unit, v)}
      rows={rows}
    />
  );
}

export function FloorRange({ rows }: RowsProps) {
  const unit = useAtlas((st) => st.invest.unit);
  return (
    <Stated
      title={t("建筑面积")}
      criterion="floor"
      unitLabel={areaUnitLabel(unit)}
      value={(r) => r.properties.floorAreaM2}
      edges={FLOOR_EDGES}
      toUnit={(m2) => areaIn(unit, m2)}
      fromUnit={(v) => areaFrom(unit, v)}
      rows={rows}
    />
  );
}

const WAN_YUAN_PER_YI = 10_000;

export function InvestmentRange({ rows }: RowsProps) {
  return (
    <Stated
      title={t("投资额")}
      criterion="investment"
      unitLabel={t("亿元")}
      value={(r) => r.properties.investmentWanYuan}
      edges={MONEY_EDGES}
      toUnit={(wanYuan) => wanYuan / WAN_YUAN_PER_YI}
      fromUnit={(yi) => yi * WAN_YUAN_PER_YI}
      rows={rows}
    />
  );
}

/** Straight-line distance to a station that runs, or also to one that is to come. */
export function StationRange({ rows }: RowsProps) {
  const filter = useAtlas((st) => st.invest.filter);
  const { station } = filter;
  const alsoComing = station?.alsoComing ?? false;
  return (
    <fieldset className={s.group}>
      <legend>
        {t("到轨道站")}
        <small>{t("直线距离，米")}</small>
      </legend>
      <Histogram
        rows={sift(rows, { ...filter, keepUnknown: true }, "station").rows}
        value={(r) => stationOf(r, alsoComing)?.distanceM ?? null}
        edges={STATION_EDGES}
        edgeWords={(edge) => formatNumber(edge)}
        isIn={(from) => station === null || from < station.withinM}
        onPick={(_from, to) => setFilter({ station: to === null ? null : { withinM: to, alsoComing } })}
        unknownWords={(count) => t("{0} 处未上图", count)}
        unitLabel={t("米")}
      />
      <div className={s.row}>
        <label className={s.check}>
          <input
            type="checkbox"
            checked={station !== null}
            onChange={(e) => setFilter({ station: e.target.checked ? { withinM: 800, alsoComing } : null })}
          />
          {t("限距离")}
        </label>
        {station && (
          <>
            <Metres
              label={t("到轨道站的距离")}
              value={station.withinM}
              onChange={(withinM) => setFilter({ station: { ...station, withinM } })}
            />
            <label className={s.check}>
              <input
                type="checkbox"
                checked={alsoComing}
                onChange={(e) => setFilter({ station: { ...station, alsoComing: e.target.checked } })}
              />
              {t("含在建和未开通")}
            </label>
          </>
        )}
      </div>
    </fieldset>
  );
}
