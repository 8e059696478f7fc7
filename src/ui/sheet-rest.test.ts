import { describe, expect, it } from "vitest";
import { nearestRest, REST_FRACTION, stepRest } from "./sheet-rest";

describe("the sheet's rests", () => {
  it("steps up and down and stays at the ends", () => {
    expect(stepRest("peek", 1)).toBe("half");
    expect(stepRest("full", 1)).toBe("full");
    expect(stepRest("peek", -1)).toBe("peek");
  });
  it("comes to rest at the nearest height", () => {
    expect(nearestRest(0.85, REST_FRACTION.half)).toBe("full");
    expect(nearestRest(0.3, REST_FRACTION.half)).toBe("peek");
  });
  it("leaves the old rest after a clear pull, though it is still the nearest", () => {
    expect(nearestRest(0.6, REST_FRACTION.half)).toBe("full");
    expect(nearestRest(0.42, REST_FRACTION.half)).toBe("peek");
  });
  it("stays after a twitch", () => {
    expect(nearestRest(0.52, REST_FRACTION.half)).toBe("half");
  });
});
