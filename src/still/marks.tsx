import type { Drawn } from "../style/drawn";
import { ICON_SHAPES, type IconId } from "../style/icon-shapes";
import { KIND_TOKENS } from "../style/marks";
import type { Drawing } from "./drawing";
import { Pick } from "./pick";
import type { Placed, PlacedMark } from "./place-names";
import { nameOf } from "./structure";

const SMALLEST_RING_PX = 14;

/** A plate with its sign, filled as its stage says, on a paper edge that parts it from the ground. */
function Sign({ drawing: { c }, drawn, icon, prefix }: { drawing: Drawing; drawn: Drawn; icon: IconId; prefix: string }) {
  const { kind, stage } = drawn;
  const [ink, tint] = [c[KIND_TOKENS[kind].ink], c[KIND_TOKENS[kind].tint]];
  const { plate, sign, dash } = ICON_SHAPES[icon];
  const isDone = stage === "done";
  const pattern = stage === "building" ? "hatch" : stage === "preparing" ? "dots" : null;
  const own = kind === "green" || kind === "place" ? "parcel" : kind;
  return (
    <g strokeLinejoin="round">
      <path
        d={plate}
        fill={isDone ? ink : stage === "planned" ? c.halo : tint}
        stroke={c.halo}
        strokeWidth={4}
        paintOrder="stroke"
      />
      {pattern && <path d={plate} fill={`url(#${prefix}-sign-${pattern}-${own})`} />}
      {!isDone && (
        <path
          d={plate}
          fill="none"
          stroke={ink}
          strokeWidth={stage === "unknown" ? 1.4 : 2}
          strokeDasharray={stage === "planned" ? `${dash[0]} ${dash[1]}` : stage === "unknown" ? "1.4 2" : undefined}
          strokeDashoffset={stage === "planned" ? dash[2] : undefined}
        />
      )}
      {sign !== "" && <path d={sign} fill={isDone ? c.halo : ink} />}
    </g>
  );
}

/** The patterns of signs, which keep their size in the sign's own box of 24. */
export function SignPatterns({ drawing: { c }, prefix }: { drawing: Drawing; prefix: string }) {
  return (
    <defs>
      {(["parcel", "project", "carrier", "facility"] as const).map((kind) => (
        <g key={kind}>
          <pattern
            id={`${prefix}-sign-hatch-${kind}`}
            width={3.3}
            height={3.3}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${kind === "carrier" ? -45 : 45})`}
          >
            <path d="M0,0V3.3" stroke={c[KIND_TOKENS[kind].ink]} strokeWidth={1.4} />
          </pattern>
          <pattern id={`${prefix}-sign-dots-${kind}`} width={4.8} height={4.8} patternUnits="userSpaceOnUse">
            <circle cx={2.4} cy={2.4} r={0.95} fill={c[KIND_TOKENS[kind].ink]} />
          </pattern>
        </g>
      ))}
    </defs>
  );
}

/** How far the true place may be from the drawn one, around what is in focus. */
function AccuracyRing({ drawing: { plane, c, byId }, mark }: { drawing: Drawing; mark: PlacedMark }) {
  const accuracyM = byId.get(mark.drawn.id)?.properties.geometryBasis.accuracyM ?? 0;
  const radius = accuracyM / plane.metresPerPx;
  if (radius < SMALLEST_RING_PX * plane.k) return null;
  return (
    <circle
      cx={mark.at[0]}
      cy={mark.at[1]}
      r={radius}
      fill="none"
      stroke={c.accent}
      strokeOpacity={0.7}
      strokeWidth={1.6 * plane.k}
      strokeDasharray={`${0.1 * plane.k} ${5 * plane.k}`}
      strokeLinecap="round"
    />
  );
}

function Station({ drawing: { plane, c }, mark }: { drawing: Drawing; mark: PlacedMark }) {
  const isOpen = mark.drawn.transit === "open";
  const ring = mark.sizePx * 0.16;
  return (
    <circle
      cx={mark.at[0]}
      cy={mark.at[1]}
      r={mark.sizePx * 0.36}
      fill={c.metroCasing}
      stroke={String(mark.drawn.tintEdge ?? c.ink)}
      strokeWidth={Math.max(plane.k, ring)}
      strokeDasharray={isOpen ? undefined : `${(ring * 1.4).toFixed(1)} ${(ring * 0.9).toFixed(1)}`}
    />
  );
}

function Mark({ drawing, mark, prefix }: { drawing: Drawing; mark: PlacedMark; prefix: string }) {
  const { plane, c, isFocus, isBack } = drawing;
  const { drawn, at, icon, sizePx } = mark;
  const [x, y] = at;
  const isStanding = drawn.stage === "done" || drawn.stage === "building";
  const scale = sizePx / 28;
  return (
    <Pick id={drawn.id} label={nameOf(drawing, drawn)} isStop={icon !== null || drawn.kind === "station"}>
      <g opacity={isBack(drawn) ? 0.5 : 1}>
        {isFocus(drawn.id) && drawn.kind !== "station" && (
          <circle
            cx={x}
            cy={y}
            r={sizePx * 0.66}
            fill={c.accent}
            fillOpacity={0.12}
            stroke={c.accent}
            strokeWidth={2.4 * plane.k}
          />
        )}
        {drawn.kind === "station" ? (
          <Station drawing={drawing} mark={mark} />
        ) : icon ? (
          <g transform={`translate(${(x - 12 * scale).toFixed(1)} ${(y - 12 * scale).toFixed(1)}) scale(${scale.toFixed(3)})`}>
            <Sign drawing={drawing} drawn={drawn} icon={icon} prefix={prefix} />
          </g>
        ) : (
          <circle
            cx={x}
            cy={y}
            r={sizePx / 2}
            fill={isStanding ? c[KIND_TOKENS[drawn.kind].ink] : c.paper}
            stroke={c[KIND_TOKENS[drawn.kind].ink]}
            strokeWidth={1.2 * plane.k}
          />
        )}
      </g>
    </Pick>
  );
}

/** Marks, the least important lowest. */
export function Marks({ drawing, placed, prefix }: { drawing: Drawing; placed: Placed; prefix: string }) {
  const focused = placed.marks.filter((mark) => drawing.isFocus(mark.drawn.id) && mark.drawn.kind !== "station");
  return (
    <g data-part="marks">
      {focused.map((mark) => (
        <AccuracyRing key={mark.drawn.id} drawing={drawing} mark={mark} />
      ))}
      {[...placed.marks].reverse().map((mark) => (
        <Mark key={mark.drawn.id} drawing={drawing} mark={mark} prefix={prefix} />
      ))}
    </g>
  );
}
