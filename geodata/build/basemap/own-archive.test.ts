import { describe, expect, it } from "vitest";
import { GROUND, openArchive, readTile } from "./fixture";
import { ownArchive } from "./own-archive";
import { writePmtiles } from "./pmtiles";
import { protomapsFeatures } from "./protomaps";
import { sharedEdges } from "./shared-edges";
import { MAX_ZOOM, tileX, tileY } from "./tiles";

const AT = [121.465, 31.323] as const;

describe("protomapsFeatures", () => {
  const of = (layer: string) => protomapsFeatures(GROUND).filter((f) => f.layer === layer);

  it("says in the words of the schema what a road is, and keeps our own", () => {
    expect(of("roads").map((f) => f.properties)).toMatchObject([
      { kind: "major_road", kind_detail: "primary", name: "一二八纪念路", quality: "derived", accuracy_m: 40 },
      { kind: "minor_road", kind_detail: "unclassified", name: "小路" },
      { kind: "highway", kind_detail: "motorway", is_bridge: true },
    ]);
    expect(of("roads")[2]?.properties).not.toHaveProperty("name");
  });

  it("knows waters and land, and calls no block residential that nobody called so", () => {
    expect(of("water")[0]?.properties).toMatchObject({ kind: "water", kind_detail: "river", width_m: 20 });
    expect(of("landuse").map((f) => [f.properties.kind, f.properties.kind_detail])).toEqual([
      ["other", "block"],
      ["park", undefined],
    ]);
  });

  it("draws the edge of two neighbours once", () => {
    const edges = sharedEdges(GROUND.filter((f) => f.properties?.layer === "neighbour").map((f) => f.geometry));
    const segments = edges.flatMap((line) => line.slice(1).map((to, i) => [line[i]?.join(), to.join()].sort().join(" ")));
    expect(segments).toHaveLength(7);
    expect(new Set(segments).size).toBe(7);
    expect(of("boundaries")).toHaveLength(edges.length);
  });
});

describe("ownArchive", () => {
  it("is read back by the library with what was put in, by zoom", async () => {
    const archive = openArchive(ownArchive(GROUND));
    const header = await archive.getHeader();
    expect(header).toMatchObject({ specVersion: 3, tileType: 1, maxZoom: MAX_ZOOM, clustered: true });
    const at = async (z: number) => readTile(archive, z, tileX(AT[0], z), tileY(AT[1], z));
    expect((await at(MAX_ZOOM)).roads?.map((p) => p.name)).toContain("小路");
    expect((await at(10)).roads?.map((p) => p.name)).not.toContain("小路");
    expect((await at(10)).roads?.map((p) => p.name)).toContain("一二八纪念路");
    expect((await at(MAX_ZOOM)).water?.[0]).toMatchObject({ name: "小吉浦", width_m: 20 });
  });

  it("says in its metadata what it holds, whom to name and where the ground ends", async () => {
    const metadata = (await openArchive(ownArchive(GROUND)).getMetadata()) as Record<string, unknown>;
    expect(metadata).toMatchObject({
      attribution: "© OpenStreetMap contributors",
      "planatlas:ground": [121.4, 31.3, 121.55, 31.37],
    });
    expect((metadata.vector_layers as { id: string }[]).map((l) => l.id)).toEqual(["landuse", "water", "roads", "boundaries"]);
  });

  it("gives the same bytes for the same ground", () => {
    expect(Buffer.from(ownArchive(GROUND)).equals(Buffer.from(ownArchive(GROUND)))).toBe(true);
  });
});

describe("writePmtiles", () => {
  const options = { bounds: [0, 0, 1, 1], minZoom: 0, maxZoom: 12, metadata: {} } as const;

  it("keeps equal tiles once, and still finds each", async () => {
    const data = new TextEncoder().encode("tile");
    const tiles = [0, 1, 2, 3].map((i) => ({ z: 1, x: i % 2, y: i >> 1, data }));
    const archive = openArchive(writePmtiles(tiles, options));
    expect(await archive.getHeader()).toMatchObject({ numAddressedTiles: 4, numTileContents: 1, numTileEntries: 1 });
    for (const { z, x, y } of tiles) expect(new TextDecoder().decode((await archive.getZxy(z, x, y))?.data)).toBe("tile");
    expect(await archive.getZxy(2, 0, 0)).toBeUndefined();
  });

  it("puts a large directory into leaves, and still finds the last tile", async () => {
    /* Places, sizes and contents without a pattern, or packing would make the directory small. */
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const places = [...new Set(Array.from({ length: 9000 }, () => random(2 ** 24)))];
    const tiles = places.map((place) => ({
      z: 12,
      x: place % 4096,
      y: place >> 12,
      data: Uint8Array.from({ length: 1 + random(300) }, () => random(256)),
    }));
    const archive = openArchive(writePmtiles(tiles, options));
    expect((await archive.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
    for (const tile of [tiles[0], tiles[777], tiles.at(-1)]) {
      expect(new Uint8Array((await archive.getZxy(12, tile?.x ?? 0, tile?.y ?? 0))?.data ?? new ArrayBuffer(0))).toEqual(
        tile?.data,
      );
    }
  }, 30_000);
});
