import { representativePoint } from "../geo/representative";
import type { LonLat } from "../geo/types";
import { largestOf, type Measure, measureOf, measureWords, type RaisedKind, raisable } from "../plan/measures";
import { stageInYear, type YearStage, yearSpan, yearWithin } from "../plan/stage-in-year";
import type { AreaId, PlanFeature, Stage } from "../plan/types";
import { mix, rgba } from "./color";
import { columnPx } from "./column-scale";
import type { StyleContext, StyleGroup } from "./layer";
import { KIND_TOKENS } from "./marks";

type Rgba = readonly [number, number, number, number];

/** One thing that stands up from the map. */
export interface Column {
  readonly id: string;
  readonly kind: RaisedKind;
  readonly at: LonLat;
  /** Which place it takes in the row of those that stand at one spot, from the middle: 0 alone, -0.5 and 0.5 as one of two. */
  readonly slot: number;
  /** Height in pixels of the ground at the middle of the map. */
  readonly px: number;
  /** A ghost is a shell with drawn edges: meant to be, not reported. */
  readonly look: "solid" | "ghost";
  readonly fill: Rgba;
  readonly edge: Rgba;
  /** What is written on its top: the document's own words; empty for none. */
  readonly words: string;
  /** The stated value; null where the height stands for a stage. */
  readonly value: number | null;
}

/** What all columns of a picture depend on. */
export interface RaisedScene {
  readonly features: readonly PlanFeature[];
  readonly area: AreaId;
  readonly hidden: readonly StyleGroup[];
  readonly selectedId: string | null;
  /** These alone stand up, all of them as the plan in front; null for all. */
  readonly only?: ReadonlySet<string> | null;
  readonly context: StyleContext;
}

const GROUP_OF: Readonly<Record<RaisedKind, StyleGroup>> = {
  parcel: "parcels",
  project: "projects",
  carrier: "carriers",
  facility: "facilities",
};

/** The switches of the layer list that take columns away. */
export const RAISED_GROUPS: readonly StyleGroup[] = Object.values(GROUP_OF);

/** How high a stage stands and how much ink it has, of 1: the further, the higher and the darker. */
const STAGE_FORM: Readonly<Record<Stage, { readonly px: number; readonly ink: number }>> = {
  done: { px: 44, ink: 1 },
  building: { px: 28, ink: 0.55 },
  preparing: { px: 14, ink: 0.25 },
  planned: { px: 6, ink: 0 },
  unknown: { px: 1, ink: 0 },
};

interface Standing {
  readonly feature: PlanFeature & { readonly geometry: GeoJSON.Geometry };
  readonly kind: RaisedKind;
}

function standing(features: readonly PlanFeature[], { hidden, only }: RaisedScene): readonly Standing[] {
  return features.flatMap((feature) => {
    const kind = feature.properties.kind as RaisedKind;
    if (only && !only.has(feature.properties.id)) return [];
    return feature.geometry && !hidden.includes(GROUP_OF[kind]) ? [{ feature: feature as Standing["feature"], kind }] : [];
  });
}

type Unslotted = Omit<Column, "slot">;

/** Things at one spot (within about ten metres, less than any position is known) stand in a row, so that none hides another. */
function inRows(columns: readonly Unslotted[]): readonly Column[] {
  const spot = ({ at }: Unslotted) => `${at[0].toFixed(4)},${at[1].toFixed(4)}`;
  const rows = new Map<string, Unslotted[]>();
  for (const column of columns) rows.set(spot(column), [...(rows.get(spot(column)) ?? []), column]);
  return columns.map((column) => {
    const row = rows.get(spot(column)) ?? [column];
    return { ...column, slot: row.indexOf(column) - (row.length - 1) / 2 };
  });
}

/** One column for each placed thing that states the value, those of other plans paler and without words. */
export function measureColumns(scene: RaisedScene, measure: Measure, tallest: number): readonly Column[] {
  const { area, selectedId, only, context } = scene;
  const all = raisable(scene.features);
  const largest = largestOf(all, measure);
  const columns = standing(all, scene).flatMap(({ feature: { geometry, properties: p }, kind }): Unslotted[] => {
    const value = measureOf(p, measure);
    if (value === null) return [];
    const isSelected = p.id === selectedId;
    const isOwn = p.area === area || isSelected || only?.has(p.id) === true;
    const ink = context.c[isSelected ? "accent" : KIND_TOKENS[kind].ink];
    return [
      {
        id: p.id,
        kind,
        at: representativePoint(geometry),
        px: columnPx(value, largest, tallest),
        look: "solid",
        fill: rgba(ink, isOwn ? 0.9 : 0.32),
        edge: rgba(ink),
        words: isOwn ? measureWords(p, measure) : "",
        value,
      },
    ];
  });
  return inRows(columns);
}

/** The placed things of the town in front as the end of a year finds them. */
export function yearColumns(scene: RaisedScene, year: number): readonly Column[] {
  const own = scene.only ? raisable(scene.features) : raisable(scene.features, scene.area);
  const within = yearWithin(year, yearSpan(own.map((f) => f.properties)));
  const columns = standing(own, scene).map(({ feature: { geometry, properties: p }, kind }) => {
    const stand = stageInYear(p, within);
    return {
      id: p.id,
      kind,
      at: representativePoint(geometry),
      px: STAGE_FORM[stand.stage].px * scene.context.size.k,
      ...stageLook(stand, kind, p.id === scene.selectedId, scene.context),
      words: "",
      value: null,
    };
  });
  return inRows(columns);
}

/** Solid where reported, a shell where intended, grey and flat where nothing dated is said. */
function stageLook(
  { stage, basis }: Pick<YearStage, "stage" | "basis">,
  kind: RaisedKind,
  isSelected: boolean,
  { c }: StyleContext,
): Pick<Column, "look" | "fill" | "edge"> {
  const ink = c[isSelected ? "accent" : KIND_TOKENS[kind].ink];
  const grey = isSelected ? c.accent : c.place;
  if (basis === "none") return { look: "solid", fill: rgba(mix(grey, c.paper, 0.35), 0.8), edge: rgba(grey) };
  if (basis === "intended") return { look: "ghost", fill: rgba(ink, 0.16), edge: rgba(ink) };
  const tint = isSelected ? mix(c.accent, c.paper, 0.5) : c[KIND_TOKENS[kind].tint];
  return { look: "solid", fill: rgba(mix(tint, ink, STAGE_FORM[stage].ink), 0.95), edge: rgba(ink) };
}
