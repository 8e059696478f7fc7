import { describe, expect, it } from "vitest";
import { findingsCited } from "./findings-cited";
import { FINDING, world } from "./fixture";

const complaints = (of: ReturnType<typeof world>) => [...findingsCited.check(of)].map((c) => c.message);

const conflictWithOneCitation = () => world({ findings: [{ ...FINDING, citations: FINDING.citations.slice(0, 1) }] });
const conflictWithItself = () =>
  world({ findings: [{ ...FINDING, citations: [...FINDING.citations.slice(0, 1), ...FINDING.citations.slice(0, 1)] }] });

describe("findings-cited", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a conflict with one citation", conflictWithOneCitation, /至少要引 2 处/u],
    ["a conflict that cites one place twice", conflictWithItself, /只有 1 处/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
