import { useState } from "react";
import { clearFilter, placeSearch, setFilter, showAllFound } from "../../actions/invest";
import { t } from "../../i18n/words";
import { CRITERIA, isAsked } from "../../plan/invest-filter";
import { INTENTS, INVEST_KINDS, type Intent, ROAD_SORTS, type RoadSort } from "../../plan/invest-keys";
import type { InvestRow } from "../../plan/invest-rows";
import { kindLabel, stageLabel } from "../../plan/labels";
import type { Quality } from "../../plan/position-quality";
import { type AreaId, STAGES, type Stage } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import { FilterBox } from "../../ui/filter-box";
import { Icon } from "../../ui/icon";
import { useIsPhone } from "../../ui/use-media";
import { Facet } from "./facet";
import s from "./filters.module.css";
import { Metres } from "./metres";
import { FloorRange, InvestmentRange, LandRange, StationRange } from "./ranges";

const INTENT_LABEL: Readonly<Record<Intent, string>> = {
  start: t("“十四五”计划启动"),
  finish: t("“十四五”计划建成"),
  unstated: t("没有说时间"),
};
const ROAD_LABEL: Readonly<Record<RoadSort, string>> = {
  expressway: t("高速或高架"),
  primary: t("主干路"),
  secondary: t("次干路"),
};
const QUALITIES: readonly Quality[] = ["sure", "near", "rough", "none"];
const QUALITY_LABEL: Readonly<Record<Quality, string>> = {
  sure: t("50 米以内"),
  near: t("250 米以内"),
  rough: t("示意或推定"),
  none: t("未上图"),
};
const AREA_IDS: readonly AreaId[] = ["gaojing", "songnan", "changzheng", "baoshan", "putuo"];

interface FiltersProps {
  readonly rows: readonly InvestRow[];
  readonly untold: number;
  readonly keepUnknown: boolean;
}

