import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { selectFeature } from "../actions/select";
import { useFeatures, useGround } from "../data/use-dataset";
import { bboxOf } from "../geo/bounds";
import { StillMap } from "../still/still-map";
import { LAYER_GROUPS } from "../store/state";
import { useAtlas } from "../store/store";
import s from "./map.module.css";

/** The size of an element in whole pixels; zero until it is laid out. */
function useSize() {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const seen = useRef("0x0");
  const subscribe = useCallback(
    (notify: () => void) => {
      if (!element) return () => {};
      const observer = new ResizeObserver(notify);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [element],
  );
  const read = () => {
    if (element) seen.current = `${element.clientWidth}x${element.clientHeight}`;
    return seen.current;
  };
  const [width = 0, height = 0] = useSyncExternalStore(subscribe, read).split("x").map(Number);
  return { ref: setElement, width, height };
}

const NO_CREDIT: readonly string[] = [];

/** The town in front as a still map, in the place of the live one: what is pressed is selected as it is there. */
export default function StillView() {
  const { ref, width, height } = useSize();
  const features = useFeatures();
  const ground = useGround();
  const area = useAtlas((st) => st.area);
  const hidden = useAtlas((st) => st.hidden);
  const theme = useAtlas((st) => st.shownTheme);
  const selected = useAtlas((st) => (st.selection.kind === "feature" ? st.selection.id : null));
  const layers = useMemo(() => LAYER_GROUPS.filter((group) => !hidden.includes(group)), [hidden]);
  const focus = useMemo(() => (selected ? [selected] : [area]), [selected, area]);
  const all = features.status === "ready" ? features.value : null;
  const outline = all?.byId.get(area)?.geometry;
  const bounds = useMemo(() => (outline ? bboxOf(outline) : null), [outline]);
  const onSelect = useCallback((id: string) => selectFeature({ id, origin: "map" }), []);
  return (
    <div ref={ref} className={s.stillView}>
      {all && bounds && width > 0 && height > 0 && (
        <StillMap
          features={all.all}
          basemap={ground.status === "ready" ? ground.value : null}
          focus={focus}
          bounds={bounds}
          layers={layers}
          theme={theme}
          width={width}
          height={height}
          area={area}
          credit={NO_CREDIT}
          label="静态示意图"
          onSelect={onSelect}
        />
      )}
    </div>
  );
}
