import { describe, expect, it } from "vitest";
import { parsedSeed } from "../text/seeds.fixture";
import { scene, script } from "./script.fixture";
import { countDoubts, doubtsOf } from "./script-doubts";

const { doc, source } = parsedSeed("gaojing-plan-2021");
const start = source.indexOf("殷高西路");
const right = { doc: doc.id, start, end: start + 4, exact: "殷高西路" };
const known = {
  documents: new Map([[doc.id, doc]]),
  hasFeature: (id: string) => id === "gaojing",
  hasIndicator: () => false,
};

describe("doubts of a script", () => {
  it("are its passages that the text does not bear out, and the ids that the data do not have", () => {
    const one = scene("a", {
      focus: ["gaojing", "gaojing.parcel.gone"],
      passages: [right, { ...right, exact: "殷高东路" }, { ...right, doc: "no-such-plan" }],
    });
    const doubts = doubtsOf(script([one]), known);
    expect(doubts).toEqual([
      { passages: [1, 2], features: ["gaojing.parcel.gone"], indicators: ["gaojing-plan-2021.t1.r1.2025"] },
    ]);
    expect(countDoubts(doubts)).toBe(4);
  });

  it("are none while the data have not come", () => {
    expect(countDoubts(doubtsOf(script(), { documents: null, hasFeature: null, hasIndicator: null }))).toBe(0);
  });
});
