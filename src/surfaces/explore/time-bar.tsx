import { Slider } from "radix-ui";
import { useEffect, useState } from "react";
import { showYear } from "../../actions/raise";
import { t } from "../../i18n/words";
import { yearCounts, yearSpan, yearWithin } from "../../plan/stage-in-year";
import type { PlanFeature } from "../../plan/types";
import { IconButton } from "../../ui/button";
import r from "./raised.module.css";

const STEP_MS = 1600;

interface Props {
  readonly own: readonly PlanFeature[];
  readonly town: string;
  readonly year: number;
}

/** A year to choose or to let run, and what stands at its end: report and intention in words of their own. */
export function TimeBar({ own, town, year: asked }: Props) {
  const records = own.map((f) => f.properties);
  const span = yearSpan(records);
  const year = yearWithin(asked, span);
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    if (year >= span.last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => showYear(year + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, year, span.last]);

  function play(): void {
    if (!isPlaying && year >= span.last) showYear(span.first);
    setPlaying(!isPlaying);
  }
  function go(to: number): void {
    setPlaying(false);
    showYear(yearWithin(to, span));
  }

  const years = Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i);
  const unplaced = own.filter((f) => f.geometry === null).length;
  return (
    <section className={r.timeBar} aria-label={t("逐年进展")}>
      <div className={r.controls}>
        <IconButton icon={isPlaying ? "pause" : "play"} label={isPlaying ? t("停住") : t("播放")} onClick={play} />
        <IconButton icon="left" label={t("前一年")} aria-disabled={year <= span.first} onClick={() => go(year - 1)} />
        <output className={r.year} aria-live="polite">
          {year}
          <small>{t("年底")}</small>
        </output>
        <IconButton icon="right" label={t("后一年")} aria-disabled={year >= span.last} onClick={() => go(year + 1)} />
        <div className={r.track}>
          <Slider.Root
            className={r.slider}
            min={span.first}
            max={span.last}
            step={1}
            value={[year]}
            onValueChange={([to]) => to !== undefined && go(to)}
          >
            <Slider.Track className={r.rail}>
              <Slider.Range className={r.range} />
            </Slider.Track>
            <Slider.Thumb className={r.knob} aria-label={t("年份")} aria-valuetext={t("{0}年底", year)} />
          </Slider.Root>
          <div className={r.ticks} aria-hidden="true">
            {years.map((y) => (
              <span key={y} className={r.tick} data-now={y === year || undefined}>
                {years.length > 8 && y % 2 !== span.last % 2 ? "" : y}
              </span>
            ))}
          </div>
        </div>
        <IconButton icon="close" label={t("收起逐年进展")} onClick={() => showYear(null)} />
      </div>
      <YearWords own={own} year={year} />
      <p className={r.small}>
        {town} {own.length}
        {t(" 处地块、项目、载体与设施")}
        {unplaced > 0 && t("，其中 {0} 处未上图、只计数", unplaced)}
        {t("。柱高表示阶段，不是楼高；同一处的并排画。")}
      </p>
    </section>
  );
}

function YearWords({ own, year }: { own: readonly PlanFeature[]; year: number }) {
  const { reported, intended, none } = yearCounts(
    own.map((f) => f.properties),
    year,
  );
  return (
    <ul className={r.words}>
      <li>
        <span>{t("截至该年文件报告")}</span>
        <Count stage="done" label={t("建成")} n={reported.done} />
        <Count stage="building" label={t("在建")} n={reported.building} />
        <Count stage="preparing" label={t("前期")} n={reported.preparing} />
        <Count stage="planned" label={t("规划")} n={reported.planned} />
      </li>
      <li>
        <span>{t("文件计划到该年")}</span>
        <Count stage="meant-done" label={t("建成")} n={intended.finish} />
        <Count stage="meant-building" label={t("启动")} n={intended.start} />
      </li>
      <li>
        <Count stage="none" label={t("未说明时间")} n={none} />
      </li>
    </ul>
  );
}

function Count({ stage, label, n }: { stage: string; label: string; n: number }) {
  return (
    <span className={r.count}>
      <i data-stage={stage} aria-hidden="true" />
      {label} <b>{n}</b>
    </span>
  );
}
