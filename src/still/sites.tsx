import type { FeatureKind, Stage } from "../plan/types";
import { KIND_TOKENS } from "../style/marks";
import type { Drawing, DrawnFeature } from "./drawing";
import { Pick } from "./pick";
import { atZoom } from "./projection";
import { nameOf } from "./structure";

const SITES: readonly FeatureKind[] = ["carrier", "facility", "project", "parcel"];
const OPACITY: Readonly<Record<Stage, number>> = { done: 0.62, unknown: 0.36, building: 0.6, preparing: 0.6, planned: 0.5 };

function patternId(prefix: string, pattern: "hatch" | "dots", kind: FeatureKind): string {
  return `${prefix}-${pattern}-${kind}`;
}

/** The patterns by which building and preparing are told without colour: bars, which lean the other way for carriers, and dots. */
export function Patterns({ drawing: { plane, c }, prefix }: { drawing: Drawing; prefix: string }) {
  const size = 6 * plane.k;
  return (
    <defs>
      {SITES.map((kind) => (
        <g key={kind}>
          <pattern
            id={patternId(prefix, "hatch", kind)}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${kind === "carrier" ? -45 : 45})`}
          >
            <path d={`M0,0V${size}`} stroke={c[KIND_TOKENS[kind].ink]} strokeWidth={2.2 * plane.k} />
            {kind === "facility" && <path d={`M0,0H${size}`} stroke={c[KIND_TOKENS[kind].ink]} strokeWidth={1.4 * plane.k} />}
          </pattern>
          <pattern id={patternId(prefix, "dots", kind)} width={size} height={size} patternUnits="userSpaceOnUse">
            <circle cx={size / 2} cy={size / 2} r={0.95 * plane.k} fill={c[KIND_TOKENS[kind].ink]} />
          </pattern>
        </g>
      ))}
    </defs>
  );
}

function dashOf(stage: Stage, width: number): string | undefined {
  if (stage === "planned") return `${3 * width} ${2 * width}`;
  return stage === "unknown" ? `${width} ${2 * width}` : undefined;
}

/** The ground of one site by stage; a shape that only shows the stated area has a soft edge in place of a line. */
function Site({ drawing, f, prefix }: { drawing: Drawing; f: DrawnFeature; prefix: string }) {
  const { plane, c, isBack, structure } = drawing;
  const { id, kind, stage, isSketch } = f.properties;
  const [ink, tint] = [c[KIND_TOKENS[kind].ink], c[KIND_TOKENS[kind].tint]];
  const d = plane.path(f.geometry) ?? "";
  const fill = stage === "done" ? ink : tint;
  const width = atZoom(plane.zoom, [12, 0.8], [15, 1.6]) * plane.k;
  const pattern = stage === "building" ? "hatch" : stage === "preparing" ? "dots" : null;
  const soft = isSketch ? structure.filter((s) => s.properties.id === id && s.properties.role === "sketch") : [];
  return (
    <Pick id={id} label={nameOf(drawing, f.properties)}>
      <g opacity={isBack(f.properties) ? 0.42 : 1} strokeLinejoin="round">
        {soft.length > 0 ? (
          <g fill={fill} fillOpacity={OPACITY[stage] * 0.13}>
            {soft.map((sheet, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sheets of one thing lie in a fixed order
              <path key={index} d={plane.path(sheet.geometry) ?? ""} />
            ))}
          </g>
        ) : (
          <path
            d={d}
            fill={fill}
            fillOpacity={OPACITY[stage]}
            stroke={ink}
            strokeWidth={width}
            strokeDasharray={dashOf(stage, width)}
          />
        )}
        {pattern && <path d={d} fill={`url(#${patternId(prefix, pattern, kind)})`} fillOpacity={0.9} />}
      </g>
    </Pick>
  );
}

function Work({ drawing, f }: { drawing: Drawing; f: DrawnFeature }) {
  const { plane, c, isBack, isFocus } = drawing;
  const { id, stage } = f.properties;
  const d = plane.path(f.geometry) ?? "";
  const width = atZoom(plane.zoom, [10, 1], [12, 1.4], [13.5, 1.8], [15, 3], [17, 5]) * plane.k;
  return (
    <Pick id={id} label={nameOf(drawing, f.properties)}>
      <g opacity={isBack(f.properties) ? 0.42 : 1} fill="none" strokeLinejoin="round">
        {isFocus(id) && <path d={d} stroke={c.accent} strokeWidth={width * 2.2 + 3 * plane.k} strokeLinecap="round" />}
        <path d={d} stroke={c.workTint} strokeWidth={width * 2.2} strokeLinecap="round" />
        <path d={d} stroke={c.work} strokeWidth={width} strokeDasharray={dashOf(stage, width)} />
      </g>
    </Pick>
  );
}

/** Parcels, carriers, facilities and works as grounds and lines; green and water that the plan names. */
export function Sites({ drawing, prefix }: { drawing: Drawing; prefix: string }) {
  const { plane, c, shapes, isBack } = drawing;
  const isLine = (f: DrawnFeature) => f.properties.shape === "line";
  const isSite = (f: DrawnFeature) => SITES.includes(f.properties.kind) && f.properties.shape === "area";
  const opacityOf = (f: DrawnFeature) => (isBack(f.properties) ? 0.5 : 1);
  return (
    <g data-part="sites">
      {shapes
        .filter((f) => f.properties.kind === "green" && f.properties.shape === "area")
        .map((f) => (
          <path
            key={f.properties.id}
            d={plane.path(f.geometry) ?? ""}
            fill={c.green}
            stroke={c.greenInk}
            strokeWidth={0.8 * plane.k}
            opacity={opacityOf(f)}
          />
        ))}
      {shapes
        .filter((f) => f.properties.kind === "water" && isLine(f))
        .map((f) => (
          <path
            key={f.properties.id}
            d={plane.path(f.geometry) ?? ""}
            fill="none"
            stroke={c.waterInk}
            strokeWidth={atZoom(plane.zoom, [12, 0.8], [15, 1.5]) * plane.k}
            opacity={0.75 * opacityOf(f)}
          />
        ))}
      {shapes
        .filter((f) => f.properties.kind === "project" && isLine(f) && f.properties.isMetro !== true)
        .map((f) => (
          <Work key={f.properties.id} drawing={drawing} f={f} />
        ))}
      {SITES.flatMap((kind) =>
        shapes
          .filter((f) => isSite(f) && f.properties.kind === kind)
          .map((f) => <Site key={f.properties.id} drawing={drawing} f={f} prefix={prefix} />),
      )}
    </g>
  );
}

/**
 * Outlines of the areas in focus in the one accent. A corridor stands out by its own colour, a town by its border, and a
 * shape that only shows the stated area by its mark and its ring: it has no outline that one could draw.
 */
export function FocusAreas({ drawing: { plane, c, shapes, isFocus } }: { drawing: Drawing }) {
  const own = shapes.filter(
    ({ properties: p }) =>
      isFocus(p.id) && p.shape === "area" && !p.isSketch && !["town", "district", "corridor"].includes(p.kind),
  );
  return (
    <g data-part="focus" fill="none" strokeLinejoin="round">
      {own.map((f) => (
        <g key={f.properties.id}>
          <path d={plane.path(f.geometry) ?? ""} stroke={c.halo} strokeWidth={6 * plane.k} strokeOpacity={0.9} />
          <path d={plane.path(f.geometry) ?? ""} stroke={c.accent} strokeWidth={2.8 * plane.k} />
        </g>
      ))}
    </g>
  );
}
