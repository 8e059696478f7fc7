import type { FeatureKind, FeatureProperties } from "../plan/types";
import type { IconId } from "./icon-shapes";
import { GROUP_LABELS, type LegendColor, type LegendEntry as RawEntry, type StyleGroup } from "./layer";
import { iconOf, KIND_TOKENS, shownStage } from "./marks";
import { SUBJECTS } from "./order";
import { type ColorPair, colorPair, type Token } from "./palette";

/** A sign of the legend with its colours in both themes; the box it is drawn in is 24 by 24. */
export type LegendSymbol =
  | {
      readonly kind: "line";
      readonly color: ColorPair;
      readonly width: number;
      readonly casing?: ColorPair;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: "area";
      readonly fill: ColorPair;
      readonly stroke?: ColorPair;
      readonly dash?: readonly number[];
      readonly pattern?: "hatch" | "dots";
    }
  | { readonly kind: "ribbon"; readonly color: ColorPair }
  | { readonly kind: "icon"; readonly icon: IconId; readonly color: ColorPair }
  | { readonly kind: "point"; readonly fill: ColorPair; readonly stroke: ColorPair };

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

function pair(color: Token | LegendColor): ColorPair {
  return typeof color === "string" ? colorPair(color) : { day: color.hex, dark: color.hex };
}

function resolve({ id, label, note, symbol }: RawEntry): LegendEntry {
  const base = note ? { id, label, note } : { id, label };
  switch (symbol.kind) {
    case "line":
      return {
        ...base,
        symbol: {
          kind: "line",
          color: pair(symbol.color),
          width: symbol.width,
          ...(symbol.casing ? { casing: colorPair(symbol.casing) } : {}),
          ...(symbol.dash ? { dash: symbol.dash } : {}),
        },
      };
    case "area":
      return {
        ...base,
        symbol: {
          ...symbol,
          fill: colorPair(symbol.fill),
          ...(symbol.stroke ? { stroke: colorPair(symbol.stroke) } : {}),
        } as LegendSymbol,
      };
    case "ribbon":
      return { ...base, symbol: { kind: "ribbon", color: pair(symbol.color) } };
    case "mark":
      return { ...base, symbol: { kind: "icon", icon: symbol.icon, color: colorPair(symbol.token) } };
    case "bead":
      return { ...base, symbol: { kind: "point", fill: colorPair("metroCasing"), stroke: colorPair(symbol.stroke) } };
    case "ring":
      return { ...base, symbol: { kind: "line", color: colorPair(symbol.color), width: 2, dash: [0.6, 1.2] } };
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
export const KIND_COLORS: Readonly<Record<FeatureKind, ColorPair>> = Object.fromEntries(
  Object.entries(KIND_TOKENS).map(([kind, { ink }]) => [kind, colorPair(ink)]),
) as Record<FeatureKind, ColorPair>;

/**
 * The sign that stands for one feature wherever it is listed: the map's, in its own colour if it has one.
 * `tints` are those of `corridorTints` over all features; without them a band is drawn in the colour of borders.
 */
export function legendEntryOf(p: FeatureProperties, tints?: ReadonlyMap<string, ColorPair>): LegendEntry | null {
  const base = { id: p.id, label: p.name };
  const own = tints?.get(p.id) ?? (p.color ? { day: p.color, dark: p.color } : null);
  const icon = iconOf(p);
  if (p.kind === "station")
    return { ...base, symbol: { kind: "point", fill: colorPair("metroCasing"), stroke: own ?? colorPair("ink") } };
  if (p.kind === "metro-line") {
    const line = { kind: "line", color: own ?? colorPair("ink"), width: 4, casing: colorPair("metroCasing") } as const;
    return { ...base, symbol: p.transitStatus === "open" ? line : { ...line, dash: [2.4, 1.4] } };
  }
  if (p.kind === "corridor") return { ...base, symbol: { kind: "ribbon", color: own ?? colorPair("border") } };
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
      symbol: { kind: "area", fill: colorPair(stage === "done" ? "work" : "workTint"), stroke: colorPair("work"), ...form },
    };
  }
  return icon ? { ...base, symbol: { kind: "icon", icon, color: KIND_COLORS[p.kind] } } : null;
}
