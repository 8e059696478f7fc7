import type { SceneCamera } from "./scene";

/** More steps than any scene has: the scene at rest, in its last state. */
export const ALL_STEPS = 9999;

/** Milliseconds from one step to the next. */
const STEP_MS: Readonly<Partial<Record<SceneCamera["move"], number>>> = { "build-up": 600, years: 1300 };
/** Before the first step: a scene that is flown to is first arrived at. */
const LEAD_MS = { cut: 500, fly: 2200 } as const;

/** How many steps a scene takes to its last state; 0 for one that stands still from the beginning. */
export function stepCount(camera: SceneCamera): number {
  if (camera.move === "build-up") return camera.ids.length;
  return camera.move === "years" ? camera.to - camera.from : 0;
}

/** The step that a scene stands at so long after it has come in, by the clock, so that a tab that slept is not late. */
export function stepAfter(camera: SceneCamera, transition: keyof typeof LEAD_MS, elapsedMs: number): number {
  const ms = STEP_MS[camera.move];
  if (ms === undefined || elapsedMs < LEAD_MS[transition]) return 0;
  return Math.min(stepCount(camera), 1 + Math.floor((elapsedMs - LEAD_MS[transition]) / ms));
}

/** Features that have not been built up yet. */
export function waitingIds(camera: SceneCamera, step: number): readonly string[] {
  return camera.move === "build-up" ? camera.ids.slice(step) : [];
}

/** The year that is shown; null in a scene without years. */
export function yearAt(camera: SceneCamera, step: number): number | null {
  return camera.move === "years" ? Math.min(camera.to, camera.from + step) : null;
}
