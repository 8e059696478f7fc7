/*
 * The piece `inv` of a share link: what the surface for investors is set to. Pieces are parted by `;`, key and value by `:`, lists
 * by `,`; what is left out stands at its beginning. Areas are in m² and money in 万元, whatever unit is shown.
 *
 *   t towns   k kinds   c corridors   w words   s stages   i intents   l land, f floor, m investment as min-max, either may be empty
 *   st metres to a station, with + also those under construction   r sort.metres to a road   q how well the position is known
 *   p o,lon,lat,metres or a,lon,lat,lon,lat…   u keep what is not told   n unit   v view   o column sorted by, - before it downwards
 *   h columns   x ids compared   y wishes as kind.value
 */

import type { LonLat } from "../geo/types";
import {
  AREA_UNITS,
  COLUMN_KEYS,
  FIRST_COLUMNS,
  type FilterPlace,
  INTENTS,
  INVEST_KINDS,
  type InvestFilter,
  NO_FILTER,
  type Range,
  ROAD_SORTS,
} from "../plan/invest-keys";
import type { Wish } from "../plan/invest-reasons";
import {
  FIRST_INVEST,
  INVEST_VIEWS,
  type InvestState,
  linkPlace,
  linkRange,
  linkWords,
  MOST_COMPARED,
  MOST_CORNERS,
} from "../plan/invest-state";
import { STAGES } from "../plan/types";
import { LINK_AREAS, LINK_ID } from "./share-state";

const QUALITIES = ["sure", "near", "rough", "none"] as const;
const MOST_METRES = 20_000;

const rangeText = ({ min, max }: Range) => (min === null && max === null ? "" : `${min ?? ""}-${max ?? ""}`);

function placeText(place: FilterPlace): string {
  if (place.kind === "radius") return `o,${place.center.join(",")},${place.radiusM}`;
  return `a,${place.corners.flat().join(",")}`;
}

function wishText(wish: Wish): string {
  if (wish.kind === "land") return `land.${wish.atLeastM2}`;
  if (wish.kind === "words") return `words.${encodeURIComponent(wish.words)}`;
  if (wish.kind === "stage") return `stage.${wish.stage}`;
  return "withinM" in wish ? `${wish.kind}.${wish.withinM}` : wish.kind;
}

/** The value of `inv`; equal states give equal text, the beginning gives `on`. */
export function writeInvest({ filter: f, ...state }: InvestState): string {
  const isFirst = state.columns.join() === FIRST_COLUMNS.join();
  const parts: [string, string][] = [
    ["t", f.areas.join()],
    ["k", f.kinds.join()],
    ["c", f.corridors.join()],
    ["w", encodeURIComponent(f.words.trim())],
    ["s", f.stages.join()],
    ["i", f.intents.join()],
    ["l", rangeText(f.land)],
    ["f", rangeText(f.floor)],
    ["m", rangeText(f.investment)],
    ["st", f.station ? `${f.station.withinM}${f.station.alsoComing ? "+" : ""}` : ""],
    ["r", f.road ? `${f.road.sort}.${f.road.withinM}` : ""],
    ["q", f.qualities.join()],
    ["p", f.place ? placeText(f.place) : ""],
    ["u", f.keepUnknown ? "1" : ""],
    ["n", state.unit === FIRST_INVEST.unit ? "" : state.unit],
    ["v", state.view === FIRST_INVEST.view ? "" : state.view],
    ["o", state.sort ? `${state.sort.isDown ? "-" : ""}${state.sort.key}` : ""],
    ["h", isFirst ? "" : state.columns.join()],
    ["x", state.compare.join()],
    ["y", state.wishes.map(wishText).join()],
  ];
  const said = parts.filter(([, value]) => value !== "");
  return said.length === 0 ? "on" : said.map(([key, value]) => `${key}:${value}`).join(";");
}

const list = (value: string) => value.split(",").filter((word) => word !== "");

/** The words of a list that are known, in the order of the known; null where one is not. */
function someOf<T extends string>(known: readonly T[], value: string): readonly T[] | null {
  const words = list(value);
  return words.every((word) => known.some((k) => k === word)) ? known.filter((k) => words.includes(k)) : null;
}

function oneOf<T extends string>(known: readonly T[], value: string): T | null {
  return known.find((k) => k === value) ?? null;
}

/** A plain number, not negative; null for anything else. */
function number(text: string, most = 1e9): number | null {
  const value = /^\d{1,9}(?:\.\d{1,2})?$/u.test(text) ? Number(text) : Number.NaN;
  return value <= most ? value : null;
}

function readRange(value: string): Range | null {
  const [, from = "", till = ""] = /^([\d.]*)-([\d.]*)$/u.exec(value) ?? [];
  const [min, max] = [from === "" ? null : number(from), till === "" ? null : number(till)];
  if ((from !== "" && min === null) || (till !== "" && max === null) || (min === null && max === null)) return null;
  return linkRange({ min, max });
}

