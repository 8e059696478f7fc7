import { describe, expect, it } from "vitest";
import type { AuthoredLine } from "../authored-scenes";
import { INDICATORS, SCENE, world } from "./fixture";
import { sceneValuesQuoted } from "./scene-values-quoted";

const complaints = (line: AuthoredLine, valueText = "2.5 万平方米") => {
  const indicators = [{ ...INDICATORS, prose: INDICATORS.prose.map((p) => ({ ...p, valueText })) }];
  const scenes = [{ ...SCENE, words: { headline: "三邻桥", lines: [line] } }];
  return [...sceneValuesQuoted.check(world({ indicators, scenes }))].map((c) => c.message);
};

describe("scene-values-quoted", () => {
  it("takes the value as it stands, and lines that cite none", () => {
    expect(complaints({ text: "公园 2.5 万平方米", indicators: [0] })).toEqual([]);
    expect(complaints({ text: "公园", passages: [0] })).toEqual([]);
    expect(complaints({ text: "公园达到", indicators: [0] }, "公园达到")).toEqual([]);
  });

  it("finds a line that cites an indicator and does not give its value", () => {
    expect(complaints({ text: "公园很大", indicators: [0] })).toContainEqual(
      expect.stringMatching(/没有写它的值“2.5 万平方米”/u),
    );
    expect(complaints({ text: "公园 3 万平方米", indicators: [0] })).toHaveLength(1);
    expect(complaints({ text: "公园", indicators: [0] }, "公园达到")).toHaveLength(1);
  });
});
