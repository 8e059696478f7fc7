import type { Drawing } from "./drawing";
import { atZoom, type Plane } from "./projection";

type Shape = GeoJSON.Feature;

function pathsOf(plane: Plane, shapes: readonly Shape[]): string {
  return shapes.map((f) => plane.path(f.geometry) ?? "").join("");
}

const isOf = (layer: string) => (f: Shape) => f.properties?.layer === layer;
const isArea = (f: Shape) => f.geometry.type.endsWith("Polygon");

/** Widths of the live map at zoom 9, 12, 14 and 17, road and casing. */
const ROADS: Readonly<Record<string, readonly [road: readonly number[], casing: readonly number[]]>> = {
  motorway: [
    [0.9, 2.4, 6.5, 26],
    [1.6, 3.8, 8.3, 28.4],
  ],
  trunk: [
    [0.8, 2.2, 6, 24],
    [1.4, 3.4, 7.8, 26.4],
  ],
  primary: [
    [0.4, 1.6, 5, 20],
    [0.7, 2.6, 6.6, 22.2],
  ],
  secondary: [
    [0.2, 1, 4, 16],
    [0.3, 1.7, 5.4, 18],
  ],
  other: [
    [0, 0.4, 2.6, 11],
    [0, 0.6, 3.8, 12.8],
  ],
};
const CLASSES = ["other", "secondary", "primary", "trunk", "motorway"] as const;
const FAST: ReadonlySet<string> = new Set(["motorway", "trunk"]);

function widthAt(zoom: number, widths: readonly number[]): number {
  const [a = 0, b = 0, c = 0, d = 0] = widths;
  return atZoom(zoom, [9, a], [12, b], [14, c], [17, d]);
}

const classOf = (f: Shape) => {
  const name = String(f.properties?.class ?? "");
  return name in ROADS ? name : "other";
};

/** What lies under the plan: built-up land, green, water. */
export function Land({ drawing: { plane, c, ground } }: { drawing: Drawing }) {
  const built = ground.filter(isOf("builtup"));
  const water = ground.filter(isOf("water"));
  const opacity = atZoom(plane.zoom, [10.8, 0], [12.5, 1]);
  return (
    <g data-part="land">
      <rect width={plane.width} height={plane.height} fill={c.ground} />
      {opacity > 0 && (
        <g opacity={opacity}>
          <path
            fill={c.block}
            d={pathsOf(
              plane,
              built.filter((f) => f.properties?.class !== "commercial"),
            )}
          />
          <path
            fill={c.commercial}
            d={pathsOf(
              plane,
              built.filter((f) => f.properties?.class === "commercial"),
            )}
          />
        </g>
      )}
      <path fill={c.green} d={pathsOf(plane, ground.filter(isOf("green")).filter(isArea))} />
      <path fill={c.water} d={pathsOf(plane, water.filter(isArea))} />
      <g fill="none" stroke={c.water} strokeLinecap="round" strokeLinejoin="round">
        {water
          .filter((f) => !isArea(f))
          .map((f, index) => (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of the ground have no ids and never change place
              key={index}
              d={plane.path(f.geometry) ?? ""}
              strokeWidth={Math.max(0.6 * plane.k, Number(f.properties?.widthM ?? 8) / plane.metresPerPx)}
            />
          ))}
      </g>
    </g>
  );
}

/** Roads by class, minor ones first, bridges over all; what no one has measured is no different on this scale. */
export function Roads({ drawing: { plane, c, ground } }: { drawing: Drawing }) {
  const roads = ground.filter(isOf("road"));
  const levels = [roads.filter((f) => f.properties?.bridge !== true), roads.filter((f) => f.properties?.bridge === true)];
  return (
    <g data-part="roads" fill="none" strokeLinecap="round" strokeLinejoin="round">
      {["ground", "bridge"].map((level, index) => {
        const byClass = CLASSES.map((name) => ({ name, own: (levels[index] ?? []).filter((f) => classOf(f) === name) }));
        const drawn = byClass
          .map(({ name, own }) => ({
            name,
            d: pathsOf(plane, own),
            widths: ROADS[name]?.map((w) => widthAt(plane.zoom, w) * plane.k) ?? [0, 0],
          }))
          .filter(({ d, widths }) => d !== "" && (widths[0] ?? 0) > 0.05);
        return (
          <g key={level}>
            {drawn.map(({ name, d, widths }) => (
              <path key={name} d={d} stroke={FAST.has(name) ? c.motorwayCasing : c.roadCasing} strokeWidth={widths[1]} />
            ))}
            {drawn.map(({ name, d, widths }) => (
              <path key={name} d={d} stroke={FAST.has(name) ? c.motorway : c.road} strokeWidth={widths[0]} />
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** The ground ends softly where the basemap is cut: at the outermost nothing of it is left. */
export function Edge({ drawing: { plane, c, edge } }: { drawing: Drawing }) {
  if (edge.length === 0) return null;
  return (
    <g data-part="edge" fill={c.ground} fillOpacity={0.2} fillRule="evenodd">
      {edge.map((sheet, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sheets lie in a fixed order
        <path key={index} d={plane.path(sheet.geometry) ?? ""} />
      ))}
    </g>
  );
}

/** The ground outside the towns in front, laid paler; neighbours keep their outlines. */
export function Veil({ drawing: { plane, c, byId, fronts, ground } }: { drawing: Drawing }) {
  const holes = [...fronts].flatMap((id) => {
    const outline = byId.get(id)?.geometry;
    return outline ? [plane.path(outline) ?? ""] : [];
  });
  const neighbours = ground.filter(isOf("neighbour")).filter(isArea);
  const m = 60 * plane.k;
  const sheet = `M${-m},${-m}H${plane.width + m}V${plane.height + m}H${-m}Z`;
  return (
    <g data-part="veil">
      <path d={pathsOf(plane, neighbours)} fill="none" stroke={c.border} strokeWidth={0.6 * plane.k} strokeOpacity={0.35} />
      {holes.some((d) => d !== "") && (
        <path
          d={sheet + holes.join("")}
          fill={c.veil}
          fillRule="evenodd"
          fillOpacity={atZoom(plane.zoom, [10.5, 0.15], [12.5, 0.58])}
        />
      )}
    </g>
  );
}
