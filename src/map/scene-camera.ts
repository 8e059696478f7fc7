import type { Map as GlMap } from "maplibre-gl";
import { centerFor, type FittedView, fitInto, type ScreenBox, type ScreenSize } from "../geo/fit";
import { toLonLat } from "../geo/measure";
import { pieceOfLine } from "../geo/piece-of-line";
import { linesOf, polygonsOf } from "../geo/positions";
import type { LonLat } from "../geo/types";
import type { Scene } from "../plan/scene";
import { STACKED, sceneRoom } from "../plan/scene-room";
import { RAISED_PITCH_DEG, tallestPx } from "../style/column-scale";
import { isMotionReduced, MAX_BOUNDS, MIN_ZOOM } from "./camera";
import { toView } from "./datum-view";
import { featureOf } from "./draw";

/** No nearer than this, however small a thing is: its surroundings tell where it is. */
const NEAREST = 16;
const FLIGHT_MS = 2000;
const ALONG_MS = 2500;
/** How much nearer than the scene at rest a corridor is flown along, and of how many pieces its line is. */
const ALONG = { nearer: 0.8, pieces: 80 } as const;
/** Columns stand well above their foot: so much of the tallest is kept free above. */
const HEAD_SHARE = 0.55;

export interface SceneCameraman {
  /** Brings the map to a scene; at once where the scene is cut to, or motion is not wanted. */
  readonly show: (scene: Scene, isInstant: boolean) => void;
  /** After the screen has become another: the scene at rest, as this screen fits it. */
  readonly refit: (scene: Scene) => void;
  /** A talk may look as far as a wide wall makes it; without one the map keeps to its own ground. */
  readonly roam: (isTalking: boolean) => void;
  readonly stop: () => void;
}

function lineOf(corridor: string): readonly LonLat[] {
  const geometry = featureOf(corridor)?.geometry;
  const line = geometry ? (linesOf(geometry)[0] ?? polygonsOf(geometry)[0]?.[0] ?? []) : [];
  const share = (i: number) => pieceOfLine(line, 0, i / ALONG.pieces).at(-1);
  const first = line[0];
  if (!first || line.length < 2) return [];
  return [toLonLat(first), ...Array.from({ length: ALONG.pieces }, (_, i) => share(i + 1) ?? toLonLat(first))].map(toView);
}

const eased = (share: number) => {
  const t = Math.max(0, Math.min(1, share));
  return t * t * (3 - 2 * t);
};
const between = (a: FittedView, b: FittedView, share: number): FittedView => ({
  center: [a.center[0] + (b.center[0] - a.center[0]) * share, a.center[1] + (b.center[1] - a.center[1]) * share],
  zoom: a.zoom + (b.zoom - a.zoom) * share,
  pitchDeg: a.pitchDeg + (b.pitchDeg - a.pitchDeg) * share,
});

export function sceneCamera(map: GlMap): SceneCameraman {
  let frame = 0;

  function screen(): ScreenSize {
    const { clientWidth, clientHeight } = map.getContainer();
    return { width: clientWidth, height: clientHeight };
  }

  function room(scene: Scene): ScreenBox {
    const size = screen();
    const isRaised = scene.camera.move === "columns" || scene.camera.move === "years";
    const headPx = isRaised ? tallestPx(size.width, size.height) * HEAD_SHARE : 0;
    return sceneRoom(scene.safeArea, size, matchMedia(STACKED).matches, headPx);
  }

  function target(scene: Scene): FittedView {
    const [west, south, east, north] = scene.bounds;
    const [w, s] = toView([west, south]);
    const [e, n] = toView([east, north]);
    const isRaised = scene.camera.move === "columns" || scene.camera.move === "years";
    return fitInto([w, s, e, n], room(scene), screen(), NEAREST, isRaised ? RAISED_PITCH_DEG : 0);
  }

  const put = ({ center, zoom, pitchDeg }: FittedView) =>
    map.jumpTo({ center: [center[0], center[1]], zoom, pitch: pitchDeg, bearing: 0 });

  /** To the beginning of the line, along it, and back until all of the scene is in view: one movement. */
  function along(line: readonly LonLat[], scene: Scene, to: FittedView): void {
    const { lng, lat } = map.getCenter();
    const from: FittedView = { center: [lng, lat], zoom: map.getZoom(), pitchDeg: map.getPitch() };
    const free = room(scene);
    const middle = [(free.left + free.right) / 2, (free.top + free.bottom) / 2] as const;
    const zoom = Math.min(NEAREST, to.zoom + ALONG.nearer);
    const start = performance.now();
    const step = () => {
      const t = Math.min(1, (performance.now() - start) / ALONG_MS);
      if (t >= 1) {
        put(to);
        return;
      }
      const at = line[Math.round(eased((t - 0.2) / 0.6) * (line.length - 1))] ?? to.center;
      const there: FittedView = { center: centerFor(at, middle, zoom, screen()), zoom, pitchDeg: 0 };
      put(between(between(from, there, eased(t / 0.25)), to, eased((t - 0.7) / 0.3)));
      frame = requestAnimationFrame(step);
    };
    step();
  }

  function halt(): void {
    cancelAnimationFrame(frame);
    map.stop();
  }

  function show(scene: Scene, isInstant: boolean): void {
    halt();
    const to = target(scene);
    if (isInstant || isMotionReduced() || scene.transition === "cut") {
      put(to);
      return;
    }
    const line = scene.camera.move === "fly-along" ? lineOf(scene.camera.corridor) : [];
    if (line.length > 1) along(line, scene, to);
    else
      map.flyTo({
        center: [to.center[0], to.center[1]],
        zoom: to.zoom,
        pitch: to.pitchDeg,
        bearing: 0,
        duration: FLIGHT_MS,
        curve: 1.2,
      });
  }

  return {
    show,
    refit: (scene) => show(scene, true),
    roam(isTalking) {
      map.setMaxBounds(isTalking ? null : MAX_BOUNDS);
      map.setMinZoom(isTalking ? 7 : MIN_ZOOM);
    },
    stop: halt,
  };
}
