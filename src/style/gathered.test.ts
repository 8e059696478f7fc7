import { describe, expect, it } from "vitest";
import type { Cluster } from "../plan/invest-clusters";
import { gatheredSource } from "./gathered";

function cluster(id: string, parcels: number, carriers: number, isDrawn = true): Cluster {
  const geometry = isDrawn
    ? {
        type: "LineString",
        coordinates: [
          [121.46, 31.32],
          [121.48, 31.32],
        ],
      }
    : null;
  return {
    corridor: { properties: { id, name: "长江路带" }, geometry },
    parcels: Array.from({ length: parcels }),
    carriers: Array.from({ length: carriers }),
  } as unknown as Cluster;
}

describe("gatheredSource", () => {
  it("counts parcels and carriers at the middle of the corridor, in the corridor's ink", () => {
    const [one] = gatheredSource([cluster("a.corridor.b", 6, 3)], (id) => (id === "a.corridor.b" ? "#123456" : null));
    expect(one?.properties).toMatchObject({
      role: "gathered",
      count: 9,
      words: "长江路带\n地块 6 · 载体 3",
      ink: "#123456",
      radius: 22.5,
    });
    expect(one?.geometry.coordinates[0]).toBeCloseTo(121.47, 3);
  });

  it("leaves out what holds nothing or has no shape, and says only what there is", () => {
    const drawn = gatheredSource(
      [cluster("a.corridor.b", 0, 0), cluster("a.corridor.c", 4, 0, false), cluster("a.corridor.d", 0, 1)],
      () => null,
    );
    expect(drawn.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({ id: "a.corridor.d", words: "长江路带\n载体 1", radius: 11 }),
    ]);
  });
});
