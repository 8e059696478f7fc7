import type { Part } from "./dataset";

interface Source<T> {
  readonly get: () => Part<T>;
  readonly subscribe: (notify: () => void) => () => void;
}

/**
 * Waits until something that loads is there. Rejects with the message for the reader if it does not come, and with the
 * signal's reason when the waiting is called off.
 */
export function awaitPart<T>({ get, subscribe }: Source<T>, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    let stop = () => {};
    const look = (): boolean => {
      const part = get();
      if (part.status === "loading") return false;
      stop();
      signal?.removeEventListener("abort", giveUp);
      if (part.status === "ready") resolve(part.value);
      else reject(new Error(part.message));
      return true;
    };
    const giveUp = () => {
      stop();
      reject(signal?.reason);
    };
    if (signal?.aborted) {
      giveUp();
      return;
    }
    if (look()) return;
    signal?.addEventListener("abort", giveUp);
    stop = subscribe(look);
  });
}
