import { describe, expect, it } from "vitest";
import type { AuthoredScene } from "../authored-scenes";
import { FINDING, SCENE, world } from "./fixture";
import { sceneDoubts } from "./scene-doubts";

const complaints = (severity: "high" | "low", change: Partial<AuthoredScene>) =>
  [...sceneDoubts.check(world({ findings: [{ ...FINDING, severity }], scenes: [{ ...SCENE, ...change }] }))].map(
    (c) => c.message,
  );

describe("scene-doubts", () => {
  it("asks for no doubt that is listed, light or about something else", () => {
    expect(complaints("high", {})).toEqual([]);
    expect(complaints("low", { findings: [] })).toEqual([]);
    expect(complaints("high", { findings: [], indicators: [], focus: ["gaojing"] })).toEqual([]);
  });

  it("asks for a weighty doubt about an indicator or a feature that is shown", () => {
    expect(complaints("high", { findings: [], focus: ["gaojing"] })).toContainEqual(expect.stringMatching(/finding\.parks/u));
    expect(complaints("high", { findings: [], indicators: [] })).toContainEqual(expect.stringMatching(/finding\.parks/u));
  });
});
