import { shownName } from "../plan/shown-name";
import type { FeatureKind, FeatureProperties } from "../plan/types";
import { dataColors } from "./data-colors";
import type { IconId } from "./icon-shapes";
import { GROUP_LABELS, type LegendColor, type LegendEntry as RawEntry, type StyleGroup } from "./layer";
import { iconOf, KIND_TOKENS, shownStage } from "./marks";
import { SUBJECTS } from "./order";
import { type ColorSet, colorSet, type Token } from "./palette";

/** A sign of the legend with its colours in every theme; the box it is drawn in is 24 by 24. */
export type LegendSymbol =
  | {
      readonly kind: "line";
      readonly color: ColorSet;
      readonly width: number;
      readonly casing?: ColorSet;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: "area";
      /** Null: a bare outline. */
      readonly fill: ColorSet | null;
      readonly stroke?: ColorSet;
      readonly dash?: readonly number[];
      readonly pattern?: "hatch" | "dots";
    }
  | { readonly kind: "ribbon"; readonly color: ColorSet }
  | { readonly kind: "icon"; readonly icon: IconId; readonly color: ColorSet }
  | { readonly kind: "point"; readonly fill: ColorSet; readonly stroke: ColorSet };

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly symbol: LegendSymbol;
}

export interface LegendGroup {
  readonly group: StyleGroup;
  readonly label: string;
  readonly entries: readonly LegendEntry[];
}

function colors(color: Token | LegendColor): ColorSet {
  return typeof color === "string" ? colorSet(color) : dataColors(color.hex);
}

function resolve({ id, label, note, symbol }: RawEntry): LegendEntry {
  const base = note ? { id, label, note } : { id, label };
  switch (symbol.kind) {
    case "line":
      return {
        ...base,
        symbol: {
          kind: "line",
          color: colors(symbol.color),
          width: symbol.width,
          ...(symbol.casing ? { casing: colorSet(symbol.casing) } : {}),
          ...(symbol.dash ? { dash: symbol.dash } : {}),
        },
      };
    case "area":
      return {
        ...base,
        symbol: {
          ...symbol,
          fill: colorSet(symbol.fill),
          ...(symbol.stroke ? { stroke: colorSet(symbol.stroke) } : {}),
        } as LegendSymbol,
      };
    case "ribbon":
      return { ...base, symbol: { kind: "ribbon", color: colors(symbol.color) } };
    case "mark":
      return { ...base, symbol: { kind: "icon", icon: symbol.icon, color: colorSet(symbol.token) } };
    case "bead":
      return { ...base, symbol: { kind: "point", fill: colorSet("metroCasing"), stroke: colorSet(symbol.stroke) } };
    case "ring":
      return { ...base, symbol: { kind: "line", color: colorSet(symbol.color), width: 2, dash: [0.6, 1.2] } };
  }
}

const RAW = SUBJECTS.flatMap((subject) => subject.legend);

/** The legend, one part for each switch of the layer list, made of what the layers themselves say. */
export const LEGEND: readonly LegendGroup[] = (Object.keys(GROUP_LABELS) as StyleGroup[]).map((group) => ({
  group,
  label: GROUP_LABELS[group],
  entries: RAW.filter((entry) => entry.group === group || (entry.group === null && group === "basemap")).map(resolve),
}));

/** Ink of each kind, for underlines and signs outside the map. */
export const KIND_COLORS: Readonly<Record<FeatureKind, ColorSet>> = Object.fromEntries(
  Object.entries(KIND_TOKENS).map(([kind, { ink }]) => [kind, colorSet(ink)]),
) as Record<FeatureKind, ColorSet>;

/**
 * The sign that stands for one feature wherever it is listed: the map's, in its own colour if it has one.
 * `tints` are those of `corridorTints` over all features; without them a band is drawn in the colour of borders.
 */
export function legendEntryOf(p: FeatureProperties, tints?: ReadonlyMap<string, ColorSet>): LegendEntry | null {
  const base = { id: p.id, label: shownName(p) };
  const own = tints?.get(p.id) ?? (p.color ? dataColors(p.color) : null);
  const icon = iconOf(p);
  if (p.kind === "station")
    return { ...base, symbol: { kind: "point", fill: colorSet("metroCasing"), stroke: own ?? colorSet("ink") } };
  if (p.kind === "metro-line") {
    const line = { kind: "line", color: own ?? colorSet("ink"), width: 4, casing: colorSet("metroCasing") } as const;
    return { ...base, symbol: p.transitStatus === "open" ? line : { ...line, dash: [2.4, 1.4] } };
  }
  if (p.kind === "corridor") return { ...base, symbol: { kind: "ribbon", color: own ?? colorSet("border") } };
  if (p.kind === "parcel") {
    const stage = shownStage(p);
    const form =
      stage === "planned" || stage === "unknown"
        ? { dash: [3, 2] }
        : stage === "building"
          ? { pattern: "hatch" as const }
          : stage === "preparing"
            ? { pattern: "dots" as const }
            : {};
    return {
      ...base,
      symbol: { kind: "area", fill: colorSet(stage === "done" ? "work" : "workTint"), stroke: colorSet("work"), ...form },
    };
  }
  return icon ? { ...base, symbol: { kind: "icon", icon, color: KIND_COLORS[p.kind] } } : null;
}
