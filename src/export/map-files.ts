import { toKML } from "@placemarkio/tokml";

type Rows = GeoJSON.FeatureCollection<GeoJSON.Geometry | null, Record<string, string | number | null>>;

/** A collection as GeoJSON text; what is not on the map stays in it without a geometry. */
export function geoJsonText(collection: Rows): string {
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/** A collection as KML. Empty fields are left out, and so is what is not on the map: KML has no feature without a place. */
export function kmlText(collection: Rows): string {
  const features = collection.features.flatMap((feature) => {
    if (!feature.geometry) return [];
    const known = Object.entries(feature.properties).filter(([, value]) => value !== null);
    return [{ ...feature, geometry: feature.geometry, properties: Object.fromEntries(known) }];
  });
  return toKML({ type: "FeatureCollection", features });
}
