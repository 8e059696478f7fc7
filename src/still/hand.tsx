import type { LonLat } from "../geo/types";
import type { Point } from "./projection";

/** Not a colour of the plan, and seen on every ground: red with a white seam, as of a pen on glass. */
const INK = "#d21f3c";
const SEAM = "#ffffff";

interface HandProps {
  readonly pointer: LonLat | null;
  readonly strokes: readonly (readonly LonLat[])[];
  /** WGS84 to the picture's own units. */
  readonly project: (at: LonLat) => Point;
  /** Width of a stroke in these units. */
  readonly width: number;
}

/** Where the speaker points, and what the pen has drawn, as parts of an SVG over a map. */
export function Hand({ pointer, strokes, project, width }: HandProps) {
  const spot = pointer && project(pointer);
  const lines = strokes.map((stroke) =>
    stroke
      .map((at) =>
        project(at)
          .map((n) => n.toFixed(1))
          .join(","),
      )
      .join(" "),
  );
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round" data-hand>
      {[SEAM, INK].map((ink) => (
        <g key={ink} stroke={ink} strokeWidth={ink === SEAM ? width * 1.8 : width}>
          {/* biome-ignore lint/suspicious/noArrayIndexKey: strokes are only added and all taken away together */}
          {lines.map((points, i) => (points.includes(" ") ? <polyline key={i} points={points} data-stroke /> : null))}
        </g>
      ))}
      {spot && (
        <g data-pointer>
          <circle
            cx={spot[0]}
            cy={spot[1]}
            r={width * 2.6}
            fill={INK}
            fillOpacity={0.22}
            stroke={SEAM}
            strokeWidth={width * 0.5}
          />
          <circle cx={spot[0]} cy={spot[1]} r={width * 1.3} fill={INK} stroke={SEAM} strokeWidth={width * 0.4} />
        </g>
      )}
    </g>
  );
}
