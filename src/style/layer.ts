import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { t } from "../i18n/words";
import type { IconId } from "./icon-shapes";
import type { Palette, ThemeName, Token } from "./palette";

/** The switches of the layer list; the names are those of the share link and the store. */
export const GROUP_LABELS = {
  corridors: t("带与轴"),
  zones: t("片区"),
  metro: t("轨道交通"),
  parcels: t("项目地块"),
  carriers: t("产业载体"),
  projects: t("建设项目"),
  facilities: t("公共设施"),
  "green-water": t("绿地水系"),
  roads: t("道路"),
  basemap: t("底图"),
} as const;
export type StyleGroup = keyof typeof GROUP_LABELS;

/** One layer of the map: the switch it belongs to (null: always on), and whether a click on it means its feature. */
export interface AtlasLayer {
  readonly group: StyleGroup | null;
  readonly isInteractive: boolean;
  /** A refinement that no name and no line depends on; on opening it comes right after the first map. */
  readonly isFine?: boolean;
  readonly spec: LayerSpecification;
}

export interface StyleContext {
  readonly theme: ThemeName;
  readonly c: Palette;
  /** Letters in two sizes and no more, in pixels, and how much larger than usual all is (1 on a desk). */
  readonly size: { readonly small: number; readonly big: number; readonly k: number };
}

/** A subject of the map: its layers, and its part of the legend. */
export interface Subject {
  readonly layers: (context: StyleContext) => readonly AtlasLayer[];
  readonly legend: readonly LegendEntry[];
}

export type LegendSymbol =
  | {
      readonly kind: "line";
      readonly color: Token | LegendColor;
      readonly width: number;
      readonly casing?: Token;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: "area";
      readonly fill: Token;
      readonly stroke?: Token;
      readonly dash?: readonly number[];
      readonly pattern?: "hatch" | "dots";
    }
  | { readonly kind: "ribbon"; readonly color: Token | LegendColor }
  | { readonly kind: "mark"; readonly icon: IconId; readonly token: Token }
  | { readonly kind: "bead"; readonly stroke: Token }
  | { readonly kind: "ring"; readonly color: Token };

/** A colour that is data, not palette. */
export interface LegendColor {
  readonly hex: string;
}

export interface LegendEntry {
  readonly id: string;
  readonly group: StyleGroup | null;
  readonly label: string;
  readonly note?: string;
  readonly symbol: LegendSymbol;
}

export function layer(group: StyleGroup | null, spec: LayerSpecification, isInteractive = false): AtlasLayer {
  return { group, isInteractive, spec };
}

/** A layer that may come a moment after the first map: soft edges, hazes, the fading rim of the ground. */
export function fineLayer(group: StyleGroup | null, spec: LayerSpecification): AtlasLayer {
  return { group, isInteractive: false, isFine: true, spec };
}

/**
 * Sources that the map fills; see `sources.ts` for what is in them. Each change of source on the way up through the fills
 * and lines makes the map stencil the whole picture twice, which without a graphics card is what a picture costs most for:
 * they are few, and the order of the subjects keeps those of one source together.
 */
export const SOURCES = {
  basemap: "basemap",
  plan: "plan",
  marks: "marks",
  spines: "spines",
  cover: "cover",
  focus: "focus",
} as const;

/** Pixels that a length on the ground takes at zoom 0 on the latitude of the atlas (31.3° N; 512-pixel tiles). */
const PX_PER_M_AT_0 = 1 / (78271.517 * Math.cos((31.3 * Math.PI) / 180));

/** Metres on the ground as pixels at a zoom. */
export function metresToPx(metres: number, zoom: number): number {
  return metres * PX_PER_M_AT_0 * 2 ** zoom;
}

/** A width that follows the ground between the given stops of [zoom, metres]. */
export function groundWidth(...stops: readonly (readonly [zoom: number, metres: number])[]): ExpressionSpecification {
  const flat = stops.flatMap(([zoom, metres]) => [zoom, Number(metresToPx(metres, zoom).toFixed(2))]);
  return ["interpolate", ["exponential", 2], ["zoom"], ...flat] as unknown as ExpressionSpecification;
}

/** A value that changes in straight steps between the given stops of [zoom, value]. */
export function byZoom(
  ...stops: readonly (readonly [zoom: number, value: number | ExpressionSpecification])[]
): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as unknown as ExpressionSpecification;
}

/**
 * Full strength; nothing of a thing that a scene has still to bring (`wait` is set by the map); half of it while something else is selected (`dim` is set by the map on all that is not concerned);
 * less than half for what belongs to another plan than the one in front (`away` comes with the feature).
 */
export function dimmed(full: number, dim = full * 0.5): ExpressionSpecification {
  const away = Number((full * 0.42).toFixed(3));
  return [
    "case",
    ["boolean", ["feature-state", "wait"], false],
    0,
    ["boolean", ["feature-state", "dim"], false],
    Math.min(dim, away),
    ["==", ["get", "away"], true],
    away,
    full,
  ];
}

/** The same for a name; it gives way altogether while the selection writes it larger (`sel` is set by the map). */
export function dimmedName(full: number, dim: number): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", "sel"], false], 0, dimmed(full, dim)];
}

/** A name that gives way while a scene writes it straight (`told` is set by the map). */
export function unlessWritten(opacity: number | ExpressionSpecification): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", "told"], false], 0, opacity];
}

export function isKind(...kinds: readonly string[]): ExpressionSpecification {
  return ["in", ["get", "kind"], ["literal", [...kinds]]];
}
