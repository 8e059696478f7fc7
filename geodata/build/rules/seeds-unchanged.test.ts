import { describe, expect, it } from "vitest";
import { world } from "./fixture";
import { seedsUnchanged } from "./seeds-unchanged";

const complaints = (of: ReturnType<typeof world>) => [...seedsUnchanged.check(of)].map((c) => c.message);

const seedWithAnotherByte = () => world({ seeds: world().seeds.map((seed) => ({ ...seed, text: `${seed.text} ` })) });

describe("seeds-unchanged", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([["a source document with another byte", seedWithAnotherByte, /内容变了/u]])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
