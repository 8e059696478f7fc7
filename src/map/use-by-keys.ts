import type { Map as GlMap } from "maplibre-gl";
import { useEffect, useState } from "react";

/** True while the map is moved with the keyboard, and something is to be done at its middle: then a cross is shown there. */
export function useByKeys(map: GlMap | null, isOn: boolean): boolean {
  const [isByKeys, setByKeys] = useState(false);
  useEffect(() => {
    if (!map || !isOn) return;
    const canvas = map.getCanvas();
    const look = () => setByKeys(canvas.matches(":focus-visible"));
    const yes = () => setByKeys(true);
    const no = () => setByKeys(false);
    look();
    canvas.addEventListener("focus", look);
    canvas.addEventListener("blur", no);
    canvas.addEventListener("pointerdown", no);
    canvas.addEventListener("keydown", yes);
    return () => {
      no();
      canvas.removeEventListener("focus", look);
      canvas.removeEventListener("blur", no);
      canvas.removeEventListener("pointerdown", no);
      canvas.removeEventListener("keydown", yes);
    };
  }, [map, isOn]);
  return isByKeys;
}
