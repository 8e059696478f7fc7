/** Ids of what the search for land has found, told by the search itself; nothing of it is loaded before it is first opened. */
type Answer = () => ReadonlySet<string> | null;

let answer: Answer | null = null;
const listeners = new Set<() => void>();

/** Called once by the search when it has been loaded. */
export function answerFound(how: Answer): void {
  answer = how;
  for (const hear of listeners) hear();
}

/** The same set while nothing changes; null where the search asks for nothing or has not been loaded. */
export function foundNow(): ReadonlySet<string> | null {
  return answer?.() ?? null;
}

/** Calls back when the search has been loaded; returns the way to stop. */
export function subscribeFound(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}
