import { isPacked } from "../data/published";

/** What the app may hear from the service worker. Where there is none, nothing is ever heard. */
export interface OfflineEvents {
  /** Calls back when a new version has been stored and waits to be put in place. */
  readonly onUpdate: (tell: () => void) => void;
  /** True once everything is stored, or if it is inside the page, and the page can be opened without a network. */
  readonly isReady: () => boolean;
}

let waiting: ServiceWorker | null = null;

/** Puts the waiting version in place and loads the page again with it; without one, only loads the page again. */
export function applyUpdate(): void {
  if (!waiting) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage({ type: "SKIP_WAITING" });
}

async function register(tell: () => void): Promise<void> {
  const registration = await navigator.serviceWorker.register("./sw.js", { scope: "./" });
  const onWaiting = () => {
    /* The first version ever has nobody to replace. */
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    waiting = registration.waiting;
    tell();
  };
  onWaiting();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", onWaiting);
  });
}

/**
 * Registers the service worker once the page has what it shows first (`whenShown`): it fetches all there is, and would take
 * the line and the processor from what is waited for. Unsupported, blocked or in development: silently none.
 */
export function registerOffline(whenShown: Promise<void>): OfflineEvents {
  const listeners: (() => void)[] = [];
  const isPossible = import.meta.env.PROD && "serviceWorker" in navigator && !isPacked();
  if (isPossible) {
    const start = () => {
      register(() => {
        for (const tell of listeners) tell();
      }).catch(() => undefined);
    };
    void whenShown.then(start);
  }
  return {
    onUpdate: (tell) => listeners.push(tell),
    isReady: () => isPacked() || (isPossible && navigator.serviceWorker.controller !== null),
  };
}
