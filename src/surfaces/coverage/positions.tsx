import { t } from "../../i18n/words";
import { methodSentence } from "../../plan/labels";
import { GEOMETRY_METHODS, type PlanFeature } from "../../plan/types";
import s from "./coverage.module.css";
import { Section } from "./section";

/** Upper ends of the classes of accuracy, in metres. */
const CLASSES: readonly { readonly label: string; readonly upTo: number }[] = [
  { label: t("±50 米内"), upTo: 50 },
  { label: t("±250 米内"), upTo: 250 },
  { label: t("±1 公里内"), upTo: 1000 },
  { label: t("更粗"), upTo: Number.POSITIVE_INFINITY },
];

/** How positions are known, and how exactly. */
export function Positions({ features }: { features: readonly PlanFeature[] }) {
  const placed = features.filter((f) => f.geometry !== null);
  const methods = GEOMETRY_METHODS.map((method) => {
    const own = placed.filter((f) => f.properties.geometryBasis.method === method);
    const counts = CLASSES.map(({ upTo }, i) => {
      const from = i === 0 ? -1 : (CLASSES[i - 1]?.upTo ?? 0);
      return own.filter(({ properties: { geometryBasis: b } }) => (b.accuracyM ?? 0) > from && (b.accuracyM ?? 0) <= upTo).length;
    });
    return { method, total: own.length, counts };
  }).filter((m) => m.total > 0);
  const most = Math.max(...methods.map((m) => m.total));
  return (
    <Section id="positions" title={t("位置是怎么知道的")} note={t("“±”是真实位置预计所在的范围，不是测量误差。")}>
      <table className={s.table}>
        <thead>
          <tr>
            <th scope="col">{t("方法")}</th>
            <th scope="col">{t("合计")}</th>
            {CLASSES.map((c) => (
              <th key={c.label} scope="col" className={s.wide}>
                {c.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {methods.map(({ method, total, counts }) => (
            <tr key={method}>
              <th scope="row">
                {methodSentence(method)}
                <svg className={s.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(total / most) * 100} height="4" />
                </svg>
                <small className={s.narrow}>
                  {CLASSES.flatMap((c, i) => (counts[i] ? [`${c.label} ${counts[i]}`] : [])).join(t("，"))}
                </small>
              </th>
              <td>{total}</td>
              {CLASSES.map((c, i) => (
                <td key={c.label} className={s.wide}>
                  {counts[i] || t("—")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
