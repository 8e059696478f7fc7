import { type Map as GlMap, type MapMouseEvent, type MapTouchEvent, Marker } from "maplibre-gl";
import { useEffect } from "react";
import { readSpot } from "../actions/tools";
import { shiftTo } from "../geo/shift";
import { atlasStore, useAtlas } from "../store/store";
import { fromView, viewDatum } from "./datum-view";
import s from "./map.module.css";

const LONG_PRESS_MS = 600;

/** The place whose coordinates are asked for: a press with the tool in the hand; the other button or a long press without. */
export function useSpot(map: GlMap | null): void {
  const tool = useAtlas((state) => state.tool);
  const spot = useAtlas((state) => state.spot);
  const datum = useAtlas(viewDatum);

  useEffect(() => {
    if (!map) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isMeasuring = () => {
      const now = atlasStore.getState().tool;
      return now === "distance" || now === "area";
    };
    const read = ({ lngLat }: MapMouseEvent | MapTouchEvent) => readSpot(fromView([lngLat.lng, lngLat.lat]));
    const wait = (event: MapTouchEvent) => {
      clearTimeout(timer);
      if (event.points.length === 1 && !isMeasuring()) timer = setTimeout(() => read(event), LONG_PRESS_MS);
    };
    const letGo = () => clearTimeout(timer);
    const subscriptions = [
      map.on("click", (event) => {
        if (atlasStore.getState().tool === "coordinates") read(event);
      }),
      map.on("contextmenu", (event) => {
        if (!isMeasuring()) read(event);
      }),
      map.on("touchstart", wait),
      map.on("touchend", letGo),
      map.on("touchcancel", letGo),
      map.on("movestart", letGo),
    ];
    return () => {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map]);

  useEffect(() => {
    if (!map || tool !== "coordinates") return;
    const canvas = map.getCanvas();
    canvas.style.cursor = "crosshair";
    return () => {
      canvas.style.cursor = "";
    };
  }, [map, tool]);

  useEffect(() => {
    if (!map || !spot) return;
    const element = document.createElement("div");
    element.className = s.spot ?? "";
    const [lng, lat] = shiftTo(datum, spot);
    const marker = new Marker({ element }).setLngLat([lng, lat]).addTo(map);
    return () => {
      marker.remove();
    };
  }, [map, spot, datum]);
}
