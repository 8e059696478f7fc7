import { describe, expect, it } from "vitest";
import { but, featuresWith, PARCEL, world } from "./fixture";
import { sourcesKnown } from "./sources-known";

const complaints = (of: ReturnType<typeof world>) => [...sourcesKnown.check(of)].map((c) => c.message);

const sourceOfNoList = () => world({ features: featuresWith(but(PARCEL, { basis: { ...PARCEL.basis, sources: ["hearsay"] } })) });
const sourceListedTwice = () => world({ sources: [...world().sources, ...world().sources] });
const groundWithSources = (sources?: string[]) =>
  world({
    basemap: world().basemap.map(({ file, record }) => ({
      file,
      record: { ...record, properties: { ...record.properties, sources } },
    })),
  });
const groundWithoutSource = () => groundWithSources();
const groundOfNoList = () => groundWithSources(["rumour"]);
const datumWithoutConversion = () =>
  world({ sources: [{ file: "f", record: { key: "osm", title: "x", datum: "GCJ-02", licence: "x" } }] });

describe("sources-known", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a source that is not listed", sourceOfNoList, /hearsay/u],
    ["a source that is listed twice", sourceListedTwice, /来源重复/u],
    ["a line of the basemap without a source", groundWithoutSource, /没有写来源/u],
    ["a source of the basemap that is not listed", groundOfNoList, /rumour/u],
    ["another datum without conversion", datumWithoutConversion, /conversion/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
