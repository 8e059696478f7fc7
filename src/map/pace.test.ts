import type { Map as GlMap } from "maplibre-gl";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { paceFirstMap } from "./pace";

/** A map that counts what it is asked to draw; a picture takes `tookMs`. */
function fakeMap() {
  const heard = new Map<string, Set<(event: object) => void>>();
  const say = (name: string, event: object = {}) => {
    for (const hear of [...(heard.get(name) ?? [])]) hear(event);
  };
  const on = (name: string, hear: (event: object) => void) => {
    heard.set(name, (heard.get(name) ?? new Set()).add(hear));
    return { unsubscribe: () => heard.get(name)?.delete(hear) };
  };
  const state = { areLoaded: false, asked: 0 };
  const map = {
    triggerRepaint: () => {
      state.asked++;
    },
    areTilesLoaded: () => state.areLoaded,
    on,
    once: (name: string, hear: (event: object) => void) => {
      const { unsubscribe } = on(name, (event) => {
        unsubscribe();
        hear(event);
      });
    },
  };
  const draw = (tookMs: number) => {
    vi.advanceTimersByTime(tookMs);
    say("render");
  };
  return { map: map as unknown as GlMap, state, say, draw };
}

/** A paced map after its first picture, and how often it had been asked by then. */
function begun(tookMs: number, areLoaded = false) {
  const made = fakeMap();
  made.state.areLoaded = areLoaded;
  paceFirstMap(made.map);
  made.map.triggerRepaint();
  made.draw(tookMs);
  return { ...made, before: made.state.asked };
}

describe("paceFirstMap", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("holds an unfinished picture back, and draws at once when the last tile comes", () => {
    const { map, state, before } = begun(5);
    map.triggerRepaint();
    vi.advanceTimersByTime(1000);
    expect(state.asked).toBe(before);
    state.areLoaded = true;
    map.triggerRepaint();
    expect(state.asked).toBe(before + 1);
  });

  it("waits less for a whole picture than it had meant to wait for a half-made one", () => {
    const { map, state, before } = begun(300);
    map.triggerRepaint();
    vi.advanceTimersByTime(100);
    state.areLoaded = true;
    map.triggerRepaint();
    vi.advanceTimersByTime(480);
    expect(state.asked).toBe(before);
    vi.advanceTimersByTime(40);
    expect(state.asked).toBe(before + 1);
  });

  it("shows how far it has come where the tiles take long", () => {
    const { map, state, before } = begun(5);
    map.triggerRepaint();
    vi.advanceTimersByTime(1600);
    expect(state.asked).toBe(before + 1);
  });

  it("draws as soon as a source has been read: that picture asks for its tiles", () => {
    const { map, state, say, before } = begun(5);
    map.triggerRepaint();
    say("sourcedata", { sourceDataType: "visibility" });
    expect(state.asked).toBe(before);
    say("sourcedata", { sourceDataType: "content" });
    expect(state.asked).toBe(before + 1);
  });

  it("leaves twice what a dear picture took to those who make the next one, until the first map stands", () => {
    const { map, state, say, draw, before } = begun(300, true);
    map.triggerRepaint();
    vi.advanceTimersByTime(500);
    expect(state.asked).toBe(before);
    vi.advanceTimersByTime(200);
    expect(state.asked).toBe(before + 1);
    draw(300);
    say("idle");
    map.triggerRepaint();
    expect(state.asked).toBe(before + 2);
  });

  it.each([
    ["it is whole", "idle"],
    ["somebody moves it", "movestart"],
  ])("ends when %s", (_, event) => {
    const { map, state, say, draw } = fakeMap();
    paceFirstMap(map);
    say("idle");
    say(event);
    draw(5);
    const before = state.asked;
    map.triggerRepaint();
    map.triggerRepaint();
    expect(state.asked).toBe(before + 2);
  });
});
