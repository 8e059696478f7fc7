import { t } from "../i18n/words";
import { kindLine } from "../plan/labels";
import type { Drawn } from "../style/drawn";
import type { Drawing, DrawnFeature } from "./drawing";
import { Pick } from "./pick";
import { atZoom } from "./projection";

const text = (drawn: Drawn, key: string, otherwise: string) => String(drawn[key] ?? otherwise);

/** How a screen reader calls a thing: its name and what it is. */
export function nameOf({ byId }: Drawing, { id, name }: Drawn): string {
  const known = byId.get(id);
  return known ? t("{0}，{1}", name, kindLine(known.properties)) : name;
}

/** Metres on the ground that a ribbon is wide at its widest and at its heart, by zoom. */
const RIBBON = {
  widest: [
    [10, 460],
    [14, 360],
    [15.5, 130],
    [17, 70],
  ],
  heart: [
    [10, 220],
    [14, 120],
    [15.5, 60],
    [17, 36],
  ],
} as const;
/** Strokes that lie on one another to make a soft edge. */
const STROKES = [0, 0.2, 0.4, 0.55, 0.7, 0.82, 0.92, 1] as const;

/** What the plan lays under the roads: wings, cores and the soft ribbons of bands and axes. */
export function Ribbons({ drawing }: { drawing: Drawing }) {
  const { plane, structure, shapes, isBack } = drawing;
  const lines = shapes.filter((f) => f.properties.kind === "corridor" && f.properties.shape === "line");
  const sheets = structure.filter(({ properties: p }) => p.role === "core" || p.role === "wing");
  const [widest, heart] = [atZoom(plane.zoom, ...RIBBON.widest), atZoom(plane.zoom, ...RIBBON.heart)];
  const fade = atZoom(plane.zoom, [10.5, 0.7], [12, 1], [13.8, 1], [15.5, 0.5]);
  return (
    <g data-part="ribbons">
      {[...new Set(sheets.map((f) => f.properties.id))].map((id) => {
        const own = sheets.filter((f) => f.properties.id === id);
        const first = own[0];
        if (!first) return null;
        return (
          <g
            key={id}
            fill={text(first.properties, "tint", "#999999")}
            fillOpacity={(isBack(first.properties) ? 0.009 : 0.022) * fade}
          >
            {own.map((f, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sheets of one thing lie in a fixed order
              <path key={index} d={plane.path(f.geometry) ?? ""} />
            ))}
          </g>
        );
      })}
      {lines.map((f) => (
        <g
          key={f.properties.id}
          fill="none"
          stroke={text(f.properties, "tint", "#999999")}
          strokeLinecap="round"
          strokeLinejoin="round"
          opacity={isBack(f.properties) ? 0.4 : 1}
        >
          {STROKES.map((share) => (
            <path
              key={share}
              d={plane.path(f.geometry) ?? ""}
              strokeWidth={((widest + (heart - widest) * share) / plane.metresPerPx).toFixed(1)}
              strokeOpacity={((0.035 + 0.055 * share) * fade).toFixed(3)}
            />
          ))}
        </g>
      ))}
    </g>
  );
}

/** The line in the middle of a band, ring or road of the structure: one that reads on a wall. */
export function Spines({ drawing }: { drawing: Drawing }) {
  const { plane, c, shapes, isBack } = drawing;
  const bands = shapes.filter(({ properties: p }) => p.kind === "corridor" && p.shape === "line" && p.axis === undefined);
  const width = atZoom(plane.zoom, [11, 1.6], [13, 3.6], [14.5, 4]) * plane.k;
  return (
    <g data-part="spines" fill="none" strokeLinecap="round" strokeLinejoin="round">
      {bands.map((f) => (
        <Pick key={f.properties.id} id={f.properties.id} label={nameOf(drawing, f.properties)} isStop>
          <g opacity={isBack(f.properties) ? 0.4 : 1}>
            <path d={plane.path(f.geometry) ?? ""} stroke={c.paper} strokeWidth={width * 1.7} strokeOpacity={0.9} />
            <path d={plane.path(f.geometry) ?? ""} stroke={text(f.properties, "tintEdge", c.border)} strokeWidth={width} />
          </g>
        </Pick>
      ))}
    </g>
  );
}

function Track({ drawing, f, width }: { drawing: Drawing; f: DrawnFeature; width: number }) {
  const { plane, c, isBack } = drawing;
  const d = plane.path(f.geometry) ?? "";
  const isOpen = f.properties.transit === "open" || f.properties.axis === "open";
  return (
    <g opacity={isBack(f.properties) ? 0.5 : 1}>
      <path d={d} stroke={c.metroCasing} strokeWidth={width * 1.75} />
      <path d={d} stroke={text(f.properties, "tintEdge", c.ink)} strokeWidth={width * 1.35} />
      {!isOpen && <path d={d} stroke={c.metroCasing} strokeWidth={width} />}
      <path
        d={d}
        stroke={text(f.properties, "tint", c.ink)}
        strokeWidth={width}
        strokeDasharray={isOpen ? undefined : `${(width * 1.6).toFixed(1)} ${(width * 0.9).toFixed(1)}`}
      />
    </g>
  );
}

/** Metro lines, and the axes of the plan that run along them, drawn heavier; what is not open is broken. */
export function Tracks({ drawing }: { drawing: Drawing }) {
  const { plane, shapes } = drawing;
  const lines = shapes.filter((f) => f.properties.kind === "metro-line");
  const axes = shapes.filter((f) => f.properties.kind === "corridor" && f.properties.axis !== undefined);
  const width = atZoom(plane.zoom, [10, 1.4], [12, 2.6], [14, 4.2], [17, 6]) * plane.k;
  const heavy = atZoom(plane.zoom, [10.5, 2], [12, 4.6], [14, 7], [17, 8]) * plane.k;
  return (
    <g data-part="tracks" fill="none" strokeLinejoin="round">
      {lines.map((f) => (
        <Pick key={f.properties.id} id={f.properties.id} label={nameOf(drawing, f.properties)}>
          <Track drawing={drawing} f={f} width={width} />
        </Pick>
      ))}
      {axes.map((f) => (
        <Pick key={f.properties.id} id={f.properties.id} label={nameOf(drawing, f.properties)} isStop>
          <Track drawing={drawing} f={f} width={heavy} />
        </Pick>
      ))}
    </g>
  );
}

/** Outlines of towns, districts and community zones. */
export function Outlines({ drawing }: { drawing: Drawing }) {
  const { plane, c, shapes, fronts } = drawing;
  const of = (kind: string) => shapes.filter((f) => f.properties.kind === kind && f.properties.shape === "area");
  return (
    <g data-part="outlines" fill="none" strokeLinejoin="round">
      {of("community-zone").map((f) => (
        <path
          key={f.properties.id}
          d={plane.path(f.geometry) ?? ""}
          fill={c.zone}
          fillOpacity={0.05}
          stroke={c.zone}
          strokeWidth={plane.k}
          strokeDasharray={`${0.1 * plane.k} ${4 * plane.k}`}
          strokeLinecap="round"
        />
      ))}
      {[...of("district"), ...of("town")].map((f) => {
        const isFront = fronts.has(f.properties.id as never);
        return (
          <path
            key={f.properties.id}
            d={plane.path(f.geometry) ?? ""}
            stroke={c.border}
            strokeWidth={(isFront ? 2.2 : 1) * plane.k}
            strokeOpacity={isFront ? 0.9 : 0.55}
          />
        );
      })}
    </g>
  );
}
