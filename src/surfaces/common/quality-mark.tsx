import type { FeatureProperties } from "../../plan/types";
import s from "./quality-mark.module.css";
import { type Quality, positionLine, positionQuality } from "./words";

/** How sure a position is, by form alone: a dot, a dot in a ring, a dotted ring, a struck ring. */
export function QualityMark({ properties }: { properties: FeatureProperties }) {
  const quality = positionQuality(properties);
  const label = `位置：${positionLine(properties)}`;
  return (
    <svg className={s.mark} viewBox="0 0 16 16" role="img" aria-label={label}>
      <title>{label}</title>
      <Shape quality={quality} />
    </svg>
  );
}

function Shape({ quality }: { quality: Quality }) {
  if (quality === "sure") return <circle cx="8" cy="8" r="3" fill="currentColor" />;
  if (quality === "near") {
    return (
      <>
        <circle cx="8" cy="8" r="2.2" fill="currentColor" />
        <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.2" />
      </>
    );
  }
  if (quality === "rough") {
    return <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="1.6 2" strokeLinecap="round" />;
  }
  return (
    <>
      <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path d="M4.5 11.5l7-7" stroke="currentColor" strokeWidth="1.2" />
    </>
  );
}
