import { describe, expect, it } from "vitest";
import { but, CARRIER, featuresWith, PARCEL, world } from "./fixture";
import { insideArea } from "./inside-area";

const complaints = (of: ReturnType<typeof world>) => [...insideArea.check(of)].map((c) => c.message);

const parcelInTheNextTown = () => world({ features: featuresWith(but(PARCEL, { placement: { footprint: [121.53, 31.32] } })) });
const lonLatSwapped = () => world({ features: featuresWith(but(CARRIER, { placement: { point: [31.32, 121.48] } })) });
const projectLineElsewhere = () =>
  world({
    features: featuresWith(but(CARRIER, { kind: "project", placement: { geometry: "far" }, basis: { ...PARCEL.basis } })),
    geometries: [
      ...world().geometries,
      {
        file: "f",
        record: {
          id: "far",
          geometry: {
            type: "LineString",
            coordinates: [
              [121.55, 31.3],
              [121.56, 31.3],
            ],
          },
          sources: [],
          note: null,
        },
      },
    ],
  });

describe("inside-area", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a parcel in the next town", parcelInTheNextTown, /界外/u],
    ["longitude and latitude swapped", lonLatSwapped, /不在上海/u],
    ["a work whose line lies elsewhere altogether", projectLineElsewhere, /界外/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
