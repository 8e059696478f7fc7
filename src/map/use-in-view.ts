import type { Map as GlMap } from "maplibre-gl";
import { useEffect } from "react";
import { reportInView } from "../actions/legend";
import { entriesInView } from "../style/legend-in-view";

const PAUSE_MS = 200;

/** Tells, whenever the map has come to rest, which entries of the legend have something to stand for in the picture. */
export function useInView(map: GlMap | null): void {
  useEffect(() => {
    if (!map) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      reportInView(entriesInView(map.queryRenderedFeatures().map((f) => ({ layer: f.layer.id, props: f.properties }))));
    };
    const subscription = map.on("idle", () => {
      clearTimeout(timer);
      timer = setTimeout(() => !map.isMoving() && read(), PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  }, [map]);
}
