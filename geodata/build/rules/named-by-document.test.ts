import { describe, expect, it } from "vitest";
import { but, CARRIER, cite, featuresWith, world } from "./fixture";
import { namedByDocument } from "./name-in-citation";

const complaints = (of: ReturnType<typeof world>) => [...namedByDocument.check(of)].map((c) => c.message);

const workOfOurWords = () =>
  world({ features: featuresWith(but(CARRIER, { kind: "project", citations: [cite("高境镇规划")] })) });

describe("name-in-citation", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([["a work that we named ourselves", workOfOurWords, /没有名称/u]])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
