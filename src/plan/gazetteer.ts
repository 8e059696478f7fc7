import type { LonLat } from "../geo/types";
import type { AreaId } from "./types";

export const PLACE_SORTS = ["station", "road", "quarter", "zone", "feature"] as const;
/** What a name stands for: 车站, 道路, 居民区, 片区, or another thing that the documents name. */
export type PlaceSort = (typeof PLACE_SORTS)[number];

/** A name that a person can choose a place by; a row of `gazetteer.json`. */
export interface NamedPlace {
  /** The feature's id; for a road that no document names `ground.road.` and its pinyin. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sort: PlaceSort;
  /** The town it lies in (a road in two towns has a row in each); null outside the towns. */
  readonly area: AreaId | null;
  /** WGS84: the middle of a road's longest piece in the town, a point inside an area, the nearest exit is not known. */
  readonly point: LonLat;
  /** Radius within which the true place is expected; of a road, that of the line. */
  readonly accuracyM: number;
  /** Metres of a road within the town; null elsewhere. */
  readonly lengthM: number | null;
  readonly pinyin: string;
  readonly initials: string;
}

/** A place that answers a query. */
export interface FoundPlace {
  readonly place: NamedPlace;
  /** The house number that was asked for and that no published data place: `518号`; null where none was. */
  readonly houseNumber: string | null;
}
