import { useMemo, useRef } from "react";
import type { FeatureSet } from "../../data/dataset";
import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import { Empty } from "../../ui/part-gate";
import { groupPlaces } from "./place-groups";
import s from "./place-list.module.css";
import { PlaceRow } from "./place-row";
import { useRowKeys } from "./row-keys";

/** What the documents name and the map cannot show, each with its reason: nothing is hidden. */
export function UnplacedList({ features }: { features: FeatureSet }) {
  const area = useAtlas((st) => st.area);
  const box = useRef<HTMLDivElement>(null);
  useRowKeys(box);
  const groups = useMemo(
    () =>
      groupPlaces(
        features.all.filter((f) => f.geometry === null),
        area,
      ),
    [features, area],
  );
  const total = groups.reduce((sum, g) => sum + g.features.length, 0);
  if (total === 0) {
    return (
      <Empty title={t("全部已上图")}>
        <p>{t("文件提到的地点都在地图上。")}</p>
      </Empty>
    );
  }
  return (
    <div className={s.pane}>
      <p className={s.lead}>
        {t("文件提到、但位置无法可靠确定的有 ")}
        <strong>{total}</strong>
        {t(" 处。它们不画在图上，仍可查看原文和指标。")}
      </p>
      <div ref={box} className={s.scroll}>
        {groups.map((g) => (
          <section key={g.key} className={s.group}>
            <h3 className={s.groupTitle}>
              {g.label}
              <span className={s.count}>{g.features.length}</span>
            </h3>
            <ul>
              {g.features.map((f) => (
                <PlaceRow key={f.properties.id} feature={f} reason={f.properties.geometryBasis.note ?? t("没有找到可靠的位置")} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
