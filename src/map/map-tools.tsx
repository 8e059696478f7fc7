import type { Map as GlMap } from "maplibre-gl";
import { useEffect, useState } from "react";
import { finishMeasure, readSpot, undoPoint } from "../actions/tools";
import type { LonLat } from "../geo/types";
import { atlasStore, useAtlas } from "../store/store";
import type { Look } from "./draw";
import s from "./map.module.css";
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
  const [isByKeys, setByKeys] = useState(false);

  useEffect(() => {
    if (tool === null) return;
    const canvas = map.getCanvas();
    const middle = (): LonLat => {
      const { lng, lat } = map.getCenter();
      return [lng, lat];
    };
    const look = () => setByKeys(canvas.matches(":focus-visible"));
    const onKey = (event: KeyboardEvent) => {
      setByKeys(true);
      if (event.key === " ") {
        event.preventDefault();
        if (atlasStore.getState().tool === "coordinates") readSpot(middle());
        else drawing.current?.put(middle());
      } else if (event.key === "Backspace") undoPoint();
      else if (event.key === "Enter") finishMeasure();
    };
    const onPointer = () => setByKeys(false);
    const moving = map.on("move", () => {
      if (canvas.matches(":focus-visible")) drawing.current?.lead(middle());
    });
    look();
    canvas.addEventListener("focus", look);
    canvas.addEventListener("blur", onPointer);
    canvas.addEventListener("pointerdown", onPointer);
    canvas.addEventListener("keydown", onKey);
    return () => {
      setByKeys(false);
      moving.unsubscribe();
      canvas.removeEventListener("focus", look);
      canvas.removeEventListener("blur", onPointer);
      canvas.removeEventListener("pointerdown", onPointer);
      canvas.removeEventListener("keydown", onKey);
    };
  }, [map, tool, drawing]);

  return tool !== null && isByKeys ? (
    <svg className={s.cross} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 2v11M16 19v11M2 16h11M19 16h11" />
    </svg>
  ) : null;
}
