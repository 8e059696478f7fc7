import type { Map as GlMap } from "maplibre-gl";

/** A map that shows fewer than two pictures a second under the finger cannot be used. */
const SLOW_MS = 500;
/** So many pictures are looked at before anything is said. */
const PICTURES = 6;
/** Longest that the first whole picture may take once the map has been made. */
const FIRST_MS = 30_000;

/** Collects how long pictures took, in milliseconds, and says after each whether the last ones were mostly too slow. */
export function slowness(): (tookMs: number) => boolean {
  const last: number[] = [];
  return (tookMs) => {
    last.push(tookMs);
    if (last.length > PICTURES) last.shift();
    const middle = [...last].sort((a, b) => a - b)[PICTURES / 2];
    return last.length === PICTURES && middle !== undefined && middle > SLOW_MS;
  };
}

/**
 * Calls back once when the map proves too slow to use: when pictures under the reader's own hand come too rarely, or when
 * the first whole one does not come at all. Moves of the app's own do not count: it may have other things to do in them.
 */
export function watchSlowness(map: GlMap, tell: () => void): () => void {
  const isSlow = slowness();
  let frame = 0;
  let before = 0;
  const look = (now: number) => {
    if (before > 0 && !document.hidden && isSlow(now - before)) {
      stop();
      tell();
      return;
    }
    before = now;
    frame = requestAnimationFrame(look);
  };
  const rest = () => {
    cancelAnimationFrame(frame);
    before = 0;
  };
  const moving = map.on("movestart", (event) => {
    if (!event.originalEvent) return;
    rest();
    frame = requestAnimationFrame(look);
  });
  const moved = map.on("moveend", rest);
  const first = setTimeout(() => {
    if (document.hidden) return;
    stop();
    tell();
  }, FIRST_MS);
  const whole = map.on("idle", () => clearTimeout(first));
  function stop(): void {
    rest();
    clearTimeout(first);
    for (const subscription of [moving, moved, whole]) subscription.unsubscribe();
  }
  return stop;
}