/** All that can be narrowed by, each choice with how many it would leave. */
export function Filters({ rows, untold, keepUnknown }: FiltersProps) {
  const filter = useAtlas((st) => st.invest.filter);
  const phone = useIsPhone();
  const [isOpen, setOpen] = useState(!phone);
  const asked = CRITERIA.filter((criterion) => isAsked(filter, criterion)).length;
  return (
    <section className={s.filters} aria-label={t("找地条件")} data-open={isOpen}>
      <div className={s.head}>
        <button type="button" className={s.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name={isOpen ? "up" : "down"} />
          {asked === 0 ? t("条件") : t("已设 {0} 项条件", asked)}
        </button>
        {asked > 0 && (
          <button type="button" className={s.link} onClick={() => clearFilter()}>
            {clearFilter.label}
          </button>
        )}
        <button type="button" className={s.link} onClick={() => showAllFound()}>
          {showAllFound.label}
        </button>
      </div>
      {isOpen && (
        <div className={s.scroll}>
          <FilterBox
            value={filter.words}
            onChange={(words) => setFilter({ words })}
            label={t("功能、产业或名称")}
            placeholder={t("功能、产业或名称，如 健康")}
          />
          <Facet
            title={t("类别")}
            criterion="kinds"
            rows={rows}
            keys={INVEST_KINDS}
            labelOf={kindLabel}
            keysOf={(r) => [r.kind]}
          />
          <Facet<AreaId>
            title={t("镇区")}
            criterion="areas"
            rows={rows}
            keys={AREA_IDS}
            labelOf={(id) => rows.find((r) => r.properties.area === id)?.areaName ?? null}
            keysOf={(r) => [r.properties.area]}
          />
          <Facet<Intent>
            title={t("计划时间")}
            note={t("计划不等于已经发生")}
            criterion="intents"
            rows={rows}
            keys={INTENTS}
            labelOf={(intent) => INTENT_LABEL[intent]}
            keysOf={intentsOf}
          />
          <LandRange rows={rows} />
          <StationRange rows={rows} />
          <Facet<Stage>
            title={t("最近报告的阶段")}
            criterion="stages"
            rows={rows}
            keys={STAGES}
            labelOf={(stage) => (stage === "unknown" ? t("没有说明") : stageLabel(stage))}
            keysOf={(r) => [r.stage?.stage ?? "unknown"]}
          />
          <CorridorFacet rows={rows} />
          <FloorRange rows={rows} />
          <InvestmentRange rows={rows} />
          <RoadFilter />
          <Facet<Quality>
            title={t("位置误差")}
            criterion="qualities"
            rows={rows}
            keys={QUALITIES}
            labelOf={(quality) => QUALITY_LABEL[quality]}
            keysOf={(r) => [r.quality]}
          />
          <PlaceFilter />
          {(untold > 0 || keepUnknown) && (
            <label className={s.check}>
              <input type="checkbox" checked={keepUnknown} onChange={(e) => setFilter({ keepUnknown: e.target.checked })} />
              {untold}
              {t(" 处因文件没有写明而无法判断，也列出来")}
            </label>
          )}
        </div>
      )}
    </section>
  );
}

function intentsOf({ properties: { plans } }: InvestRow): readonly Intent[] {
  return plans.length === 0 ? ["unstated"] : plans.map((p) => p.event);
}

function CorridorFacet({ rows }: { rows: readonly InvestRow[] }) {
  const names = new Map(rows.flatMap((r) => r.properties.corridorIds.map((id, i) => [id, r.corridors[i] ?? id] as const)));
  return (
    <Facet<string>
      title={t("带与轴")}
      hidesEmpty
      criterion="corridors"
      rows={rows}
      keys={[...names.keys()]}
      labelOf={(id) => names.get(id) ?? null}
      keysOf={(r) => r.properties.corridorIds}
    />
  );
}

function RoadFilter() {
  const road = useAtlas((st) => st.invest.filter.road);
  return (
    <fieldset className={s.group}>
      <legend>{t("到道路（直线）")}</legend>
      <div className={s.row}>
        <select
          aria-label={t("道路等级")}
          value={road?.sort ?? ""}
          onChange={(e) => {
            const sort = ROAD_SORTS.find((one) => one === e.target.value);
            setFilter({ road: sort ? { sort, withinM: road?.withinM ?? 300 } : null });
          }}
        >
          <option value="">{t("不限")}</option>
          {ROAD_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {ROAD_LABEL[sort]}
            </option>
          ))}
        </select>
        {road && (
          <Metres
            label={t("到道路的距离")}
            value={road.withinM}
            onChange={(withinM) => setFilter({ road: { ...road, withinM } })}
          />
        )}
      </div>
    </fieldset>
  );
}

function PlaceFilter() {
  const place = useAtlas((st) => st.invest.filter.place);
  const placing = useAtlas((st) => st.placing);
  return (
    <fieldset className={s.group}>
      <legend>{t("图上范围")}</legend>
      <div className={s.row}>
        <Button outline aria-pressed={placing === "radius"} onClick={() => placeSearch("radius")}>
          {t("点一处画圈")}
        </Button>
        <Button outline aria-pressed={placing === "area"} onClick={() => placeSearch("area")}>
          {t("画一个范围")}
        </Button>
      </div>
      {placing === "radius" && <p className={s.note}>{t("请在地图上点一下圆心。")}</p>}
      {placing === "area" && <p className={s.note}>{t("请在地图上依次点出边界，双击或按“完成”结束。")}</p>}
      {place && (
        <div className={s.row}>
          {place.kind === "radius" ? (
            <Metres label={t("半径")} value={place.radiusM} onChange={(radiusM) => setFilter({ place: { ...place, radiusM } })} />
          ) : (
            <span className={s.note}>
              {place.corners.length}
              {t(" 个角的范围")}
            </span>
          )}
          <button type="button" className={s.link} onClick={() => setFilter({ place: null })}>
            {t("不限范围")}
          </button>
        </div>
      )}
    </fieldset>
  );
}
