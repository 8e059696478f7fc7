import gcoord from "gcoord";
import type { LonLat } from "./types";

/** A position in GCJ-02 (AMap, Tencent, Chinese Google): degrees, longitude first. Never to be stored as WGS84. */
export interface Gcj02LonLat {
  readonly datum: "GCJ-02";
  readonly lon: number;
  readonly lat: number;
}

/** A position in BD-09 (Baidu): degrees, longitude first. Never to be stored as WGS84. */
export interface Bd09LonLat {
  readonly datum: "BD-09";
  readonly lon: number;
  readonly lat: number;
}

/** Names a pair of numbers as GCJ-02. */
export function gcj02(lon: number, lat: number): Gcj02LonLat {
  return { datum: "GCJ-02", lon, lat };
}

/** Names a pair of numbers as BD-09. */
export function bd09(lon: number, lat: number): Bd09LonLat {
  return { datum: "BD-09", lon, lat };
}

function from(pair: readonly number[]): LonLat {
  const [lon, lat] = pair;
  if (lon === undefined || lat === undefined) throw new Error("gcoord returned no position");
  return [lon, lat];
}

/** GCJ-02 to WGS84, iterated by gcoord (to well under a metre); outside China the position comes back unchanged. */
export function gcj02ToWgs84(position: Gcj02LonLat): LonLat {
  return from(gcoord.transform([position.lon, position.lat], gcoord.GCJ02, gcoord.WGS84));
}

/** BD-09 to WGS84, by way of GCJ-02 (to about a metre). */
export function bd09ToWgs84(position: Bd09LonLat): LonLat {
  return from(gcoord.transform([position.lon, position.lat], gcoord.BD09, gcoord.WGS84));
}

/** WGS84 to GCJ-02, for a link into a web map of China or a basemap of that datum; the result is not to be stored. */
export function wgs84ToGcj02(position: LonLat): Gcj02LonLat {
  const [lon, lat] = from(gcoord.transform([position[0], position[1]], gcoord.WGS84, gcoord.GCJ02));
  return gcj02(lon, lat);
}

/** WGS84 to BD-09, by way of GCJ-02, to be shown or used in a link; the result is not to be stored. */
export function wgs84ToBd09(position: LonLat): Bd09LonLat {
  const [lon, lat] = from(gcoord.transform([position[0], position[1]], gcoord.WGS84, gcoord.BD09));
  return bd09(lon, lat);
}
