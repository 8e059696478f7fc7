import type { Scene } from "../plan/scene";
import { ALL_STEPS, stepAfter } from "../plan/scene-steps";
import type { Talk } from "../store/state";

/** A talk that loops and was touched goes on by itself after this long. */
const LOBBY_REST_MS = 60_000;

export type Due =
  | { readonly do: "step"; readonly step: number }
  | { readonly do: "next" }
  | { readonly do: "stop" }
  | { readonly do: "restart" };

interface Now {
  readonly talk: Talk;
  readonly scene: Scene;
  readonly isLast: boolean;
  readonly nowMs: number;
  /** When somebody last touched, clicked or pressed a key. */
  readonly touchedMs: number;
}

/** What is due now by the clock; null for nothing. Asked often, it does not matter how late: a tab that slept catches up. */
export function dueNow({ talk, scene, isLast, nowMs, touchedMs }: Now): Due | null {
  const isIdle = nowMs - Math.max(touchedMs, talk.sceneAt) > LOBBY_REST_MS;
  if (talk.isLooping && isIdle && (talk.isExploring || !talk.isPlaying)) return { do: "restart" };
  if (talk.isExploring || talk.isBlack) return null;
  const elapsedMs = nowMs - talk.sceneAt;
  if (talk.isPlaying && elapsedMs >= scene.durationS * 1000) return isLast && !talk.isLooping ? { do: "stop" } : { do: "next" };
  if (talk.step >= ALL_STEPS) return null;
  const step = stepAfter(scene.camera, scene.transition, elapsedMs);
  return step > talk.step ? { do: "step", step } : null;
}