function readPlace(value: string): FilterPlace | null {
  const [form, ...texts] = value.split(",");
  if (!texts.every((t) => /^-?\d{1,9}(?:\.\d{1,12})?$/u.test(t))) return null;
  const numbers = texts.map(Number);
  const corners: LonLat[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) corners.push([numbers[i] ?? 0, numbers[i + 1] ?? 0]);
  if (!corners.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 85)) return null;
  const [center] = corners;
  if (form === "o" && center && numbers.length === 3) {
    const radiusM = numbers[2] ?? 0;
    return radiusM >= 1 && radiusM <= MOST_METRES ? linkPlace({ kind: "radius", center, radiusM }) : null;
  }
  const isArea = form === "a" && numbers.length % 2 === 0 && corners.length <= MOST_CORNERS;
  return isArea ? linkPlace({ kind: "area", corners }) : null;
}

function readWish(text: string): Wish | null {
  const at = text.indexOf(".");
  const [kind, value] = at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
  const metres = number(value, MOST_METRES);
  switch (kind) {
    case "start":
    case "finish":
      return value === "" ? { kind } : null;
    case "land": {
      const atLeastM2 = number(value);
      return atLeastM2 === null ? null : { kind, atLeastM2 };
    }
    case "stage": {
      const stage = oneOf(STAGES, value);
      return stage && { kind, stage };
    }
    case "words":
      return linkWords(value).trim() === "" ? null : { kind, words: linkWords(value) };
    case "station":
    case "coming":
    case "primary":
    case "expressway":
    case "accuracy":
      return metres === null ? null : { kind, withinM: metres };
    default:
      return null;
  }
}

type Change = Partial<Omit<InvestState, "filter">> & { readonly filter?: Partial<InvestFilter> };

function ids(value: string, most: number): readonly string[] | null {
  const found = [...new Set(list(value))];
  return found.length <= most && found.every((id) => LINK_ID.test(id)) ? found : null;
}

const filter = <K extends keyof InvestFilter>(key: K, value: InvestFilter[K] | null): Change | null =>
  value === null ? null : { filter: { [key]: value } };
const set = <K extends "unit" | "view" | "columns" | "compare" | "wishes">(
  key: K,
  value: InvestState[K] | null,
): Change | null => (value === null ? null : { [key]: value });

const READERS: ReadonlyMap<string, (value: string) => Change | null> = new Map(
  Object.entries<(value: string) => Change | null>({
    t: (v) => filter("areas", someOf(LINK_AREAS, v)),
    k: (v) => filter("kinds", someOf(INVEST_KINDS, v)),
    c: (v) => filter("corridors", ids(v, 20)),
    w: (v) => filter("words", linkWords(v)),
    s: (v) => filter("stages", someOf(STAGES, v)),
    i: (v) => filter("intents", someOf(INTENTS, v)),
    l: (v) => filter("land", readRange(v)),
    f: (v) => filter("floor", readRange(v)),
    m: (v) => filter("investment", readRange(v)),
    st: (v) => {
      const withinM = number(v.replace(/\+$/u, ""), MOST_METRES);
      return withinM === null ? null : filter("station", { withinM, alsoComing: v.endsWith("+") });
    },
    r: (v) => {
      const [name = "", metres = ""] = v.split(".");
      const [sort, withinM] = [oneOf(ROAD_SORTS, name), number(metres, MOST_METRES)];
      return sort === null || withinM === null ? null : filter("road", { sort, withinM });
    },
    q: (v) => filter("qualities", someOf(QUALITIES, v)),
    p: (v) => filter("place", readPlace(v)),
    u: (v) => (v === "1" ? filter("keepUnknown", true) : null),
    n: (v) => set("unit", oneOf(AREA_UNITS, v)),
    v: (v) => set("view", oneOf(INVEST_VIEWS, v)),
    o: (v) => {
      const key = oneOf(COLUMN_KEYS, v.replace(/^-/u, ""));
      return key === null ? null : { sort: { key, isDown: v.startsWith("-") } };
    },
    h: (v) => {
      const columns = someOf(COLUMN_KEYS, v);
      return columns && columns.length > 0 ? { columns } : null;
    },
    x: (v) => set("compare", ids(v, MOST_COMPARED)),
    y: (v) => {
      const wishes = list(v).map(readWish);
      return wishes.every((wish) => wish !== null) && wishes.length <= 20 ? { wishes } : null;
    },
  }),
);

/** Reads the value of `inv`, already decoded; what cannot be read is passed over with a note. */
export function readInvest(value: string, note: (text: string) => void): InvestState {
  let state: InvestState = { ...FIRST_INVEST, filter: NO_FILTER };
  if (value === "on") return state;
  for (const part of value.split(";")) {
    const at = part.indexOf(":");
    const change = READERS.get(part.slice(0, Math.max(0, at)))?.(part.slice(at + 1)) ?? null;
    if (change) state = { ...state, ...change, filter: { ...state.filter, ...change.filter } };
    else note(`读不懂找地条件“${part.slice(0, 24)}”`);
  }
  return state;
}
