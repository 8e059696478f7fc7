import type { Geometry } from "geojson";
import { bd09, bd09ToWgs84, gcj02, gcj02ToWgs84, wgs84ToBd09, wgs84ToGcj02 } from "./datum";
import { mapPositions } from "./positions";
import type { LonLat } from "./types";

/** What the positions of a basemap's tiles are given in; CGCS2000 counts as WGS84, from which it differs by centimetres. */
export const DATUMS = ["WGS84", "GCJ-02", "BD-09"] as const;
export type Datum = (typeof DATUMS)[number];

/** Where a WGS84 position lies on tiles of a datum that are read as if they were WGS84. For drawing only, never to be stored. */
export function shiftTo(datum: Datum, position: LonLat): LonLat {
  if (datum === "WGS84") return position;
  const { lon, lat } = datum === "GCJ-02" ? wgs84ToGcj02(position) : wgs84ToBd09(position);
  return [lon, lat];
}

/** The WGS84 position of a place on tiles of a datum: the way back of `shiftTo`, to about a metre. */
export function shiftFrom(datum: Datum, [lon, lat]: LonLat): LonLat {
  if (datum === "WGS84") return [lon, lat];
  return datum === "GCJ-02" ? gcj02ToWgs84(gcj02(lon, lat)) : bd09ToWgs84(bd09(lon, lat));
}

function shiftGeometry<G extends Geometry>(datum: Datum, geometry: G): G {
  return mapPositions(geometry, ([lon = 0, lat = 0]) => [...shiftTo(datum, [lon, lat])]) as G;
}

/** A collection (WGS84) as it has to be drawn on tiles of a datum; the same one if nothing has to move. */
export function shiftCollection<P extends GeoJSON.GeoJsonProperties>(
  datum: Datum,
  collection: GeoJSON.FeatureCollection<Geometry, P>,
): GeoJSON.FeatureCollection<Geometry, P> {
  if (datum === "WGS84") return collection;
  return { ...collection, features: collection.features.map((f) => ({ ...f, geometry: shiftGeometry(datum, f.geometry) })) };
}
