import { selectFeature } from "../../actions/select";
import { setArea } from "../../actions/view";
import { t } from "../../i18n/words";
import { kindLabel } from "../../plan/labels";
import { shownName } from "../../plan/shown-name";
import { FEATURE_KINDS, type PlanFeature } from "../../plan/types";
import s from "./coverage.module.css";
import { Section } from "./section";

/** Features by kind: on the map and not, each that is not with its reason. */
export function FeatureCounts({ features }: { features: readonly PlanFeature[] }) {
  const kinds = FEATURE_KINDS.map((kind) => ({ kind, own: features.filter((f) => f.properties.kind === kind) })).filter(
    ({ own }) => own.length > 0,
  );
  return (
    <Section
      id="places"
      title={t("地点：上图与未上图")}
      note={t("位置无法可靠确定的不画在图上，仍可查到原文和指标；展开看逐个的原因。")}
    >
      <table className={s.table}>
        <thead>
          <tr>
            <th scope="col">{t("类别")}</th>
            <th scope="col">{t("上图")}</th>
            <th scope="col">{t("未上图")}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, own }) => {
            const off = own.filter((f) => f.geometry === null);
            return (
              <tr key={kind}>
                <th scope="row">
                  {kindLabel(kind)}
                  {off.length > 0 && <Reasons features={off} />}
                </th>
                <td>{own.length - off.length}</td>
                <td>{off.length || t("—")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}

function Reasons({ features }: { features: readonly PlanFeature[] }) {
  const reasons = new Map<string, PlanFeature[]>();
  for (const f of features) {
    const why = f.properties.geometryBasis.note ?? t("没有找到可靠的位置");
    reasons.set(why, [...(reasons.get(why) ?? []), f]);
  }
  const open = ({ properties: p }: PlanFeature) => {
    setArea(p.area);
    selectFeature({ id: p.id, origin: "list" });
  };
  return (
    <details className={s.left}>
      <summary>
        {t("未上图的 ")}
        {features.length}
        {t(" 个和原因")}
      </summary>
      <ul>
        {[...reasons]
          .sort((a, b) => b[1].length - a[1].length)
          .map(([why, own]) => (
            <li key={why}>
              {own.map((f, i) => (
                <span key={f.properties.id}>
                  {i > 0 && t("、")}
                  <button type="button" className={s.docLink} onClick={() => open(f)}>
                    {shownName(f.properties)}
                  </button>
                </span>
              ))}
              {t("：")}
              {why}
            </li>
          ))}
      </ul>
    </details>
  );
}
