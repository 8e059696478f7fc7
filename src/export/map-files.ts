import { toKML } from "@placemarkio/tokml";

/** Places with their columns; without a geometry where the position is not known. WGS84. */
export type Rows = GeoJSON.FeatureCollection<GeoJSON.Geometry | null, Record<string, string | number | null>>;

/** A collection as GeoJSON text; what is not on the map stays in it without a geometry. */
export function geoJsonText(collection: Rows): string {
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/** A collection as KML. Empty fields are left out; what is not on the map stays in it without a place. */
export function kmlText(collection: Rows): string {
  const features = collection.features.map((feature) => {
    const known = Object.entries(feature.properties).filter(([, value]) => value !== null);
    return { ...feature, properties: Object.fromEntries(known) };
  });
  return toKML({ type: "FeatureCollection", features });
}
