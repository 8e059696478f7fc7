import { hoverFeature, selectFeature, selectIndicator } from "../../actions/select";
import { useFeatures, useIndicators } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { roleLabel } from "../../plan/labels";
import { shownName } from "../../plan/shown-name";
import type { Finding } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { formatPeriodShort } from "../../ui/format";
import { FeatureSymbol } from "../common/symbol";
import s from "./doubts.module.css";

/** The places and the numbers that a finding concerns. */
export function DoubtLinks({ finding }: { finding: Finding }) {
  const features = useFeatures();
  const indicators = useIndicators();
  const selected = useAtlas((st) => (st.selection.kind === "none" ? null : st.selection.id));
  const places = features.status === "ready" ? finding.featureIds.flatMap((id) => features.value.byId.get(id) ?? []) : [];
  const rows = indicators.status === "ready" ? finding.indicatorIds.flatMap((id) => indicators.value.byId.get(id) ?? []) : [];
  return (
    <>
      {places.length > 0 && (
        <>
          <p className={s.sumHead}>{t("涉及的地点")}</p>
          <ul className={s.links}>
            {places.map((f) => (
              <li key={f.properties.id}>
                <button
                  type="button"
                  className={s.link}
                  aria-current={selected === f.properties.id || undefined}
                  onClick={() => selectFeature({ id: f.properties.id, origin: "doubt" })}
                  onPointerEnter={() => hoverFeature(f.properties.id, "doubt")}
                  onPointerLeave={() => hoverFeature(null, "doubt")}
                >
                  <FeatureSymbol feature={f} />
                  {shownName(f.properties)}
                  {f.geometry === null ? t("（未上图）") : ""}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {rows.length > 0 && (
        <>
          <p className={s.sumHead}>{t("涉及的数值")}</p>
          <ul className={s.links}>
            {rows.map((i) => (
              <li key={i.id}>
                <button type="button" className={s.link} onClick={() => selectIndicator({ id: i.id, origin: "list" })}>
                  {i.name}
                  {t(" · ")}
                  {formatPeriodShort(i.period)}
                  {roleLabel(i.role)}
                  <span className={s.value}>{i.value_text}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
