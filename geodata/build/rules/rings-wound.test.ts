import { describe, expect, it } from "vitest";
import { world } from "./fixture";
import { ringsWound } from "./rings-wound";

/** The same atlas with every published polygon turned inside out. */
const withReversedRings = (of: ReturnType<typeof world>) => ({
  ...of,
  compiled: of.compiled.map((f) =>
    f.geometry?.type === "Polygon"
      ? { ...f, geometry: { ...f.geometry, coordinates: f.geometry.coordinates.map((ring) => [...ring].reverse()) } }
      : f,
  ),
});

const complaints = (of: ReturnType<typeof world>) => [...ringsWound.check(of)].map((c) => c.message);

const ringClockwise = () => withReversedRings(world());

describe("rings-wound", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([["an outer ring that runs clockwise", ringClockwise, /RFC 7946/u]])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
