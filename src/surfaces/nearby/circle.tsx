import { useMemo } from "react";
import { t } from "../../i18n/words";
import { circleRows } from "../../plan/near-circle";
import type { NearGroups } from "../../plan/near-groups";
import type { NearbyOnFoot } from "../../plan/near-walk";
import s from "./nearby.module.css";

/** The fifteen-minute circle of life in one table: what it holds, and what the plans add. */
export function Circle({ found, groups }: { found: NearbyOnFoot; groups: NearGroups }) {
  const rows = useMemo(() => circleRows(found.certain, groups), [found, groups]);
  const held = rows.filter((r) => r.there + r.coming + r.planned + r.unsaid > 0);
  const empty = rows.filter((r) => !held.includes(r)).map((r) => r.label);
  const dash = (n: number) => (n === 0 ? t("—") : n);
  return (
    <>
      <table className={s.circle}>
        <caption>{t("15 分钟生活圈：圈里有什么，规划添什么")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("类别")}</th>
            <th scope="col">{t("已有")}</th>
            <th scope="col">{t("在建或前期")}</th>
            <th scope="col">{t("计划")}</th>
            <th scope="col">{t("没说时间")}</th>
          </tr>
        </thead>
        <tbody>
          {held.map(({ id, label, there, coming, planned, unsaid }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{dash(there)}</td>
              <td>{dash(coming)}</td>
              <td>{dash(planned)}</td>
              <td>{dash(unsaid)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {empty.length > 0 && (
        <p className={s.note}>
          {t("圈里没有文件提到的：")}
          {empty.join(t("、"))}
          {t("。没有提到不等于没有。")}
        </p>
      )}
    </>
  );
}
