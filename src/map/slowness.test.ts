import { describe, expect, it } from "vitest";
import { slowness } from "./slowness";

function verdicts(took: readonly number[]): boolean[] {
  const isSlow = slowness();
  return took.map((ms) => isSlow(ms));
}

describe("slowness", () => {
  it("says nothing before it has seen enough pictures", () => {
    expect(verdicts([900, 900, 900, 900, 900])).not.toContain(true);
  });

  it("tells of a map that shows fewer than two pictures a second", () => {
    expect(verdicts([900, 900, 900, 900, 900, 900]).at(-1)).toBe(true);
  });

  it("forgives single long waits among quick pictures", () => {
    expect(verdicts([16, 2000, 16, 16, 1500, 16, 16, 16])).not.toContain(true);
  });

  it("looks at the last pictures only", () => {
    expect(verdicts([16, 16, 16, 16, 16, 16, 800, 800, 800, 800]).at(-1)).toBe(true);
  });
});
