import { type Layer, WebMercatorViewport } from "@deck.gl/core";
import { ColumnLayer, PathLayer, TextLayer } from "@deck.gl/layers";
import type { Map as GlMap } from "maplibre-gl";
import type { LonLat } from "../geo/types";
import { RAISED_KINDS, type RaisedKind } from "../plan/measures";
import { rgba } from "../style/color";
import { FONT_FAMILY } from "../style/fonts";
import { metresToPx, type StyleContext } from "../style/layer";
import type { Column } from "../style/raised";
import type { LabelBox, StandingColumn } from "./column-hit";

/** The outline of a column seen from above is that of the kind's mark: a second sign beside the colour. */
const FOOTPRINT: Readonly<Record<RaisedKind, { readonly diskResolution: number; readonly angle: number }>> = {
  parcel: { diskResolution: 4, angle: 0 },
  carrier: { diskResolution: 4, angle: 45 },
  project: { diskResolution: 3, angle: 90 },
  facility: { diskResolution: 20, angle: 0 },
};
const RADIUS_PX = 8;
const MATERIAL = { ambient: 0.62, diffuse: 0.45, shininess: 12, specularColor: [30, 30, 30] as [number, number, number] };

export function radiusPx({ size }: StyleContext): number {
  return RADIUS_PX * size.k;
}

/** Metres that stand for one pixel of the ground at the middle of the map. */
export function metresPerPx(map: GlMap): number {
  return 1 / metresToPx(1, map.getZoom());
}

/** Where a column stands on the ground: those of one spot in a row from west to east, whatever the zoom. */
function standsAt({ at: [lon, lat], slot }: Column, metres: number, context: StyleContext): [number, number] {
  const eastM = slot * 2.2 * radiusPx(context) * metres;
  return [lon + eastM / (111_320 * Math.cos((lat * Math.PI) / 180)), lat];
}

/** deck.gl takes the place in the map's order from a property that its types do not know. */
function under(beforeId: string | undefined): object {
  return beforeId ? { beforeId } : {};
}

/** Two layers a kind: what is reported stands solid, what is intended as a shell with drawn edges. */
export function columnLayers(
  columns: readonly Column[],
  metres: number,
  context: StyleContext,
  beforeId: string | undefined,
): Layer[] {
  return RAISED_KINDS.flatMap((kind) =>
    (["solid", "ghost"] as const).flatMap((look) => {
      const data = columns.filter((column) => column.kind === kind && column.look === look);
      if (data.length === 0) return [];
      return [
        new ColumnLayer<Column>({
          ...under(beforeId),
          id: `raised-${kind}-${look}`,
          data,
          ...FOOTPRINT[kind],
          radius: radiusPx(context),
          radiusUnits: "pixels",
          extruded: true,
          flatShading: kind !== "facility",
          wireframe: look === "ghost",
          material: MATERIAL,
          elevationScale: metres,
          getPosition: (column) => standsAt(column, metres, context),
          getElevation: (column) => column.px,
          getFillColor: (column) => [...column.fill],
          getLineColor: (column) => [...column.edge],
        }),
      ];
    }),
  );
}

/** The stated words on top of the columns that have room for them. */
export function wordLayers(
  columns: readonly Column[],
  shown: ReadonlySet<string>,
  metres: number,
  context: StyleContext,
): Layer[] {
  const { c, size } = context;
  const data = columns.filter((column) => shown.has(column.id));
  if (data.length === 0) return [];
  return [
    new TextLayer<Column>({
      id: "raised-words",
      data,
      characterSet: "auto",
      fontFamily: FONT_FAMILY,
      fontSettings: { fontSize: 48 },
      getText: (column) => column.words,
      getPosition: (column) => [...standsAt(column, metres, context), column.px * metres],
      getPixelOffset: [0, -0.95 * size.small],
      getSize: size.small,
      sizeUnits: "pixels",
      getColor: rgba(c.ink),
      background: true,
      backgroundPadding: [4 * size.k, 1 * size.k],
      backgroundBorderRadius: 3 * size.k,
      getBackgroundColor: rgba(c.paper, 0.9),
      parameters: { depthCompare: "always", depthWriteEnabled: false },
      updateTriggers: { getPosition: metres },
    }),
  ];
}

interface Ray {
  readonly path: LonLat[];
  readonly width: number;
  readonly color: [number, number, number, number];
}

/** Light along a line: what has been run through glows, and before its end runs the head, brightest in front. */
export function beamLayers(
  glow: readonly LonLat[],
  head: readonly (readonly LonLat[])[],
  tint: string,
  { c, size }: StyleContext,
  beforeId: string | undefined,
): Layer[] {
  const path = (line: readonly LonLat[]) => [...line];
  const rays: Ray[] = [
    { path: path(glow), width: 26, color: rgba(tint, 0.16) },
    { path: path(glow), width: 14, color: rgba(tint, 0.26) },
    { path: path(glow), width: 4, color: rgba(tint, 0.95) },
    ...head.map((line, i): Ray => ({ path: path(line), width: 7, color: rgba(c.halo, (0.9 * (i + 1)) / head.length) })),
  ];
  return [
    new PathLayer<Ray>({
      ...under(beforeId),
      id: "raised-beam",
      data: rays.filter((ray) => ray.path.length > 1),
      widthUnits: "pixels",
      capRounded: true,
      jointRounded: true,
      getPath: (ray) => ray.path.map(([lon, lat]): [number, number] => [lon, lat]),
      getWidth: (ray) => ray.width * size.k,
      getColor: (ray) => ray.color,
      parameters: { depthCompare: "always", depthWriteEnabled: false },
    }),
  ];
}

/** Where feet and tops stand on the screen, by the camera that draws them. */
export function onScreen(map: GlMap, columns: readonly Column[], context: StyleContext): readonly StandingColumn[] {
  const metres = metresPerPx(map);
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { lng: longitude, lat: latitude } = map.getCenter();
  const camera = { longitude, latitude, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
  const viewport = new WebMercatorViewport({ width, height, ...camera });
  return columns.map((column) => {
    const { id, px } = column;
    const at = standsAt(column, metres, context);
    const [x0 = 0, y0 = 0] = viewport.project([at[0], at[1], 0]);
    const [x1 = 0, y1 = 0] = viewport.project([at[0], at[1], px * metres]);
    return { id, foot: [x0, y0], top: [x1, y1] };
  });
}

/** The boxes of the words over the tops, the largest value first. */
export function wordBoxes(
  columns: readonly Column[],
  standing: readonly StandingColumn[],
  { size }: StyleContext,
): readonly LabelBox[] {
  return columns
    .flatMap((column, i) => {
      const top = standing[i]?.top;
      return top && column.words !== "" ? [{ column, top }] : [];
    })
    .sort((a, b) => (b.column.value ?? 0) - (a.column.value ?? 0))
    .map(({ column, top }) => ({
      id: column.id,
      x: top[0],
      y: top[1] - 0.95 * size.small,
      width: column.words.length * size.small * 0.86 + 8 * size.k,
      height: size.small * 1.35,
    }));
}
