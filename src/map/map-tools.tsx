import type { Map as GlMap } from "maplibre-gl";
import { useEffect } from "react";
import { finishMeasure, readSpot, undoPoint } from "../actions/tools";
import type { LonLat } from "../geo/types";
import { atlasStore, useAtlas } from "../store/store";
import { Cross } from "./cross";
import type { Look } from "./draw";
import { useByKeys } from "./use-by-keys";
import { useMeasuring } from "./use-measuring";
import { useSpot } from "./use-spot";

/**
 * What a tool draws on the map. Without a mouse: the arrow keys move the map under a cross in its middle, the space
 * bar takes the place under it, Backspace takes the last point back, Enter finishes.
 */
export function MapTools({ map, look }: { map: GlMap; look: Look }) {
  const tool = useAtlas((state) => state.tool);
  const drawing = useMeasuring(map, look);
  useSpot(map);
  const isByKeys = useByKeys(map, tool !== null);

  useEffect(() => {
    if (tool === null) return;
    const canvas = map.getCanvas();
    const middle = (): LonLat => {
      const { lng, lat } = map.getCenter();
      return [lng, lat];
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === " ") {
        event.preventDefault();
        if (atlasStore.getState().tool === "coordinates") readSpot(middle());
        else drawing.current?.put(middle());
      } else if (event.key === "Backspace") undoPoint();
      else if (event.key === "Enter") finishMeasure();
    };
    const moving = map.on("move", () => {
      if (canvas.matches(":focus-visible")) drawing.current?.lead(middle());
    });
    canvas.addEventListener("keydown", onKey);
    return () => {
      moving.unsubscribe();
      canvas.removeEventListener("keydown", onKey);
    };
  }, [map, tool, drawing]);

  return tool !== null && isByKeys ? <Cross /> : null;
}
