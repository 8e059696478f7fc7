import type { ExpressionSpecification, FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureKind, Stage } from "../plan/types";
import { TEXT_FONT } from "./fonts";
import {
  type AtlasLayer,
  byZoom,
  dimmed,
  dimmedName,
  fineLayer,
  isKind,
  layer,
  SOURCES,
  type StyleContext,
  type StyleGroup,
} from "./layer";
import { KIND_TOKENS } from "./marks";

const isStage = (...stages: readonly Stage[]): ExpressionSpecification => ["in", ["get", "stage"], ["literal", [...stages]]];
/** Named by the plan of a district: seen from farther away than what a town names. */
const isOfDistrict: ExpressionSpecification = ["in", ["get", "area"], ["literal", ["baoshan", "putuo"]]];
const isPolygon: ExpressionSpecification = ["==", ["geometry-type"], "Polygon"];

/** Name of a fill pattern, as the map draws it when the style asks for it. */
function patternImage(pattern: "hatch" | "dots", kind: FeatureKind, theme: string): string {
  return `fill:${pattern}:${kind}:${theme}`;
}

/**
 * The ground of a site by stage: planned pale in a dashed outline, preparing dotted, building hatched, done solid. A
 * shape that only shows the stated area at the best-known point has a soft edge in place of a line, and doubt around it.
 */
export function siteGround(kind: FeatureKind, group: StyleGroup, { c, theme }: StyleContext): readonly AtlasLayer[] {
  const { ink, tint } = KIND_TOKENS[kind];
  const areas = (...more: readonly ExpressionSpecification[]): FilterSpecification => ["all", isKind(kind), isPolygon, ...more];
  /** A shape of the stated area about the best-known point has no edge that one could draw. */
  const isSketch: ExpressionSpecification = ["==", ["get", "isSketch"], true];
  const isDrawnTrue: ExpressionSpecification = ["!", isSketch];
  const stageOpacity = (share: number): ExpressionSpecification => [
    "*",
    share,
    ["case", isStage("done"), 0.62, isStage("unknown"), 0.36, isStage("building", "preparing"), 0.6, 0.5],
    dimmed(1),
  ];
  const fillColor: ExpressionSpecification = ["case", isStage("done"), c[ink], c[tint]];
  const line = (id: string, filter: FilterSpecification, paint: object): AtlasLayer =>
    layer(group, {
      id: `${kind}-${id}`,
      type: "line",
      source: SOURCES.plan,
      minzoom: 12,
      filter,
      layout: { "line-join": "round" },
      paint: { "line-color": c[ink], "line-opacity": dimmed(0.95), ...paint },
    });
  const sheet = (role: string, minzoom: number, paint: object): AtlasLayer =>
    fineLayer(group, {
      id: `${kind}-${role}`,
      type: "fill",
      source: SOURCES.plan,
      minzoom,
      filter: ["==", ["get", "role"], role],
      paint: { "fill-antialias": false, ...paint },
    });
  /* Only parcels have them; see `structure-source.ts`. */
  const sheets = [
    sheet("doubt", 13.4, {
      "fill-color": c[tint],
      "fill-opacity": byZoom([13.4, 0], [14.6, ["case", ["==", ["get", "away"], true], 0, dimmed(0.055)]]),
    }),
    sheet("sketch", 12, { "fill-color": fillColor, "fill-opacity": stageOpacity(0.25) }),
  ];
  const pattern = (name: "hatch" | "dots", stage: Stage): AtlasLayer =>
    fineLayer(group, {
      id: `${kind}-${name}`,
      type: "fill",
      source: SOURCES.plan,
      minzoom: 12,
      filter: areas(isStage(stage)),
      paint: { "fill-pattern": patternImage(name, kind, theme), "fill-opacity": dimmed(0.9) },
    });
  return [
    ...(kind === "parcel" ? sheets : []),
    layer(
      group,
      {
        id: `${kind}-fill`,
        type: "fill",
        source: SOURCES.plan,
        minzoom: 12,
        filter: areas(),
        paint: { "fill-antialias": false, "fill-color": fillColor, "fill-opacity": ["case", isSketch, 0.01, stageOpacity(1)] },
      },
      true,
    ),
    pattern("hatch", "building"),
    pattern("dots", "preparing"),
    line("outline-planned", areas(isDrawnTrue, isStage("planned")), {
      "line-width": byZoom([12, 0.8], [15, 1.6]),
      "line-dasharray": [3, 2],
    }),
    line("outline-unknown", areas(isDrawnTrue, isStage("unknown")), {
      "line-width": byZoom([12, 0.6], [15, 1.1]),
      "line-dasharray": [1, 2],
    }),
    line("outline", areas(isDrawnTrue, isStage("preparing", "building", "done")), { "line-width": byZoom([12, 0.8], [15, 1.6]) }),
  ];
}

/** From here on all marks are there, and those of one place stand side by side. */
const SPREAD_FROM = 15;

