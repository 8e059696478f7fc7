import { type MouseEvent, useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { chooseTapped, nearPoint } from "../actions/near";
import { nearEdge } from "../actions/near-edge";
import { selectFeature } from "../actions/select";
import { useShown } from "../actions/shown";
import { useFeatures, useGround } from "../data/use-dataset";
import { bboxOf } from "../geo/bounds";
import { t } from "../i18n/words";
import { STACKED, wordsPlace } from "../plan/scene-room";
import { CLEAR } from "../still/drawing";
import { Hand } from "../still/hand";
import { fitPlane } from "../still/projection";
import { StillMap } from "../still/still-map";
import { isNearShown } from "../store/near";
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

function subscribeStacked(notify: () => void): () => void {
  const list = matchMedia(STACKED);
  list.addEventListener("change", notify);
  return () => list.removeEventListener("change", notify);
}

const middleOf = ({ left, right, top, bottom }: DOMRect): readonly [x: number, y: number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

const NO_CREDIT: readonly string[] = [];

/** The town in front, or the scene that is told, as a still map in the place of the live one: what is pressed is selected as it is there. */
export default function StillView() {
  const { ref, width, height } = useSize();
  const features = useFeatures();
  const ground = useGround();
  const area = useShown((now) => now.area);
  const hidden = useShown((now) => now.hidden);
  const scene = useShown((now) => now.scene);
  const selected = useShown((now) => (now.selection.kind === "feature" ? now.selection.id : null));
  const measure = useShown((now) => (now.raised.kind === "columns" ? now.raised.measure : null));
  const theme = useAtlas((st) => st.shownTheme);
  const isStacked = useSyncExternalStore(subscribeStacked, () => matchMedia(STACKED).matches);
  const layers = useMemo(() => LAYER_GROUPS.filter((group) => !hidden.includes(group)), [hidden]);
  const focus = useMemo(() => scene?.focus ?? (selected ? [selected] : [area]), [scene, selected, area]);
  const all = features.status === "ready" ? features.value : null;
  const outline = all?.byId.get(area)?.geometry;
  const near = useAtlas(isNearShown);
  const nearPlace = useAtlas((st) => st.nearPlace);
  const nearRange = useAtlas((st) => st.nearRange);
  const around = useMemo(() => {
    const point = near ? nearPoint(nearPlace) : null;
    return point && { point, edge: nearEdge(point, nearRange) };
  }, [near, nearPlace, nearRange]);
  const bounds = useMemo(
    () => scene?.bounds ?? (around ? bboxOf(around.edge) : outline ? bboxOf(outline) : null),
    [scene, around, outline],
  );
  /* Beside the map the words of a scene take their part of it; below it they take none. */
  const beside = scene && !isStacked ? scene.safeArea : null;
  const pointer = useAtlas((st) => st.pointer);
  const strokes = useAtlas((st) => st.strokes);
  const isDark = useAtlas((st) => st.present?.isBlack === true);
  const isPointed = !isDark && (pointer !== null || strokes.length > 0);
  const isPicking = useAtlas((st) => st.isNearPicking);
  const plane = useMemo(
    () =>
      (isPointed || isPicking) && bounds && width > 0 ? fitPlane({ width, height, bounds, safeArea: beside ?? CLEAR }) : null,
    [isPointed, isPicking, bounds, width, height, beside],
  );
  const onSelect = useCallback((id: string) => selectFeature({ id, origin: "map" }), []);
  /* While a place is chosen a press on a thing, also by Enter, means where it stands. */
  const take = (event: MouseEvent<HTMLElement>) => {
    if (!isPicking || !plane || !(event.target instanceof Element)) return;
    event.preventDefault();
    event.stopPropagation();
    const box = event.currentTarget.getBoundingClientRect();
    const there = event.detail === 0 ? middleOf(event.target.getBoundingClientRect()) : [event.clientX, event.clientY];
    const place = plane.unproject([(there[0] ?? 0) - box.left, (there[1] ?? 0) - box.top]);
    if (place) chooseTapped(place);
  };
  return (
    <div ref={ref} className={s.stillView} data-picking={isPicking || undefined} onClickCapture={take}>
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
          measure={measure}
          {...(beside ? { safeArea: beside, coveredLeft: wordsPlace(beside).side === "left" ? beside.left : 0 } : {})}
          {...(around && !scene ? { near: around } : {})}
          credit={NO_CREDIT}
          label={t("静态示意图")}
          onSelect={onSelect}
        />
      )}
      {plane && isPointed && (
        <svg style={{ position: "absolute", inset: 0, pointerEvents: "none" }} width={width} height={height} aria-hidden="true">
          <Hand pointer={pointer} strokes={strokes} project={plane.project} width={Math.max(4, height * 0.006)} />
        </svg>
      )}
    </div>
  );
}
