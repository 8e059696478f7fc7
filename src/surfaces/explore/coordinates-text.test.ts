import { describe, expect, it } from "vitest";
import { coordinatesCopy, otherLines, wgs84Lines } from "./coordinates-text";

const AT = [121.4745, 31.3206] as const;

describe("coordinates", () => {
  it("are WGS84 in degrees with five decimals, and in degrees, minutes and seconds", () => {
    expect(wgs84Lines(AT).map((l) => l.text)).toEqual(["121.47450, 31.32060", `东经 121°28'28.2"　北纬 31°19'14.2"`]);
  });

  it("lie elsewhere in number in the datums of others, east and south of WGS84 by their well-known amounts", () => {
    const [gcj, bd] = otherLines(AT).map((l) => l.text.split(", ").map(Number));
    expect(gcj?.[0]).toBeGreaterThan(121.4745 + 0.003);
    expect(gcj?.[0]).toBeLessThan(121.4745 + 0.006);
    expect(gcj?.[1]).toBeLessThan(31.3206 - 0.001);
    expect(bd?.[0]).toBeGreaterThan((gcj?.[0] ?? 0) + 0.005);
    expect(bd?.[1]).toBeGreaterThan((gcj?.[1] ?? 0) + 0.003);
  });

  it("are copied with the name of the datum on every line", () => {
    const lines = coordinatesCopy([...wgs84Lines(AT), ...otherLines(AT)]).split("\n");
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/^(?:WGS84|GCJ-02|BD-09)：/u);
  });
});
