import { addProtocol } from "maplibre-gl";
import type { BasemapArchive } from "../data/basemap-archive";
import { getDataset, subscribeDataset } from "../data/use-dataset";
import { t } from "../i18n/words";
import { BASEMAP_URL } from "../style/protomaps";

const SCHEME = BASEMAP_URL.slice(0, BASEMAP_URL.indexOf(":"));

let isServedEmpty = false;

/** The archive when it has come, or null when it has failed; waits while it is on its way. */
function archive(): Promise<BasemapArchive | null> {
  return new Promise((done) => {
    let stop = () => {};
    const look = (): boolean => {
      const part = getDataset().basemap;
      if (part.status === "loading") return false;
      stop();
      done(part.status === "ready" ? part.value : null);
      return true;
    };
    if (!look()) stop = subscribeDataset(look);
  });
}

/** Answers the map's requests for the ground from the archive in memory. An archive that did not come answers with nothing, and no error. */
export function serveBasemap(): void {
  addProtocol(SCHEME, async ({ url, type }) => {
    const ground = await archive();
    if (type === "json") {
      isServedEmpty = ground === null;
      return {
        data: {
          tilejson: "3.0.0",
          tiles: [`${BASEMAP_URL}/{z}/{x}/{y}`],
          minzoom: ground?.minZoom ?? 0,
          maxzoom: ground?.maxZoom ?? 0,
          ...(ground ? { bounds: ground.bounds, attribution: ground.attribution ?? t("底图来源未注明") } : {}),
        },
      };
    }
    const [z = 0, x = 0, y = 0] = url
      .slice(BASEMAP_URL.length + 1)
      .split("/")
      .map(Number);
    return { data: (await ground?.tile(z, x, y)) ?? new ArrayBuffer(0) };
  });
}

/** True if the map was told that there is no ground, and now there is one. */
export function mustAskAgain(): boolean {
  return isServedEmpty && getDataset().basemap.status === "ready";
}
