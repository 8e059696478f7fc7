import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceM } from "./measure";
import { DATUMS, shiftCollection, shiftFrom, shiftTo } from "./shift";

const shanghai = fc.tuple(fc.double({ min: 121, max: 122, noNaN: true }), fc.double({ min: 30.8, max: 31.8, noNaN: true }));

describe("shift", () => {
  it.each(DATUMS)("goes to %s and comes back to within two metres", (datum) => {
    fc.assert(
      fc.property(shanghai, (at) => {
        expect(distanceM(shiftFrom(datum, shiftTo(datum, at)), at)).toBeLessThan(2);
      }),
    );
  });

  it("moves nothing on WGS84, about half a kilometre on GCJ-02, about a kilometre on BD-09", () => {
    const at = [121.4745, 31.3206] as const;
    expect(shiftTo("WGS84", at)).toEqual(at);
    expect(distanceM(shiftTo("GCJ-02", at), at)).toBeGreaterThan(400);
    expect(distanceM(shiftTo("GCJ-02", at), at)).toBeLessThan(600);
    expect(distanceM(shiftTo("BD-09", at), at)).toBeGreaterThan(800);
  });

  it("moves every position of a collection and keeps what is known of the things", () => {
    const collection: GeoJSON.FeatureCollection = {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { id: "a" },
          geometry: {
            type: "LineString",
            coordinates: [
              [121.4, 31.3],
              [121.5, 31.4],
            ],
          },
        },
      ],
    };
    expect(shiftCollection("WGS84", collection)).toBe(collection);
    expect(shiftCollection("GCJ-02", collection).features[0]).toEqual({
      type: "Feature",
      properties: { id: "a" },
      geometry: { type: "LineString", coordinates: [shiftTo("GCJ-02", [121.4, 31.3]), shiftTo("GCJ-02", [121.5, 31.4])] },
    });
  });
});
