import { isInside } from "../geo/inside";
import { distanceM } from "../geo/measure";
import type { FilterPlace, Intent, InvestFilter, Range } from "./invest-keys";
import { outlineOf } from "./invest-place";
import type { InvestRow } from "./invest-rows";
import type { Stage } from "./types";

/** `unknown`: no document says it, or it is not on the map; never the same as no. */
export type Verdict = "yes" | "no" | "unknown";

/** The names of what a filter can ask for, in the order in which it is asked. */
export const CRITERIA = [
  "areas",
  "kinds",
  "corridors",
  "words",
  "stages",
  "intents",
  "land",
  "floor",
  "investment",
  "station",
  "road",
  "qualities",
  "place",
] as const satisfies readonly (keyof InvestFilter)[];
export type Criterion = (typeof CRITERIA)[number];

const told = (is: boolean): Verdict => (is ? "yes" : "no");

/** Whether a stated value lies in a range; null is not told. */
export function inRange(value: number | null, { min, max }: Range): Verdict {
  if (min === null && max === null) return "yes";
  if (value === null) return "unknown";
  return told((min === null || value >= min) && (max === null || value <= max));
}

/** Whether something lies within so many metres; null is not told. */
export function isWithin(distM: number | null, withinM: number): Verdict {
  return distM === null ? "unknown" : told(distM <= withinM);
}

/** Whether each word stands in what is said of a thing or of a corridor that it lies on; not told where no function is stated. */
export function hasWords(row: InvestRow, words: string): Verdict {
  const wanted = words.trim().toLowerCase().split(/\s+/u);
  if (wanted.every((word) => row.hay.includes(word))) return "yes";
  return row.properties.function === null ? "unknown" : "no";
}

/** The newest reported stage against those wanted. */
function hasStage({ stage }: InvestRow, wanted: readonly Stage[]): Verdict {
  const now = stage?.stage ?? "unknown";
  if (wanted.includes(now)) return "yes";
  return now === "unknown" ? "unknown" : "no";
}

/** What the documents intend within 2021 to 2025, against what is wanted. */
export function hasIntent({ properties: { plans } }: InvestRow, wanted: readonly Intent[]): Verdict {
  if (plans.length === 0) return wanted.includes("unstated") ? "yes" : "unknown";
  return told(plans.some((p) => wanted.includes(p.event) && isOfPlanYears(p.period)));
}

/** True for a year or a span of years that lies within 2021 to 2025. */
export function isOfPlanYears(period: string): boolean {
  const [from = "", to = from] = period.split("-");
  const years = /^\d{4}$/u.test(to) ? [from, to] : [from];
  return years.every((year) => Number(year) >= 2021 && Number(year) <= 2025);
}

/** The nearest station that counts; null where the row is not on the map or none is known. */
export function stationOf(row: InvestRow, alsoComing: boolean): InvestRow["openStation"] {
  const { openStation: open, comingStation: coming } = row;
  if (!alsoComing || !coming) return open;
  return open && open.distanceM <= coming.distanceM ? open : coming;
}

function inPlace({ at }: InvestRow, place: FilterPlace): Verdict {
  if (!at) return "unknown";
  if (place.kind === "radius") return told(distanceM(at, place.center) <= place.radiusM);
  const outline = outlineOf(place);
  return told(outline !== null && isInside(at, outline));
}

/** What one criterion of a filter says of a row; `yes` where it asks for nothing. */
function verdictOf(row: InvestRow, filter: InvestFilter, criterion: Criterion): Verdict {
  const p = row.properties;
  switch (criterion) {
    case "areas":
      return told(filter.areas.length === 0 || filter.areas.includes(p.area));
    case "kinds":
      return told(filter.kinds.length === 0 || filter.kinds.includes(row.kind));
    case "corridors":
      return told(filter.corridors.length === 0 || p.corridorIds.some((id) => filter.corridors.includes(id)));
    case "words":
      return filter.words.trim() === "" ? "yes" : hasWords(row, filter.words);
    case "stages":
      return filter.stages.length === 0 ? "yes" : hasStage(row, filter.stages);
    case "intents":
      return filter.intents.length === 0 ? "yes" : hasIntent(row, filter.intents);
    case "land":
      return inRange(p.areaM2, filter.land);
    case "floor":
      return inRange(p.floorAreaM2, filter.floor);
    case "investment":
      return inRange(p.investmentWanYuan, filter.investment);
    case "station":
      return filter.station
        ? isWithin(stationOf(row, filter.station.alsoComing)?.distanceM ?? null, filter.station.withinM)
        : "yes";
    case "road":
      return filter.road ? isWithin(row.roadM[filter.road.sort], filter.road.withinM) : "yes";
    case "qualities":
      return told(filter.qualities.length === 0 || filter.qualities.includes(row.quality));
    case "place":
      return filter.place ? inPlace(row, filter.place) : "yes";
  }
}

/** True where a filter asks for anything by this criterion. */
export function isAsked(filter: InvestFilter, criterion: Criterion): boolean {
  const value = filter[criterion];
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "string") return value.trim() !== "";
  if (criterion === "land" || criterion === "floor" || criterion === "investment") {
    const { min, max } = filter[criterion];
    return min !== null || max !== null;
  }
  return value !== null;
}

/** Of all rows those that the filter leaves, and how many fall only because something is not told. */
export interface Sifted {
  readonly rows: readonly InvestRow[];
  readonly untold: number;
}

/** Sifts by all criteria but one (`without`), so that the choices of that one can be counted; null: by all. */
export function sift(rows: readonly InvestRow[], filter: InvestFilter, without: Criterion | null = null): Sifted {
  const asked = CRITERIA.filter((c) => c !== without && isAsked(filter, c));
  const kept: InvestRow[] = [];
  let untold = 0;
  for (const row of rows) {
    let isUntold = false;
    let isOut = false;
    for (const criterion of asked) {
      const verdict = verdictOf(row, filter, criterion);
      if (verdict === "no") isOut = true;
      if (verdict === "unknown") isUntold = true;
    }
    if (isOut) continue;
    if (isUntold) untold += 1;
    if (!isUntold || filter.keepUnknown) kept.push(row);
  }
  return { rows: kept, untold };
}

/** How many rows each value of a list criterion would leave, the other criteria kept. */
export function countBy<K extends string>(
  rows: readonly InvestRow[],
  filter: InvestFilter,
  criterion: Criterion,
  keysOf: (row: InvestRow) => readonly K[],
): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const row of sift(rows, filter, criterion).rows)
    for (const key of new Set(keysOf(row))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A stretch of values: from included, to not; the last is open. */
export interface Bin {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

/** How many of the rows lie between each two edges, and of how many the value is not known. */
export function histogram(
  rows: readonly InvestRow[],
  value: (row: InvestRow) => number | null,
  edges: readonly number[],
): { readonly bins: readonly Bin[]; readonly unknown: number } {
  const values = rows.map(value);
  const known = values.filter((v) => v !== null);
  const bins = edges.map((from, i): Bin => {
    const to = edges[i + 1] ?? null;
    return { from, to, count: known.filter((v) => v >= from && (to === null || v < to)).length };
  });
  return { bins, unknown: values.length - known.length };
}
