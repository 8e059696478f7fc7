import type { Map as GlMap } from "maplibre-gl";
import { useEffect } from "react";
import { stopPicking } from "../actions/near";
import { t } from "../i18n/words";
import { useAtlas } from "../store/store";
import { Cross } from "./cross";
import s from "./map.module.css";
import { useByKeys } from "./use-by-keys";

/**
 * Says on the map what to do while a place to look around is being chosen on it: the sheet that asked may lie below. On the
 * live map the arrow keys move it under a cross, Enter takes the place under it (`events.ts`) and Escape gives up.
 */
export function NearPicking({ map }: { map: GlMap | null }) {
  const isPicking = useAtlas((st) => st.isNearPicking);
  const isByKeys = useByKeys(map, isPicking);

  useEffect(() => {
    if (!map || !isPicking) return;
    const canvas = map.getCanvas();
    const before = document.activeElement;
    canvas.focus({ preventScroll: true });
    return () => {
      if (document.activeElement === canvas && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [map, isPicking]);

  if (!isPicking) return null;
  return (
    <>
      <div className={s.asked}>
        <p role="status">{isByKeys ? t("方向键移动地图，回车选十字处") : t("点一下你想看的地方")}</p>
        <button type="button" onClick={() => stopPicking()}>
          {stopPicking.label}
        </button>
      </div>
      {isByKeys && <Cross />}
    </>
  );
}
