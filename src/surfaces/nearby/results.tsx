import { useMemo } from "react";
import { t } from "../../i18n/words";
import type { NearWalk } from "../../plan/near-walk";
import { byGroup } from "../../plan/nearby";
import { Circle } from "./circle";
import { Fold } from "./fold";
import { Line } from "./line";
import s from "./nearby.module.css";
import type { NearView } from "./use-near";

const RANGE_WORDS = { "500": t("直线 500 m 之内"), "1000": t("直线 1 km 之内"), walk: t("走路 15 分钟之内") } as const;

/** The map in words: what is certainly near under its headings, what may be, and what nobody says the place of. */
export function Results({ view }: { view: NearView }) {
  const { found, groups, range, measure } = view;
  const certain = useMemo(() => byGroup(found.certain, groups), [found, groups]);
  const isOnFoot = measure === "walk";
  const town = found.town?.properties.name;
  return (
    <>
      <p className={s.sum} role="status">
        {RANGE_WORDS[range]}
        {t("，肯定在圈里的有 ")}
        <strong>{found.certain.length}</strong>
        {t(" 处")}
        {found.unsure.length > 0 && (
          <>
            {t("，另有 ")}
            {found.unsure.length}
            {t(" 处说不准")}
          </>
        )}
        {t("。")}
      </p>
      <MeasureNote view={view} />
      {range === "walk" && <Circle found={found} groups={groups} />}
      {town === undefined && <p className={s.note}>{t("这里不在收录的三个镇里：只列出镇和区的文件提到的、离这里近的东西。")}</p>}
      {certain.length === 0 && <p className={s.note}>{t("圈里没有文件提到的东西。可以看得远一点，或看下面说不准的。")}</p>}
      {certain.map(({ id, label, items }) => (
        <section key={id} className={s.group} aria-label={label}>
          <h3 className={s.groupHead}>
            {label}
            <span className={s.count}>{items.length}</span>
          </h3>
          <ul>
            {items.map((near) => (
              <Line key={near.feature.properties.id} feature={near.feature} near={near} isOnFoot={isOnFoot} />
            ))}
          </ul>
        </section>
      ))}
      <Unsure items={found.unsure} isOnFoot={isOnFoot} />
      {town !== undefined && found.unplaced.length > 0 && (
        <Fold summary={t("{0}的文件里还有 {1} 项没写在哪里", town, found.unplaced.length)}>
          {() =>
            byGroup(found.unplaced, groups).map(({ id, label, items }) => (
              <section key={id} className={s.group} aria-label={t("{0}，没写在哪里", label)}>
                <h3 className={s.groupHead}>
                  {label}
                  <span className={s.count}>{items.length}</span>
                </h3>
                <ul>
                  {items.map(({ feature }) => (
                    <Line key={feature.properties.id} feature={feature} near={null} isOnFoot={false} />
                  ))}
                </ul>
              </section>
            ))
          }
        </Fold>
      )}
    </>
  );
}

function MeasureNote({ view: { measure, found } }: { view: NearView }) {
  if (measure === "straight") return <p className={s.note}>{t("距离是直线，走路会更远。")}</p>;
  if (measure === "waiting") return <p className={s.note}>{t("正在打开道路，先按直线列出…")}</p>;
  if (measure === "no-way")
    return <p className={s.note}>{t("附近没有我们认得的路，算不出步行路线；这里按直线 1.2 km 列出，不是步行路程。")}</p>;
  return (
    <p className={s.note}>
      {t("按我们画的路网、每分钟 80 m 估算，小区里的路不全，实际可能更近或更远")}
      {found.withoutWay > 0 && t("；有 {0} 处不知道怎么走，按直线写明", found.withoutWay)}
      {t("。")}
    </p>
  );
}

function Unsure({ items, isOnFoot }: { items: readonly NearWalk[]; isOnFoot: boolean }) {
  if (items.length === 0) return null;
  return (
    <Fold summary={t("说不准在不在圈里的 {0} 处", items.length)}>
      {() => (
        <>
          <p className={s.note}>{t("位置只知道大概，或刚好在边上。它们不算在“肯定在圈里”的数里。")}</p>
          <ul>
            {items.map((near) => (
              <Line key={near.feature.properties.id} feature={near.feature} near={near} isOnFoot={isOnFoot} />
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}
