import { t } from "../../i18n/words";
import type { FeatureProperties } from "../../plan/types";
import s from "./quality-mark.module.css";
import { positionLine, positionQuality, type Quality } from "./words";

/** How sure a position is, by form alone: a dot, a dot in a ring, a dotted ring, a struck ring. */
export function QualityMark({ properties }: { properties: FeatureProperties }) {
  const label = t("位置：{0}", positionLine(properties));
  return (
    <svg className={s.mark} viewBox="0 0 16 16" role="img" aria-label={label}>
      <title>{label}</title>
      <Shape quality={positionQuality(properties)} />
    </svg>
  );
}

/** The mark alone, beside words that say the same. */
export function QualityShape({ quality }: { quality: Quality }) {
  return (
    <svg className={s.mark} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <Shape quality={quality} />
    </svg>
  );
}

function Shape({ quality }: { quality: Quality }) {
  const ring = <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.2" />;
  if (quality === "sure") return <circle cx="8" cy="8" r="3" fill="currentColor" />;
  if (quality === "near") {
    return (
      <>
        <circle cx="8" cy="8" r="2.2" fill="currentColor" />
        {ring}
      </>
    );
  }
  if (quality === "rough") {
    return (
      <circle
        cx="8"
        cy="8"
        r="5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeDasharray="1.6 2"
        strokeLinecap="round"
      />
    );
  }
  return (
    <>
      {ring}
      <path d="M4.5 11.5l7-7" stroke="currentColor" strokeWidth="1.2" />
    </>
  );
}
