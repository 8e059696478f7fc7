import { showLiveMap, showStillMap } from "../../actions/drawing";
import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import s from "./settings.module.css";

const WAYS = [
  { isStill: false, words: t("能缩放、移动的地图") },
  { isStill: true, words: t("静图：慢的设备也能用，地点可以点") },
] as const;

/** How the map is drawn: live, or as a still picture where the device is too slow for it. */
export function DrawingSection() {
  const isStillMap = useAtlas((st) => st.isStillMap);
  return (
    <fieldset className={s.section}>
      <legend>{t("画法")}</legend>
      {WAYS.map(({ isStill, words }) => (
        <label key={words} className={s.choice}>
          <input
            type="radio"
            name="drawing"
            checked={isStill === isStillMap}
            onChange={() => (isStill ? showStillMap() : showLiveMap())}
          />
          <span className={s.words}>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
