import { useEffect, useRef, useState } from "react";
import { showColumns } from "../../actions/raise";
import { t } from "../../i18n/words";
import { largestOf, MEASURE_WORDS, type Measure, measureCounts, measureOf } from "../../plan/measures";
import type { PlanFeature } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { columnPx, RAISED_PITCH_DEG, referenceValue, risenPx, tallestPx } from "../../style/column-scale";
import { RAISED_GROUPS } from "../../style/raised";
import { IconButton } from "../../ui/button";
import r from "./raised.module.css";

interface Props {
  readonly all: readonly PlanFeature[];
  readonly own: readonly PlanFeature[];
  readonly town: string;
  readonly measure: Measure;
}

/** Below this a column is hardly taller than its foot is wide. */
const FLAT_DEG = 12;

/** How tall a round value stands, and what the columns leave out. */
export function ColumnKey({ all, own, town, measure }: Props) {
  const root = useRef<HTMLElement>(null);
  const [room, setRoom] = useState<readonly [width: number, height: number] | null>(null);
  const pitch = useAtlas((st) => st.camera?.pitch ?? RAISED_PITCH_DEG);
  const hidden = useAtlas((st) => st.hidden);
  useEffect(() => {
    const map = root.current?.parentElement;
    if (!map) return;
    const observer = new ResizeObserver(() => setRoom([map.clientWidth, map.clientHeight]));
    observer.observe(map);
    return () => observer.disconnect();
  }, []);
  const { label } = MEASURE_WORDS[measure];
  const largest = largestOf(all, measure);
  const reference = referenceValue(measure, largest);
  const { shown, unplaced, unstated } = measureCounts(own, measure);
  const others = all.filter((f) => !own.includes(f) && f.geometry && measureOf(f.properties, measure) !== null).length;
  const barPx = reference && room ? risenPx(columnPx(reference.value, largest, tallestPx(...room)), pitch, room[1]) : 0;
  return (
    <section ref={root} className={r.key} aria-label={t("立体柱：{0}", label)}>
      <header className={r.keyHead}>
        <h2>{label}</h2>
        <IconButton icon="close" label={t("收起立体柱")} onClick={() => showColumns(null)} />
      </header>
      <div className={r.scale}>
        {pitch >= FLAT_DEG && <i className={r.bar} style={{ height: `${barPx}px` }} aria-hidden="true" />}
        <div>
          {reference && pitch >= FLAT_DEG && (
            <p className={r.reference}>
              <b>{reference.words}</b>
              <span>{t("这么高（以地图中央为准）")}</span>
            </p>
          )}
          {pitch < FLAT_DEG && <p>{t("现在从正上方看，看不出高低；点“看全镇”即可恢复倾斜。")}</p>}
          <p>{t("柱高按数值等比，不是楼高；同一处的并排。")}</p>
        </div>
      </div>
      <div className={r.counts}>
        <p>
          {shown + unplaced === 0 ? (
            <>
              {town}
              {t("的文件没有公布任何一处的")}
              {label}
              {t("，共 ")}
              <b>{unstated}</b>
              {t(" 处。")}
            </>
          ) : (
            <>
              {town}
              {t("：")}
              <b>{shown}</b>
              {t(" 处立柱")}
              {unplaced > 0 && (
                <>
                  {t("，")}
                  <b>{unplaced}</b>
                  {t(" 处写明了但未上图")}
                </>
              )}
              {t("；另有 ")}
              <b>{unstated}</b>
              {t(" 处未公布。")}
            </>
          )}
        </p>
        {others > 0 && (
          <p>
            {t("较浅的柱属于其他镇、区，共 ")}
            {others}
            {t(" 处。")}
          </p>
        )}
        {hidden.some((group) => RAISED_GROUPS.includes(group)) && <p>{t("已关掉的图层不立柱。")}</p>}
      </div>
    </section>
  );
}
