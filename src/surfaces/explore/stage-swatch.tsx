import type { Stage } from "../../plan/types";
import s from "./facts.module.css";

/** The stage by form, as on the map: dashed outline, dots, hatch, solid; a question mark for what is not known. */
export function StageSwatch({ stage }: { stage: Stage }) {
  return (
    <svg className={s.swatch} viewBox="0 0 20 14" aria-hidden="true" focusable="false">
      {stage === "done" && <rect x="1" y="1" width="18" height="12" rx="1.5" fill="currentColor" />}
      {stage === "planned" && (
        <rect
          x="1.5"
          y="1.5"
          width="17"
          height="11"
          rx="1.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeDasharray="3 2"
        />
      )}
      {stage === "preparing" && (
        <>
          <rect x="1.5" y="1.5" width="17" height="11" rx="1.5" fill="none" stroke="currentColor" strokeWidth="1.2" />
          {[5, 10, 15].map((x) => (
            <circle key={x} cx={x} cy="7" r="1.3" fill="currentColor" />
          ))}
        </>
      )}
      {stage === "building" && (
        <>
          <rect x="1.5" y="1.5" width="17" height="11" rx="1.5" fill="none" stroke="currentColor" strokeWidth="1.2" />
          <path d="M3 12 13 2M8 12 17.5 2.5M2.5 7.5 8 2M13 12l5-5" stroke="currentColor" strokeWidth="1.2" />
        </>
      )}
      {stage === "unknown" && (
        <rect
          x="1.5"
          y="1.5"
          width="17"
          height="11"
          rx="1.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1"
          strokeDasharray="1 2"
        />
      )}
    </svg>
  );
}
