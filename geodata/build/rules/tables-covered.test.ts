import { describe, expect, it } from "vitest";
import { but, CARRIER, cite, featuresWith, world } from "./fixture";
import { tablesCovered } from "./tables-covered";

const complaints = (of: ReturnType<typeof world>) => [...tablesCovered.check(of)].map((c) => c.message);

const rowUncited = () => world({ features: featuresWith(but(CARRIER, { citations: [cite("高境镇规划")] })) });
const tableMissing = () =>
  world({ featureTables: [{ file: "f", record: { doc: "gaojing-plan-2021", caption: "表九", nameColumns: [0] } }] });

describe("tables-covered", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a row that no feature cites", rowUncited, /长江软件园/u],
    ["a table that is not there", tableMissing, /没有/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
