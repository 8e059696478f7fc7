import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bd09, bd09ToWgs84, gcj02, gcj02ToWgs84, wgs84ToBd09, wgs84ToGcj02 } from "./datum";
import { distanceM } from "./measure";

const shanghai = fc.tuple(fc.double({ min: 121, max: 122, noNaN: true }), fc.double({ min: 30.8, max: 31.8, noNaN: true }));

describe("gcj02ToWgs84", () => {
  it("comes back from GCJ-02 to within a metre, and GCJ-02 lies 300 to 700 metres off in Shanghai", () => {
    fc.assert(
      fc.property(shanghai, (at) => {
        const { lon, lat } = wgs84ToGcj02(at);
        expect(distanceM(gcj02ToWgs84(gcj02(lon, lat)), at)).toBeLessThan(1);
        const off = distanceM([lon, lat], at);
        expect(off).toBeGreaterThan(300);
        expect(off).toBeLessThan(700);
      }),
    );
  });
});

describe("bd09ToWgs84", () => {
  it("comes back from BD-09 to within two metres", () => {
    fc.assert(
      fc.property(shanghai, (at) => {
        const { lon, lat } = wgs84ToBd09(at);
        expect(distanceM(bd09ToWgs84(bd09(lon, lat)), at)).toBeLessThan(2);
      }),
    );
  });

  it("shifts a Baidu position by roughly 0.9 to 1.3 km in Shanghai", () => {
    fc.assert(
      fc.property(shanghai, (at) => {
        const off = distanceM(bd09ToWgs84(bd09(at[0], at[1])), at);
        expect(off).toBeGreaterThan(700);
        expect(off).toBeLessThan(1600);
      }),
    );
  });
});
