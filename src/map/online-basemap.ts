import type { ErrorEvent, Map as GlMap, LayerSpecification, MapSourceDataEvent, SourceSpecification } from "maplibre-gl";
import { basemapProblem, isTileTemplate, setBasemapState } from "../actions/basemap";
import { t } from "../i18n/words";
import type { BasemapChoice } from "../store/basemap";
import { atlasStore } from "../store/store";
import { atlasLayers, styleContext } from "../style/build-style";
import { type ImportedStyle, importStyle, onlineBefore, rasterTemplate, tianditu } from "../style/online";
import { fetchOnline, type OnlineAnswer, serveOnline } from "./online-requests";
import { failureWords } from "./online-words";

const PREFIX = "online:";
/** So many failures one after the other, and nothing in between: the basemap is taken away. */
const PATIENCE = 4;
const MAX_STYLE_CHARS = 5_000_000;

/** A reason that is told to the reader as it is. */
class Unusable extends Error {}

/** Layers of the reader's basemap that are on the map now. */
export function onlineLayers(map: GlMap): string[] {
  return map.getLayersOrder().filter((id) => id.startsWith(PREFIX));
}

async function fetchStyle(url: string): Promise<ImportedStyle> {
  const failed = (status: number, isStrange = false) =>
    new Unusable(failureWords({ isTile: false, status, isOk: false, isStrange }, "custom", navigator.onLine));
  let text: string;
  try {
    const response = await fetchOnline(url);
    if (!response.ok) throw failed(response.status);
    text = await response.text();
  } catch (error) {
    throw error instanceof Unusable ? error : failed(0);
  }
  if (text.length > MAX_STYLE_CHARS) throw new Unusable(t("样式文件过大"));
  try {
    return importStyle(JSON.parse(text), url);
  } catch {
    throw failed(200, true);
  }
}

async function basemapOf({ kind, tiandituKey, customUrl }: BasemapChoice): Promise<ImportedStyle> {
  if (kind === "custom" && !isTileTemplate(customUrl)) return fetchStyle(customUrl);
  if (kind === "custom") return { ok: true, value: rasterTemplate(customUrl) };
  return { ok: true, value: tianditu(kind === "tianditu-imagery" ? "imagery" : "vector", tiandituKey) };
}

function remove(map: GlMap): void {
  for (const id of onlineLayers(map)) map.removeLayer(id);
  for (const id of Object.keys(map.getStyle().sources)) if (id.startsWith(PREFIX)) map.removeSource(id);
}

/** A picture stays unseen until it counts as shown, so that it never lies askew under a plan that has not moved yet. */
function unseen(spec: LayerSpecification): LayerSpecification {
  return spec.type === "raster" ? { ...spec, paint: { ...spec.paint, "raster-opacity": 0 } } : spec;
}

/**
 * Lays the basemap that the reader chose under the plan and takes it away when it fails; tells the store what has become
 * of it. Until the first tile has come, and after a failure, our own is on the map.
 */
export function followBasemap(map: GlMap): () => void {
  let turn = 0;
  let hasCome = false;
  let failures = 0;
  let opacities = new Map<string, unknown>();

  function fail(why: string): void {
    turn += 1;
    remove(map);
    setBasemapState({ status: "failed", why });
  }

  function show(): void {
    hasCome = true;
    for (const [id, opacity] of opacities) map.setPaintProperty(id, "raster-opacity", opacity ?? 1);
    const { kind, customDatum } = atlasStore.getState().basemap;
    setBasemapState({ status: "shown", datum: kind === "custom" ? customDatum : "WGS84" });
  }

  function onAnswer(answer: OnlineAnswer): void {
    const { basemapState, basemap } = atlasStore.getState();
    if (basemapState.status !== "loading" && basemapState.status !== "shown") return;
    if (answer.isOk) return;
    /* The map takes a tile that does not come as done, and asks for no picture without it. */
    map.triggerRepaint();
    /* Beyond what a source covers there are no tiles, which is no failure of a source that has some. */
    if (answer.status === 404 && hasCome) return;
    failures += 1;
    if (!answer.isTile || failures >= PATIENCE) fail(failureWords(answer, basemap.kind, navigator.onLine));
  }

  async function use(choice: BasemapChoice): Promise<void> {
    turn += 1;
    const mine = turn;
    remove(map);
    [hasCome, failures, opacities] = [false, 0, new Map()];
    if (choice.kind === "own") {
      setBasemapState({ status: "own" });
      return;
    }
    const problem = basemapProblem(choice, location.protocol);
    if (problem !== null) {
      fail(problem);
      return;
    }
    setBasemapState({ status: "loading" });
    try {
      const read = await basemapOf(choice);
      if (mine !== turn) return;
      if (!read.ok) throw new Unusable(read.why);
      for (const [id, source] of Object.entries(read.value.sources)) map.addSource(id, source as SourceSpecification);
      const before = onlineBefore(atlasLayers(styleContext("day")));
      for (const spec of read.value.layers) {
        if (spec.type === "raster") opacities.set(spec.id, spec.paint?.["raster-opacity"]);
        map.addLayer(unseen(spec as LayerSpecification), before);
      }
    } catch (error) {
      if (mine === turn) fail(error instanceof Unusable ? error.message : t("这个底图画不出来，请核对地址"));
    }
  }

  /** Only what could be read counts as come: a tile may call itself a picture and be none. */
  function onTile({ sourceId, tile }: MapSourceDataEvent): void {
    if (!sourceId?.startsWith(PREFIX) || !tile?.hasData()) return;
    failures = 0;
    if (!hasCome && atlasStore.getState().basemapState.status === "loading") show();
  }

  /** What is wrong inside a foreign style is not our fault and is drawn as far as it goes; all else is uncaught. */
  function onError({ error, ...event }: ErrorEvent): void {
    const { sourceId, tile } = event as { readonly sourceId?: string; readonly tile?: unknown };
    if (sourceId?.startsWith(PREFIX) && tile) onAnswer({ isTile: true, status: 200, isOk: false, isStrange: true });
    if (sourceId?.startsWith(PREFIX) || error.message.includes(PREFIX)) return;
    setTimeout(() => {
      throw error;
    });
  }

  serveOnline(onAnswer);
  const errors = map.on("error", onError);
  const tiles = map.on("sourcedata", onTile);
  const stop = atlasStore.subscribe((s) => s.basemap, use);
  void use(atlasStore.getState().basemap);
  return () => {
    turn += 1;
    stop();
    errors.unsubscribe();
    tiles.unsubscribe();
  };
}
