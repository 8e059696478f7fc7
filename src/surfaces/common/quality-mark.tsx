import type { FeatureProperties } from "../../plan/types";
import s from "./quality-mark.module.css";
import { positionLine, positionQuality, type Quality } from "./words";

/** How sure a position is, by form alone: a dot, a dot in a ring, a dotted ring, a struck ring. */
export function QualityMark({ properties }: { properties: FeatureProperties }) {
  const label = `位置：${positionLine(properties)}`;
  return <QualityShape quality={positionQuality(properties)} label={label} />;
}

/** The mark alone; decorative without a label. */
export function QualityShape({ quality, label }: { quality: Quality; label?: string }) {
  const named = label === undefined ? ({ "aria-hidden": true } as const) : ({ role: "img", "aria-label": label } as const);
  return (
    <svg className={s.mark} viewBox="0 0 16 16" {...named}>
      {label !== undefined && <title>{label}</title>}
      {(quality === "sure" || quality === "near") && <circle cx="8" cy="8" r={quality === "sure" ? 3 : 2.2} fill="currentColor" />}
      {quality === "rough" ? (
        <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="1.6 2" strokeLinecap="round" />
      ) : (
        quality !== "sure" && <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.2" />
      )}
      {quality === "none" && <path d="M4.5 11.5l7-7" stroke="currentColor" strokeWidth="1.2" />}
    </svg>
  );
}
