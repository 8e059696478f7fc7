import { useDeferredValue, useEffect, useMemo } from "react";
import { nearPoint } from "../../actions/near";
import { CIRCLE_M, straightM } from "../../actions/near-edge";
import { walkingCircle } from "../../actions/near-reach";
import { ensurePart, useAtlasFile, useDataset, useFeatures, useGazetteer, useNearGroups } from "../../data/use-dataset";
import type { LonLat } from "../../geo/types";
import type { NamedPlace } from "../../plan/gazetteer";
import type { NearGroups } from "../../plan/near-groups";
import { type NearbyOnFoot, onFoot } from "../../plan/near-walk";
import { nearby } from "../../plan/nearby";
import type { NearPlace, NearRange } from "../../store/near";
import { useAtlas } from "../../store/store";

/** Roads to walk along, and what opens with a line. */
const SOON = ["ground", "passages", "plain", "glossary"] as const;

/** What is near the chosen place, all at once. */
export interface NearView {
  readonly place: NearPlace;
  readonly named: NamedPlace | null;
  readonly point: LonLat;
  readonly range: NearRange;
  readonly groups: NearGroups;
  readonly found: NearbyOnFoot;
  /** `walk`: along our roads; `straight`: as the crow flies, because that was asked for; `no-way`: because no way is known. */
  readonly measure: "walk" | "straight" | "no-way" | "waiting";
}

/** The view of the place chosen, or for a moment of the one before it; null while none is chosen or what it needs has not come. */
export function useNear(): NearView | null {
  const place = useAtlas((st) => st.nearPlace);
  const range = useAtlas((st) => st.nearRange);
  const features = useFeatures();
  const groups = useNearGroups();
  const gazetteer = useGazetteer();
  const { ground } = useDataset();
  useEffect(() => {
    /* Asked for before it is needed, at the first touch, so that nothing is fetched once a place is chosen. */
    const ask = () => {
      for (const part of SOON) ensurePart(part);
    };
    const touches = ["pointerdown", "keydown", "focusin"] as const;
    for (const touch of touches) addEventListener(touch, ask, { once: true, passive: true });
    return () => {
      for (const touch of touches) removeEventListener(touch, ask);
    };
  }, []);
  const asked = useMemo(
    () => ({ place, range, features, groups, gazetteer, ground }),
    [place, range, features, groups, gazetteer, ground],
  );
  /* Found and drawn in small steps, so that a slow phone answers a finger in between. */
  const later = useDeferredValue(asked);
  return useMemo(() => {
    const { place, range, features, groups, gazetteer, ground } = later;
    const named = (place?.kind === "named" && gazetteer.status === "ready" && gazetteer.value.byId.get(place.id)) || null;
    const point = nearPoint(place);
    if (!place || !point || features.status !== "ready" || groups.status !== "ready") return null;
    const view = { place, named, point, range, groups: groups.value };
    const straight = nearby(point, features.value.all, groups.value, straightM(range));
    const asIs: NearbyOnFoot = {
      ...straight,
      certain: straight.certain.map((n) => ({ ...n, walk: null })),
      unsure: straight.unsure.map((n) => ({ ...n, walk: null })),
      withoutWay: 0,
    };
    if (range !== "walk") return { ...view, found: asIs, measure: "straight" as const };
    const circle = ground.status === "loading" ? null : walkingCircle(point);
    if (ground.status === "loading") return { ...view, found: asIs, measure: "waiting" as const };
    if (!circle?.outline) return { ...view, found: asIs, measure: "no-way" as const };
    return { ...view, found: onFoot(straight, circle.reach, CIRCLE_M), measure: "walk" as const };
  }, [later]);
}

/** The date of a document, for what it intends. */
export function useDateOf(): (doc: string) => string | null {
  const atlas = useAtlasFile();
  return useMemo(() => {
    const dates = new Map(atlas.status === "ready" ? atlas.value.documents.map((d) => [d.id, d.date]) : []);
    return (doc) => dates.get(doc) ?? null;
  }, [atlas]);
}
