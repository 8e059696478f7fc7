/** A position in WGS84 (OGC:CRS84): degrees, longitude first. */
export type LonLat = readonly [lon: number, lat: number];

/** West, south, east, north in WGS84 degrees. */
export type BBox = readonly [west: number, south: number, east: number, north: number];
