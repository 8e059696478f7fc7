import { describe, expect, it } from "vitest";
import { world } from "./fixture";
import { tablesKnown } from "./tables-known";

const complaints = (of: ReturnType<typeof world>) => [...tablesKnown.check(of)].map((c) => c.message);

const tableUnread = () => world({ featureTables: [] });

describe("tables-known", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([["a table that nobody has read", tableUnread, /还没有收进/u]])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
