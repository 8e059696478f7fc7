/** That nothing which has to be told apart rests on a difference that a deficiency of colour vision takes away. */
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit } from "culori";
import { describe, expect, it } from "vitest";
import type { FeatureKind } from "../plan/types";
import { corridorTints } from "./corridor-tint";
import { STRUCTURE } from "./eye.fixture";
import { rgbOf } from "./ground.fixture";
import { KIND_TOKENS } from "./marks";
import { paletteOf } from "./palette";

/** A difference (CIEDE2000) of 10: two colours that one tells apart at a glance, side by side or not. */
const LEAST = 10;
const EYES = {
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
} as const;
const difference = differenceCiede2000();

/** Pairs of names whose colours an eye cannot tell apart. */
function confused(colors: ReadonlyMap<string, string>, eye: keyof typeof EYES): readonly string[] {
  const seen = [...colors].map(([name, hex]) => [name, EYES[eye]({ mode: "rgb", ...rgbOf(hex) })] as const);
  return seen.flatMap(([a, x], i) =>
    seen.slice(i + 1).flatMap(([b, y]) => (difference(x, y) < LEAST ? [`${a} / ${b}: ${difference(x, y).toFixed(1)}`] : [])),
  );
}

describe.each(["safe", "safe-dark"] as const)("colours by %s", (theme) => {
  const c = paletteOf(theme);
  const tints = corridorTints(STRUCTURE);
  const towns = [...new Set(STRUCTURE.filter((f) => f.properties.kind === "corridor").map((f) => f.properties.area))];
  const kinds: readonly FeatureKind[] = ["parcel", "carrier", "facility", "green", "water", "place"];

  it.each(Object.keys(EYES) as (keyof typeof EYES)[])("keep the corridors of each town apart under %s", (eye) => {
    expect(towns.length).toBe(3);
    for (const town of towns) {
      const own = STRUCTURE.filter((f) => f.properties.kind === "corridor" && f.properties.area === town);
      expect(own.length).toBeGreaterThan(3);
      const colors = new Map(own.map((f) => [f.properties.name, tints.get(f.properties.id)?.[theme] ?? ""]));
      expect.soft(confused(colors, eye), town).toEqual([]);
    }
  });

  it.each(Object.keys(EYES) as (keyof typeof EYES)[])("keep the inks of kinds, and what is selected, apart under %s", (eye) => {
    const inks = new Map(kinds.map((kind) => [kind as string, c[KIND_TOKENS[kind].ink]]));
    expect(confused(new Map([...inks, ["selected", c.accent]]), eye)).toEqual([]);
  });
});

describe("the test itself", () => {
  it("bites: red and green of one lightness are one colour under deuteranopia", () => {
    const pair = new Map([
      ["red", "#b5483a"],
      ["green", "#7d6f2e"],
    ]);
    expect(confused(pair, "deuteranopia")).toHaveLength(1);
    expect(confused(pair, "tritanopia")).toEqual([]);
  });
});
