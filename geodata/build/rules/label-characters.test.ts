import { describe, expect, it } from "vitest";
import { world } from "./fixture";
import { labelCharacters } from "./label-characters";

const complaints = (of: ReturnType<typeof world>) => [...labelCharacters.check(of)].map((c) => c.message);

const fontNotMade = () => world({ labelCharacters: null });
const characterMissing = () => world({ labelCharacters: "高境镇" });

describe("label-characters", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a font that has not been made", fontNotMade, /npm run fonts/u],
    ["a character that the font lacks", characterMissing, /缺/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
