import { t } from "../i18n/words";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Map as GlMap, Point } from "maplibre-gl";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { showLiveMap, showStillMap } from "../actions/drawing";
import { notify } from "../actions/notices";
import { offerView } from "../actions/pictures";
import { featuresSettled, getDataset } from "../data/use-dataset";
import { isTelling } from "../store/state";
import { useAtlas } from "../store/store";
import { atlasLayers, styleContext } from "../style/build-style";
import { createMap, loadFonts } from "./create-map";
import { attributionsOf } from "./credit";
import type { Look } from "./draw";
import { listen } from "./events";
import { Furniture } from "./furniture";
import { HoverCard } from "./hover-card";
import s from "./map.module.css";
import { NoMap } from "./no-map";
import { paceFirstMap } from "./pace";
import { type Raising, raiseOn } from "./raise";
import { watchSlowness } from "./slowness";
import { syncMap } from "./sync";
import { useLook } from "./use-look";

const HandOverMap = lazy(() => import("./hand-over-map"));

declare global {
  interface Window {
    /** The map itself, for tests that click a feature where it is drawn (`atlasMap.project`). The app never reads it. */
    atlasMap?: GlMap;
  }
}

/* The letters are asked for before anything that will be written in them. */
void loadFonts();

let tellShown = () => {};
/** Comes when the first map stands with its names, or when it is known that it never will. */
export const mapShown = new Promise<void>((done) => {
  tellShown = done;
});

type MapState = "starting" | "running" | "lost" | "refused" | "still";

/** The one map of the app. It fills its parent, shows what the store says and performs actions; nothing else is asked of it. */
export function MapView() {
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<GlMap | null>(null);
  const [state, setState] = useState<MapState>("starting");
  const [pointer, setPointer] = useState<Point | null>(null);
  const look = useLook();
  const lookNow = useRef<Look>(look);
  const sync = useRef<ReturnType<typeof syncMap> | null>(null);
  const raising = useRef<Raising | null>(null);
  const isStill = useAtlas((st) => st.isStillMap);

  useEffect(() => {
    if (!container.current) return;
    if (isStill) {
      setState("still");
      tellShown();
      return;
    }
    setState("starting");
    const holder = container.current;
    let stop = () => {};
    let isGone = false;
    void Promise.all([loadFonts(), featuresSettled()]).then(() => {
      if (isGone) return;
      const madeOf = getDataset();
      let made: GlMap;
      try {
        made = createMap(holder, lookNow.current);
      } catch {
        holder.replaceChildren();
        setState("refused");
        tellShown();
        return;
      }
      window.atlasMap = made;
      const stopPacing = paceFirstMap(made);
      const stopWatching = watchSlowness(made, () =>
        notify({
          id: "slow-map",
          text: t("这台设备画地图很慢。可以换成静图：不能缩放，地点照样可以点；设置里随时能换回来。"),
          button: { label: showStillMap.label, does: "still-map" },
        }),
      );
      const layers = atlasLayers(styleContext("day")).filter((l) => l.isInteractive);
      const unlisten = listen(
        made,
        {
          layers: () => layers.map((l) => l.spec.id),
          raisedAt: (at, reach) => raising.current?.at(at, reach) ?? null,
        },
        setPointer,
      );
      made.once("style.load", () => {
        sync.current = syncMap(made, () => lookNow.current, madeOf);
        raising.current = raiseOn(made, () => lookNow.current);
        setState("running");
      });
      void made.once("idle", tellShown);
      made.on("webglcontextlost", () => setState("lost"));
      made.on("webglcontextrestored", () => setState("running"));
      const withdraw = offerView(async (leastWidthPx, words) => {
        const { captureView } = await import("./capture");
        return captureView(made, leastWidthPx, [...words, ...attributionsOf(made)]);
      });
      setMap(made);
      stop = () => {
        stopPacing();
        stopWatching();
        withdraw();
        unlisten();
        raising.current?.stop();
        raising.current = null;
        sync.current?.stop();
        sync.current = null;
        delete window.atlasMap;
        setMap(null);
        made.remove();
      };
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [isStill]);

  useEffect(() => {
    if (lookNow.current.theme === look.theme && lookNow.current.k === look.k) return;
    lookNow.current = look;
    sync.current?.restyle();
    raising.current?.restyle();
  }, [look]);

  const telling = useAtlas(isTelling);
  const isPicking = useAtlas((st) => st.isNearPicking);
  const hasHand = useAtlas((st) => st.pointer !== null || st.strokes.length > 0);
  return (
    <div className={s.view} data-map-state={state} data-talk={telling || undefined}>
      <div ref={container} className={s.canvas} />
      {state === "refused" && <NoMap isQuiet={telling} />}
      {state === "still" && <NoMap isQuiet />}
      {state === "still" && !telling && !isPicking && (
        <div className={s.chosenStill}>
          <p>{t("静图：地点可以点，不能缩放")}</p>
          <button type="button" onClick={() => showLiveMap()}>
            {showLiveMap.label}
          </button>
        </div>
      )}
      {state === "lost" && <NoMap isQuiet />}
      {state === "lost" && !telling && (
        <p className={s.lost} role="status">
          {t("地图的绘图环境被系统收回，正在恢复。列表与原文照常可用；若一直没有恢复，请重新载入页面。")}
        </p>
      )}
      {map && state !== "refused" && <HoverCard pointer={pointer} />}
      {map && state === "running" && hasHand && (
        <Suspense>
          <HandOverMap map={map} />
        </Suspense>
      )}
      <Furniture map={state === "running" ? map : null} look={look} />
    </div>
  );
}
