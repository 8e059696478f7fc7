import { describe, expect, it } from "vitest";
import type { Scene } from "../plan/scene";
import { dueNow } from "./present-clock";
import { newTalk } from "./talk";

const scene = { camera: { move: "build-up", ids: ["a", "b", "c"] }, transition: "cut", durationS: 20 } as unknown as Scene;
const talk = { ...newTalk("x", null, 1000), step: 0 };
const at = (seconds: number, more: Partial<typeof talk> = {}, isLast = false, touchedMs = 0) =>
  dueNow({ talk: { ...talk, ...more }, scene, isLast, nowMs: 1000 + seconds * 1000, touchedMs });

describe("the clock of a talk", () => {
  it("builds a scene up step by step, and catches up after a sleep", () => {
    expect(at(0.2)).toBeNull();
    expect(at(0.6)).toEqual({ do: "step", step: 1 });
    expect(at(0.6, { step: 1 })).toBeNull();
    expect(at(600)).toEqual({ do: "step", step: 3 });
    expect(at(600, { step: 9999 })).toBeNull();
  });

  it("goes on by itself while it plays, and stops after the last scene", () => {
    const playing = { isPlaying: true, step: 9999 };
    expect(at(19, playing)).toBeNull();
    expect(at(20, playing)).toEqual({ do: "next" });
    expect(at(20, playing, true)).toEqual({ do: "stop" });
    expect(at(20, { ...playing, isLooping: true }, true)).toEqual({ do: "next" });
    expect(at(20, { step: 9999 })).toBeNull();
  });

  it("waits in the dark and on a detour", () => {
    expect(at(500, { isPlaying: true, isBlack: true })).toBeNull();
    expect(at(500, { isPlaying: true, isExploring: true })).toBeNull();
  });

  it("begins anew a minute after the last touch where it loops", () => {
    const touched = { isLooping: true, isExploring: true };
    expect(at(59, touched)).toBeNull();
    expect(at(61, touched)).toEqual({ do: "restart" });
    expect(at(61, touched, false, 1000 + 30_000)).toBeNull();
    expect(at(100, { isExploring: true })).toBeNull();
  });
});
