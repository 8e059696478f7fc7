import { type RefObject, useEffect, useRef } from "react";
import { forgetPlace, setNearRange, toggleLarge } from "../../actions/near";
import { retryPart, useFeatures, useNearGroups } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { NEAR_RANGES, type NearPlace, type NearRange } from "../../store/near";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import { PartGate, Waiting } from "../../ui/part-gate";
import { useOpenInView } from "../common/use-open-in-view";
import { Chooser } from "./chooser";
import s from "./nearby.module.css";
import { Results } from "./results";
import { Share } from "./share";
import { type NearView, useNear } from "./use-near";
import { FROM_LINK, PRIVACY, placeNotes, placeTitle } from "./words";

const RANGE: Readonly<Record<NearRange, string>> = { "500": "500 m", "1000": "1 km", walk: t("走路 15 分钟") };

/** With another place what was pressed is gone, or was the map (`main`): the keyboard, and a screen reader, go on from the heading. */
function useKeepFocus(heading: RefObject<HTMLElement | null>, place: NearPlace | null): void {
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    const now = document.activeElement;
    if (now === document.body || now?.closest("main")) heading.current?.focus({ preventScroll: true });
  }, [heading, place]);
}

/** What is coming near a place that a resident chooses, in plain words. */
export default function Nearby() {
  const place = useAtlas((st) => st.nearPlace);
  const isLarge = useAtlas((st) => st.isLarge);
  const features = useFeatures();
  const groups = useNearGroups();
  const found = useNear();
  /* Another place is not told of with the lines of the last. */
  const view = found?.place === place ? found : null;
  const safe = t("地图和原文照常可用。");
  const heading = useRef<HTMLHeadingElement>(null);
  useKeepFocus(heading, view?.place ?? null);
  const pane = useOpenInView(
    useAtlas((st) => st.nearOpen),
    "data-feature",
  );
  return (
    <div ref={pane} className={s.pane}>
      <div className={s.top}>
        <h2 ref={heading} className={s.heading} tabIndex={-1}>
          {place && view ? placeTitle(place, view.named) : t("附近有什么，要建什么")}
        </h2>
        <span className={s.topButtons}>
          {place !== null && (
            <Button outline onClick={() => forgetPlace()}>
              {forgetPlace.label}
            </Button>
          )}
          <Button outline aria-pressed={isLarge} onClick={() => toggleLarge()}>
            {toggleLarge.label}
          </Button>
        </span>
      </div>
      {place === null ? <Chooser /> : view ? <Place view={view} /> : null}
      <PartGate part={features} what={t("地点")} safe={safe} onRetry={() => retryPart("features")}>
        {() => (
          <PartGate part={groups} what={t("附近的分组")} safe={safe} onRetry={() => retryPart("nearGroups")}>
            {() =>
              place !== null && view === null ? (
                <Waiting what={t("这个地方")} />
              ) : (
                view && (
                  <>
                    <Results view={view} />
                    <Share view={view} />
                  </>
                )
              )
            }
          </PartGate>
        )}
      </PartGate>
      {(place === null || view !== null) && (
        <p className={s.private}>{place?.kind === "named" && place.isFromLink ? FROM_LINK : PRIVACY}</p>
      )}
    </div>
  );
}

function Place({ view: { place, named } }: { view: NearView }) {
  /* The choice is shown at once, its list as soon as it is drawn. */
  const range = useAtlas((st) => st.nearRange);
  return (
    <div>
      {placeNotes(place, named).map((note) => (
        <p key={note} className={s.note}>
          {note}
        </p>
      ))}
      <fieldset className={s.ranges}>
        <legend className="visually-hidden">{t("看多远")}</legend>
        {NEAR_RANGES.map((one) => (
          <label key={one} className={s.range}>
            <input type="radio" name="near-range" value={one} checked={one === range} onChange={() => setNearRange(one)} />
            <span>{RANGE[one]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
