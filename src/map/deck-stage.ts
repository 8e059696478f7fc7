import { MapboxOverlay } from "@deck.gl/mapbox";
import type { Map as GlMap, Point } from "maplibre-gl";
import { shown } from "../actions/shown";
import { getDataset } from "../data/use-dataset";
import { toLonLat } from "../geo/measure";
import { pieceOfLine } from "../geo/piece-of-line";
import { linesOf, polygonsOf } from "../geo/positions";
import type { PlanFeature } from "../plan/types";
import { styleContext } from "../style/build-style";
import { tallestPx } from "../style/column-scale";
import { corridorTints } from "../style/corridor-tint";
import type { StyleContext } from "../style/layer";
import { type Column, measureColumns, type RaisedScene, yearColumns } from "../style/raised";
import { isMotionReduced } from "./camera";
import { apart, columnAt } from "./column-hit";
import { toView } from "./datum-view";
import { type Look, selectedFeature } from "./draw";
import { beamLayers, columnLayers, metresPerPx, onScreen, radiusPx, wordBoxes, wordLayers } from "./raised-layers";

const RISE_MS = 700;
const BEAM_MS = 2300;
/** Share of the line that the head of the light takes, in so many pieces. */
const HEAD = { share: 0.16, pieces: 6 } as const;

/** What stands on the map and shines along it; all of it is read from store and data set. */
export interface Stage {
  readonly update: () => void;
  /** The thing whose column is under a point; null if none is. */
  readonly at: (point: Point, reachPx: number) => string | null;
  readonly columns: () => readonly Column[];
  /** Whether light lies along a corridor, and whether it still runs. */
  readonly beam: () => "none" | "running" | "steady";
  readonly stop: () => void;
}

function beamLine(feature: PlanFeature | null): GeoJSON.Position[] {
  if (!feature?.geometry || feature.properties.kind !== "corridor") return [];
  const line = linesOf(feature.geometry)[0] ?? polygonsOf(feature.geometry)[0]?.[0] ?? [];
  return line.map((position) => toView(toLonLat(position)));
}

/** Names of streets and places are written over what stands up. */
function firstWords(map: GlMap): string | undefined {
  return map.getLayersOrder().find((id) => map.getLayer(id)?.type === "symbol" && map.getLayoutProperty(id, "text-field"));
}

/** Draws with deck.gl, in the map's own picture and under its names. `onError` hears what the graphics library refuses. */
export function createStage(map: GlMap, look: () => Look, onError: (error: Error) => void): Stage {
  let columns: readonly Column[] = [];
  let from = new Map<string, number>();
  let riseStart = 0;
  let beamId: string | null = null;
  let beamStart = 0;
  let frame = 0;
  let words: ReadonlySet<string> = new Set();

  const overlay = new MapboxOverlay({ interleaved: true, layers: [], onError });
  map.addControl(overlay);

  const passed = (start: number, ms: number) => (isMotionReduced() ? 1 : Math.min(1, (performance.now() - start) / ms));

  /** On a small map a town has as many columns as on a large one: they are slimmer, their words stay legible. */
  function context(): StyleContext {
    const style = styleContext(look().theme, look().k);
    const isSmall = map.getContainer().clientWidth <= 720;
    return isSmall ? { ...style, size: { ...style.size, k: style.size.k * 0.65 } } : style;
  }

  function risen(): readonly Column[] {
    const share = passed(riseStart, RISE_MS);
    if (share >= 1) return columns;
    const eased = 1 - (1 - share) ** 3;
    return columns.map((column) => {
      const before = from.get(column.id) ?? 0;
      return { ...column, px: before + (column.px - before) * eased };
    });
  }

  function beam(style: StyleContext, beforeId: string | undefined) {
    const feature = selectedFeature(shown());
    const line = beamId === null ? [] : beamLine(feature);
    if (!feature || line.length < 2) return [];
    const share = passed(beamStart, BEAM_MS);
    const front = share * (1 + HEAD.share);
    const head =
      share >= 1
        ? []
        : Array.from({ length: HEAD.pieces }, (_, i) => {
            const step = HEAD.share / HEAD.pieces;
            const begin = front - HEAD.share + i * step;
            return pieceOfLine(line, begin, begin + step);
          });
    const tint = corridorTints(allFeatures()).get(feature.properties.id)?.[look().theme] ?? style.c.border;
    return beamLayers(pieceOfLine(line, 0, front), head, tint, style, beforeId);
  }

  function draw(): void {
    const style = context();
    const beforeId = firstWords(map);
    const metres = metresPerPx(map);
    const now = risen();
    overlay.setProps({
      layers: [...beam(style, beforeId), ...columnLayers(now, metres, style, beforeId), ...wordLayers(now, words, metres, style)],
    });
  }

  function run(): void {
    cancelAnimationFrame(frame);
    draw();
    const isMoving = passed(riseStart, RISE_MS) < 1 || (beamId !== null && passed(beamStart, BEAM_MS) < 1);
    if (isMoving) frame = requestAnimationFrame(run);
  }

  function placeWords(): void {
    const style = context();
    words = apart(wordBoxes(columns, onScreen(map, columns, style), style));
    run();
  }

  function update(): void {
    const state = shown();
    const { clientWidth, clientHeight } = map.getContainer();
    const scene: RaisedScene = {
      features: allFeatures(),
      area: state.area,
      hidden: state.hidden,
      selectedId: state.selection.kind === "feature" ? state.selection.id : null,
      only: state.scene && new Set(state.scene.focus),
      context: context(),
    };
    const before = new Map(risen().map((column) => [column.id, column.px]));
    const { raised } = state;
    const standing =
      raised.kind === "columns"
        ? measureColumns(scene, raised.measure, tallestPx(clientWidth, clientHeight))
        : raised.kind === "years"
          ? yearColumns(scene, raised.year)
          : [];
    columns = standing.map((column) => ({ ...column, at: toView(column.at) }));
    if (columns.some((column) => before.get(column.id) !== column.px)) {
      from = before;
      riseStart = performance.now();
    }
    const lit = state.beam && beamLine(selectedFeature(state)).length > 1 ? scene.selectedId : null;
    if (lit !== beamId) beamStart = performance.now();
    beamId = lit;
    placeWords();
  }

  const subscriptions = [map.on("zoom", run), map.on("moveend", placeWords), map.on("resize", update)];
  return {
    update,
    at(point, reachPx) {
      const style = context();
      return columnAt([point.x, point.y], onScreen(map, columns, style), radiusPx(style), reachPx);
    },
    columns: () => columns,
    beam: () => (beamId === null ? "none" : passed(beamStart, BEAM_MS) < 1 ? "running" : "steady"),
    stop() {
      cancelAnimationFrame(frame);
      for (const subscription of subscriptions) subscription.unsubscribe();
      map.removeControl(overlay);
    },
  };
}

function allFeatures(): readonly PlanFeature[] {
  const { features } = getDataset();
  return features.status === "ready" ? features.value.all : [];
}
