import { addProtocol, type RequestParameters, type RequestTransformFunction } from "maplibre-gl";

const SCHEME = "online";
const PREFIX = `${SCHEME}://`;
const TIMEOUT_MS = 15_000;

/** What became of a request to the reader's basemap. Status 0: no answer at all (no network, no permission, too late). */
export interface OnlineAnswer {
  readonly isTile: boolean;
  readonly status: number;
  readonly isOk: boolean;
  /** True if an answer came, but not of the kind that was asked for: a page in place of a picture. */
  readonly isStrange: boolean;
}

/** MapLibre takes a tile of this status as missing, draws the coarser one in its place and raises no error. */
class MissingTile extends Error {
  readonly status = 404;
}

/** Sends what the map asks of other hosts through the counting protocol; the map's own addresses pass. */
export const viaOnline: RequestTransformFunction = (url, type) => ({
  url: /^https?:/iu.test(url) && (type === "Tile" || type === "Source") ? `${PREFIX}${url}` : url,
});

/** Fetches with a limit of time, and without cookies. */
export async function fetchOnline(url: string, signal?: AbortSignal): Promise<Response> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), TIMEOUT_MS);
  const give = () => late.abort();
  signal?.addEventListener("abort", give);
  try {
    return await fetch(url, { signal: late.signal, credentials: "omit" });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", give);
  }
}

/** What the map is given in place of a description that did not come: a source without anything in it. */
const NOTHING = {
  ...{ tilejson: "3.0.0", tiles: [`${PREFIX}none/{z}/{x}/{y}`], minzoom: 0, maxzoom: 0 },
  ...{ type: "FeatureCollection", features: [] },
};

function nothing(type: RequestParameters["type"]): { data: unknown } {
  if (type === "image") throw new MissingTile("no picture");
  return { data: type === "json" ? NOTHING : new ArrayBuffer(0) };
}

/** Answers these requests, and tells how each of them went; what fails is drawn as empty and raises no error in the map. */
export function serveOnline(onAnswer: (answer: OnlineAnswer) => void): void {
  addProtocol(SCHEME, async ({ url, type }, abort) => {
    const address = url.slice(PREFIX.length);
    if (!/^https?:/iu.test(address)) return nothing(type);
    const isTile = type !== "json";
    try {
      const response = await fetchOnline(address, abort.signal);
      const kind = response.headers.get("content-type") ?? "";
      const isStrange = response.ok && type === "image" && /^(?:text|application\/json)/u.test(kind);
      const isOk = response.ok && !isStrange;
      const data: unknown = isOk ? await (isTile ? response.arrayBuffer() : response.json()) : null;
      onAnswer({ isTile, status: response.status, isOk, isStrange });
      return isOk ? { data } : nothing(type);
    } catch (error) {
      if (abort.signal.aborted || error instanceof MissingTile) throw error;
      onAnswer({ isTile, status: 0, isOk: false, isStrange: error instanceof SyntaxError });
      return nothing(type);
    }
  });
}
