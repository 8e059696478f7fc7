import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centerFor, fitInto, type ScreenBox, type ScreenSize, screenPlace } from "./fit";
import type { BBox } from "./types";

const TOWN: BBox = [121.433519, 31.30879, 121.498011, 31.34289];
const WALL: ScreenSize = { width: 1920, height: 1080 };
const ROOM: ScreenBox = { left: 691, top: 86, right: 1824, bottom: 972 };

function extentOf(bounds: BBox, room: ScreenBox, screen: ScreenSize, pitchDeg: number, maxZoom = 17) {
  const view = fitInto(bounds, room, screen, maxZoom, pitchDeg);
  const [w, s, e, n] = bounds;
  const places = (
    [
      [w, s],
      [w, n],
      [e, s],
      [e, n],
    ] as const
  ).map((corner) => screenPlace(corner, view, screen) ?? [Number.NaN, Number.NaN]);
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys), zoom: view.zoom };
}

describe("fitInto", () => {
  it("fills one side of the room and stands in its middle", () => {
    const box = extentOf(TOWN, ROOM, WALL, 0);
    expect(box.left).toBeCloseTo(ROOM.left, 0);
    expect(box.right).toBeCloseTo(ROOM.right, 0);
    expect((box.top + box.bottom) / 2).toBeCloseTo((ROOM.top + ROOM.bottom) / 2, 0);
  });

  it("reckons with leaning back: the near side is wider than the far one, and both are in", () => {
    const box = extentOf(TOWN, ROOM, WALL, 50);
    expect(box.left).toBeGreaterThanOrEqual(ROOM.left - 0.5);
    expect(box.right).toBeLessThanOrEqual(ROOM.right + 0.5);
    expect(box.right - box.left).toBeGreaterThan(0.97 * (ROOM.right - ROOM.left));
  });

  it("brings a position to a place of the screen", () => {
    const at = [121.47, 31.32] as const;
    const center = centerFor(at, [1200, 300], 14, WALL);
    const [x, y] = screenPlace(at, { center, zoom: 14, pitchDeg: 0 }, WALL) ?? [];
    expect(x).toBeCloseTo(1200, 3);
    expect(y).toBeCloseTo(300, 3);
  });

  it("goes no nearer than it may", () => {
    expect(extentOf([121.47, 31.32, 121.4701, 31.3201], ROOM, WALL, 0, 16).zoom).toBe(16);
  });

  it("stands in the middle of a narrow room, leaning back", () => {
    const room: ScreenBox = { left: 6.4, top: 0.04895271603018055 * 300, right: 313.6, bottom: 294 };
    const box = extentOf([121, 31, 121.002, 31.008128390368764], room, { width: 320, height: 300 }, 30);
    expect((box.left + box.right) / 2).toBeCloseTo(160, 3);
    expect((box.top + box.bottom) / 2).toBeCloseTo((room.top + room.bottom) / 2, 3);
    expect(box.bottom - box.top).toBeCloseTo(room.bottom - room.top, 3);
  });

  it("keeps any box inside any room of any screen", () => {
    const box = fc
      .tuple(
        fc.double({ min: 121, max: 121.9, noNaN: true }),
        fc.double({ min: 31, max: 31.6, noNaN: true }),
        fc.double({ min: 0.002, max: 0.4, noNaN: true }),
        fc.double({ min: 0.002, max: 0.4, noNaN: true }),
      )
      .map(([west, south, dx, dy]): BBox => [west, south, west + dx, south + dy]);
    const screen = fc.record({ width: fc.integer({ min: 320, max: 7680 }), height: fc.integer({ min: 300, max: 2160 }) });
    const share = fc.double({ min: 0.02, max: 0.4, noNaN: true });
    fc.assert(
      fc.property(
        box,
        screen,
        fc.tuple(share, share, share, share),
        fc.constantFrom(0, 30, 50),
        (bounds, size, [l, t, r, b], pitch) => {
          const room = { left: l * size.width, top: t * size.height, right: (1 - r) * size.width, bottom: (1 - b) * size.height };
          const seen = extentOf(bounds, room, size, pitch);
          expect(seen.left).toBeGreaterThanOrEqual(room.left - 1);
          expect(seen.right).toBeLessThanOrEqual(room.right + 1);
          expect(seen.top).toBeGreaterThanOrEqual(room.top - 1);
          expect(seen.bottom).toBeLessThanOrEqual(room.bottom + 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
