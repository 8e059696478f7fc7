import { QualityShape } from "../common/quality-mark";
import type { Quality } from "../common/words";
import s from "./layer-list.module.css";

const STEPS: readonly { readonly quality: Quality; readonly label: string; readonly note: string }[] = [
  { quality: "sure", label: "位置可靠", note: "误差不超过 50 米" },
  { quality: "near", label: "大致位置", note: "误差不超过 250 米" },
  { quality: "rough", label: "示意或推定", note: "边缘柔化，不作划界依据" },
  { quality: "none", label: "未上图", note: "只在列表里，有原因" },
];

/** What the small marks behind the names say about a position. */
export function QualityLegend() {
  return (
    <section className={s.group} aria-label="位置可靠程度">
      <div className={s.head}>
        <h3>位置可靠程度</h3>
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
