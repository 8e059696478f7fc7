import { WKBWriter } from "@loaders.gl/wkt";
import initSqlJs from "sql.js/dist/sql-wasm-inline.js";
import type { Rows } from "./map-files";

/** “GPKG”, and version 1.3 of the format, as a file says them of itself. */
const APPLICATION_ID = 0x47504b47;
const VERSION = 10300;
const TABLE = "places";

/** The tables without which no file is a GeoPackage: OGC 12-128r18, annex C. */
const FRAME = `
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${VERSION};
  CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
  CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
    srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id));
  CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents(table_name),
    column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys(srs_id),
    z TINYINT NOT NULL, m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name));
  INSERT INTO gpkg_spatial_ref_sys VALUES
    ('Undefined Cartesian', -1, 'NONE', -1, 'undefined', NULL),
    ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL),
    ('WGS 84', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]', 'longitude/latitude in degrees');
`;

/** “GP”, version 0, little-endian without an envelope, EPSG:4326; then the geometry as well-known binary. */
function geometryBlob(geometry: GeoJSON.Geometry): Uint8Array {
  const shape = new Uint8Array(WKBWriter.encodeSync(geometry as Parameters<typeof WKBWriter.encodeSync>[0]));
  const blob = new Uint8Array(8 + shape.length);
  blob.set([0x47, 0x50, 0, 1]);
  new DataView(blob.buffer).setInt32(4, 4326, true);
  blob.set(shape, 8);
  return blob;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * A collection (WGS84) as a GeoPackage of one table `places`: numbers as numbers, what is not stated as NULL, and what is
 * not on the map without a geometry. `title` names the table for a reader, `madeOn` is its day (YYYY-MM-DD).
 */
export async function geoPackage({ features }: Rows, title: string, madeOn: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Database } = await initSqlJs();
  const base = new Database();
  try {
    base.run(FRAME);
    const columns = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
    const typeOf = (column: string) =>
      features.some(({ properties }) => typeof properties[column] === "number") ? "DOUBLE" : "TEXT";
    base.run(
      `CREATE TABLE ${TABLE} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom GEOMETRY${columns.map((column) => `, ${quoted(column)} ${typeOf(column)}`).join("")})`,
    );
    base.run(
      "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change, srs_id) VALUES (?, 'features', ?, ?, 4326)",
      [TABLE, title, `${madeOn}T00:00:00.000Z`],
    );
    base.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', 4326, 0, 0)", [TABLE]);
    const row = base.prepare(
      `INSERT INTO ${TABLE} (geom${columns.map((column) => `, ${quoted(column)}`).join("")}) VALUES (?${", ?".repeat(columns.length)})`,
    );
    base.run("BEGIN");
    for (const { geometry, properties } of features)
      row.run([geometry && geometryBlob(geometry), ...columns.map((column) => properties[column] ?? null)]);
    base.run("COMMIT");
    row.free();
    return Uint8Array.from(base.export());
  } finally {
    base.close();
  }
}
