import { ALL_STEPS } from "../plan/scene-steps";
import type { AtlasState, Own, Talk } from "../store/state";

/** Nothing builds itself up where motion is not wanted, nor where there is no screen. */
function firstStep(): number {
  const isStill = typeof matchMedia !== "function" || matchMedia("(prefers-reduced-motion: reduce)").matches;
  return isStill ? ALL_STEPS : 0;
}

/** A talk at its beginning, or at one of its scenes. */
export function newTalk(script: string, scene: string | null, now = Date.now()): Talk {
  return {
    script,
    scene,
    step: firstStep(),
    isExploring: false,
    isBlack: false,
    isPlaying: false,
    isLooping: false,
    startedAt: now,
    sceneAt: now,
    kept: null,
  };
}

/** The same talk at another scene, in the light and without detour; `isAtRest` shows the scene in its last state at once. */
export function talkAt(talk: Talk, scene: string | null, isAtRest = false, now = Date.now()): Talk {
  return { ...talk, scene, step: isAtRest ? ALL_STEPS : firstStep(), isExploring: false, isBlack: false, sceneAt: now };
}

/** A person's own settings, as a talk keeps them. */
export function ownOf(state: AtlasState): Own {
  const { area, camera, left, right, wide, sheet, phoneTab, hidden, raised, beam, selection, doc, passage, finding } = state;
  return { area, camera, left, right, wide, sheet, phoneTab, hidden, raised, beam, selection, doc, passage, finding };
}
