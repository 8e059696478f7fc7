import type { Map as GlMap } from "maplibre-gl";

/** Longest that one picture waits for the next while the first map comes together, in milliseconds. */
const LONGEST_MS = 700;
/**
 * While tiles are still being cut, one picture in this time shows how far they have come. It is worth waiting for them:
 * without a graphics card an unfinished picture takes longer than the tiles that are missing in it.
 */
const UNFINISHED_MS = 1500;
/** So many times what the last picture took is left to those who make the next one. */
const SHARE = 2;

/**
 * Spaces the pictures drawn while the first map comes together. Each arriving tile asks for one; where pictures are dear
 * (no graphics card, or a wall of eight million pixels) they would take the time from the workers that cut the tiles.
 * Where a picture takes a few milliseconds a whole one is never held back. Ends when the map is whole, when it is moved
 * after the first map, or when `stop` is called.
 */
export function paceFirstMap(map: GlMap): () => void {
  const ask = map.triggerRepaint.bind(map);
  let askedAt = 0;
  let endedAt = 0;
  let tookMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = 0;
  let share = SHARE;

  function draw(): void {
    clearTimeout(timer);
    timer = undefined;
    askedAt = performance.now();
    ask();
  }
  map.triggerRepaint = () => {
    const rest = Math.max(Math.min(LONGEST_MS, tookMs * share), map.areTilesLoaded() ? 0 : UNFINISHED_MS);
    const now = performance.now();
    const due = endedAt + rest;
    if (due - now <= 16) draw();
    else if (timer === undefined || due < dueAt - 16) {
      clearTimeout(timer);
      timer = setTimeout(draw, due - now);
      dueAt = due;
    }
  };
  /* The picture after a source has been read asks for its tiles, on which everything waits. */
  const read = map.on("sourcedata", ({ sourceDataType }) => {
    if (sourceDataType === "content" && timer !== undefined) draw();
  });
  const drawn = map.on("render", () => {
    endedAt = performance.now();
    tookMs = endedAt - askedAt;
  });
  const stop = (): void => {
    drawn.unsubscribe();
    read.unsubscribe();
    map.triggerRepaint = ask;
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    ask();
  };
  /* The fine layers come after it, unless somebody moves the map before that. */
  void map.once("idle", () => {
    share = 0;
    void map.once("idle", stop);
    void map.once("movestart", stop);
  });
  return stop;
}
