import { describe, expect, it } from "vitest";
import { but, CARRIER, PARCEL, world } from "./fixture";
import { mentionsClear } from "./mentions-clear";

const complaints = (of: ReturnType<typeof world>) => [...mentionsClear.check(of)].map((c) => c.message);

const nameOfTwo = () => world({ features: [PARCEL, but(CARRIER, { name: "三邻桥二期" })] });

describe("mentions-clear", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([["a name that two features of one area bear", nameOfTwo, /分不清/u]])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
