import { describe, expect, it } from "vitest";
import { pick } from "./pick";

const c = (id: string, kind: string, distancePx: number | null) => ({ id, kind, distancePx });

describe("pick", () => {
  it("takes the nearest mark, not the first of its kind", () => {
    expect(pick([c("far", "parcel", 18), c("near", "carrier", 2)])).toBe("near");
  });
  it("lets the kind decide between marks at the same place", () => {
    expect(pick([c("s", "station", 1), c("f", "facility", 3), c("p", "parcel", 2)])).toBe("p");
  });
  it("takes a mark nearby before the ground right under the pointer", () => {
    expect(pick([c("zone", "community-zone", 0), c("band", "corridor", 0), c("m", "carrier", 20)])).toBe("m");
  });
  it("takes the band before the zone and the zone before the town", () => {
    expect(pick([c("town", "town", 0), c("zone", "community-zone", 0), c("band", "corridor", null)])).toBe("band");
    expect(pick([c("town", "town", 0), c("zone", "community-zone", 0)])).toBe("zone");
  });
  it("takes the shape under the pointer before one nearby of the same kind", () => {
    expect(pick([c("b", "parcel", null), c("a2", "parcel", 0)])).toBe("a2");
  });
  it("finds nothing in nothing, and does not depend on the order it is given", () => {
    expect(pick([])).toBeNull();
    expect(pick([c("b", "road", 0), c("a", "road", 0)])).toBe(pick([c("a", "road", 0), c("b", "road", 0)]));
  });
});
