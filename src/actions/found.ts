import type { Cluster } from "../plan/invest-clusters";

/** What the search for land shows on the map, told by the search itself; nothing of it is loaded before it is first opened. */
interface Answer {
  readonly found: () => ReadonlySet<string> | null;
  readonly gathered: () => readonly Cluster[];
}

export const NONE_GATHERED: readonly Cluster[] = [];

let answer: Answer | null = null;
const listeners = new Set<() => void>();

/** Called once by the search when it has been loaded. */
export function answerFound(how: Answer): void {
  answer = how;
  for (const hear of listeners) hear();
}

/** Ids of what it has found, the same set while nothing changes; null where it asks for nothing or has not been loaded. */
export function foundNow(): ReadonlySet<string> | null {
  return answer?.found() ?? null;
}

/** What the plans gather on each corridor, the same list while nothing changes; empty while the search does not show it. */
export function gatheredNow(): readonly Cluster[] {
  return answer?.gathered() ?? NONE_GATHERED;
}

/** Calls back when the search has been loaded; returns the way to stop. */
export function subscribeFound(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}