interface MarkOptions {
  /** Below this zoom a site is a dot. */
  readonly iconsFrom: number;
  /** A whole number: a tile decides once what its names say, for its whole zoom. */
  readonly namesFrom: number;
  readonly dotsFrom: number;
}

/**
 * The marks of a kind: a dot on the scale of the town, a mark in the quarter, with its name where there is room. No two
 * marks lie on one another: the one that yields stays a dot, at its place and under the finger.
 */
export function siteMarks(
  kind: FeatureKind,
  group: StyleGroup,
  { c, size }: StyleContext,
  at: MarkOptions,
): readonly AtlasLayer[] {
  const { ink, tint } = KIND_TOKENS[kind];
  const filter = isKind(kind);
  const isStanding = isStage("done", "building");
  return [
    // Where the place is only supposed, the mark stands in a haze.
    layer(group, {
      id: `${kind}-haze`,
      type: "circle",
      source: SOURCES.marks,
      minzoom: 14.5,
      filter: ["all", filter, ["==", ["get", "quality"], "rough"], ["==", ["get", "shape"], "point"]],
      paint: {
        "circle-color": c[tint],
        "circle-radius": byZoom([14.5, 15 * size.k], [17, 30 * size.k]),
        "circle-blur": 1,
        "circle-opacity": byZoom([14.5, 0], [15.2, dimmed(0.7)]),
      },
    }),
    layer(
      group,
      {
        id: `${kind}-dot`,
        type: "circle",
        source: SOURCES.marks,
        minzoom: at.dotsFrom - 1,
        filter,
        paint: {
          "circle-color": ["case", isStanding, c[ink], c.paper],
          "circle-stroke-color": c[ink],
          "circle-stroke-width": byZoom([at.dotsFrom - 1, ["case", isOfDistrict, 1.2, 0]], [at.dotsFrom, 1.2]),
          "circle-radius": byZoom(
            [at.dotsFrom - 1, ["case", isOfDistrict, 2.2 * size.k, 0]],
            [at.dotsFrom, ["case", isOfDistrict, 2.6 * size.k, 1.8 * size.k]],
            [at.iconsFrom, 3 * size.k],
            [at.iconsFrom + 0.4, 2.6 * size.k],
            [SPREAD_FROM, ["case", [">", ["get", "reach"], 1], 1.3 * size.k, 2.6 * size.k]],
          ),
          "circle-opacity": dimmed(1),
          "circle-stroke-opacity": dimmed(1),
        },
      },
      true,
    ),
    // A district is looked at from far away: the names of its own works stand beside the dots wherever there is room.
    layer(
      group,
      {
        id: `${kind}-name-far`,
        type: "symbol",
        source: SOURCES.marks,
        minzoom: at.dotsFrom - 1,
        maxzoom: at.iconsFrom,
        filter: ["all", filter, isOfDistrict, ["==", ["get", "away"], false]],
        layout: {
          "text-field": ["get", "short"],
          "text-font": TEXT_FONT,
          "text-size": size.small,
          "text-variable-anchor": ["left", "right", "top", "bottom"],
          "text-radial-offset": 0.6,
          "text-justify": "auto",
          "text-max-width": 10,
          "text-line-height": 1.2,
          "text-padding": 9,
          "symbol-sort-key": ["get", "rank"],
        },
        paint: {
          "text-color": c[ink],
          "text-halo-color": c.halo,
          "text-halo-width": 1.6,
          "text-opacity": dimmedName(1, 0.55),
        },
      },
      true,
    ),
    layer(
      group,
      {
        id: `${kind}-mark`,
        type: "symbol",
        source: SOURCES.marks,
        minzoom: at.iconsFrom,
        filter,
        layout: {
          "icon-image": ["get", "image"],
          "icon-size": byZoom([at.iconsFrom, 0.62 * size.k], [15, 0.85 * size.k], [17, 1 * size.k]),
          "icon-offset": ["step", ["zoom"], ["literal", [0, 0]], SPREAD_FROM, ["array", "number", 2, ["get", "shift"]]],
          "icon-allow-overlap": false,
          "icon-padding": 0,
          "text-field": ["step", ["zoom"], "", at.namesFrom, ["get", "name"]],
          "text-font": TEXT_FONT,
          "text-size": size.small,
          "text-variable-anchor": ["left", "right", "top", "bottom", "top-left", "top-right", "bottom-left", "bottom-right"],
          "text-radial-offset": ["step", ["zoom"], 0.95, SPREAD_FROM, ["get", "reach"]],
          "text-justify": "auto",
          "text-max-width": 9,
          "text-line-height": 1.2,
          "text-optional": true,
          "text-padding": 3,
          "symbol-sort-key": ["get", "rank"],
        },
        paint: {
          "text-color": c[ink],
          "text-halo-color": c.halo,
          "text-halo-width": 1.6,
          "icon-opacity": dimmed(1, 0.55),
          "text-opacity": dimmedName(1, 0.55),
        },
      },
      true,
    ),
  ];
}
