import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fitInto, screenPlace } from "../geo/fit";
import type { SceneScript } from "./scene";
import { sceneRoom, wordsPlace } from "./scene-room";

const SAFE = { left: 0.36, top: 0.08, right: 0.05, bottom: 0.1 };
const DATA = "public/data/scenes";
const SCREENS = [
  [1920, 1080],
  [3840, 2160],
  [7680, 2160],
  [5760, 1080],
  [1366, 768],
  [1024, 768],
] as const;
/** A phone: the map takes the upper part of 390 × 844. */
const PHONE = [390, 380] as const;

describe("the room that a scene's safe area leaves", () => {
  it("is the screen less the fractions, edge by edge, and never less than the margin", () => {
    expect(sceneRoom(SAFE, { width: 1000, height: 500 }, false)).toEqual({ left: 360, right: 950, top: 40, bottom: 450 });
    const bare = sceneRoom({ left: 0.3, top: 0, right: 0, bottom: 0 }, { width: 1000, height: 500 }, false);
    expect(bare).toEqual({ left: 300, right: 950, top: 25, bottom: 475 });
  });

  it("gives the words the wider side, and enough of it", () => {
    expect(wordsPlace(SAFE)).toEqual({ side: "left", share: 0.36 });
    expect(wordsPlace({ ...SAFE, left: 0.05, right: 0.4 })).toEqual({ side: "right", share: 0.4 });
    expect(wordsPlace({ left: 0, top: 0, right: 0, bottom: 0.5 })).toEqual({ side: "left", share: 0.3 });
  });

  it("is nearly the whole map where the words go below it", () => {
    const room = sceneRoom(SAFE, { width: 390, height: 380 }, true);
    expect(room.left).toBeCloseTo(19.5);
    expect(room.right).toBeCloseTo(370.5);
  });

  it("keeps head room for columns, but not more than half", () => {
    expect(sceneRoom(SAFE, { width: 1000, height: 500 }, false, 100).top).toBe(140);
    expect(sceneRoom(SAFE, { width: 1000, height: 500 }, false, 900).top).toBe(245);
  });
});

describe("every published scene", () => {
  const scenes = readdirSync(DATA).flatMap((file) => (JSON.parse(readFileSync(`${DATA}/${file}`, "utf8")) as SceneScript).scenes);

  it.each([...SCREENS, PHONE])("lies inside what the words leave of %i × %i, flat and leaning back", (width, height) => {
    const isStacked = width <= 720;
    for (const { id, bounds, safeArea } of scenes)
      for (const pitch of [0, 50]) {
        const room = sceneRoom(safeArea, { width, height }, isStacked);
        const view = fitInto(bounds, room, { width, height }, 16.5, pitch);
        const [w, s, e, n] = bounds;
        for (const corner of [
          [w, s],
          [w, n],
          [e, s],
          [e, n],
        ] as const) {
          const [x, y] = screenPlace(corner, view, { width, height }) ?? [Number.NaN, Number.NaN];
          expect(x, id).toBeGreaterThanOrEqual(room.left - 1);
          expect(x, id).toBeLessThanOrEqual(room.right + 1);
          expect(y, id).toBeGreaterThanOrEqual(room.top - 1);
          expect(y, id).toBeLessThanOrEqual(room.bottom + 1);
        }
      }
  });
});
