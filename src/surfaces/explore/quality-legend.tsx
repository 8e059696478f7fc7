import { t } from "../../i18n/words";
import { QualityShape } from "../common/quality-mark";
import type { Quality } from "../common/words";
import s from "./layer-list.module.css";

const STEPS: readonly { readonly quality: Quality; readonly label: string; readonly note: string }[] = [
  { quality: "sure", label: t("位置可靠"), note: t("误差不超过 50 米") },
  { quality: "near", label: t("大致位置"), note: t("误差不超过 250 米") },
  { quality: "rough", label: t("示意或推定"), note: t("边缘柔化，不作划界依据") },
  { quality: "none", label: t("未上图"), note: t("只在列表里，有原因") },
];

/** What the small marks behind the names say about a position. */
export function QualityLegend() {
  return (
    <section className={s.group} aria-label={t("位置可靠程度")}>
      <div className={s.head}>
        <h3>{t("位置可靠程度")}</h3>
      </div>
      <ul className={s.entries}>
        {STEPS.map((step) => (
          <li key={step.quality} className={s.entry}>
            <span className={s.qualitySign}>
              <QualityShape quality={step.quality} />
            </span>
            <span>
              {step.label}
              <span className={s.note}>{step.note}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
