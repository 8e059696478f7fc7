import { getDataset } from "../data/use-dataset";
import { isInside } from "../geo/inside";
import type { LonLat } from "../geo/types";
import { t } from "../i18n/words";
import type { FoundPlace, NamedPlace } from "../plan/gazetteer";
import type { AreaId, PlanFeature } from "../plan/types";
import type { Locating, NearPlace, NearRange } from "../store/near";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";

/** How long the device may take to say where it is. */
const PATIENCE_MS = 15_000;

export const openNear = defineAction({
  id: "open-near",
  label: t("附近"),
  shortcut: "n",
  perform: () => {
    atlasStore.setState(({ sheet }) => ({
      right: "near",
      phoneTab: "near",
      page: null,
      sheet: sheet === "peek" ? "half" : sheet,
    }));
  },
});

/** The name that a place in the store stands for; null for a person's own, or while the names have not come. */
function namedPlace(place: NearPlace | null): NamedPlace | null {
  const { gazetteer } = getDataset();
  if (place?.kind !== "named" || gazetteer.status !== "ready") return null;
  return gazetteer.value.byId.get(place.id) ?? null;
}

/** Where the place lies (WGS84); null while its name has not come. */
export function nearPoint(place: NearPlace | null): LonLat | null {
  return place?.kind === "own" ? place.point : (namedPlace(place)?.point ?? null);
}

function towns(): readonly PlanFeature[] {
  const { features } = getDataset();
  return features.status === "ready" ? features.value.all.filter((f) => f.properties.kind === "town") : [];
}

/** The town around a place; null outside the towns. */
export function townOf(point: LonLat | null): AreaId | null {
  if (!point) return null;
  return towns().find((t) => t.geometry && isInside(point, t.geometry))?.properties.area ?? null;
}

function come(place: NearPlace): void {
  atlasStore.setState(({ sheet, isViewPrivate }) => ({
    nearPlace: place,
    nearOpen: null,
    isNearPicking: false,
    locating: "idle",
    selection: { kind: "none" },
    isViewPrivate: isViewPrivate || place.kind === "own" || !place.isFromLink,
    right: "near",
    phoneTab: "near",
    sheet: sheet === "peek" ? "half" : sheet,
  }));
}

export const chooseNamed = defineAction({
  id: "choose-near-name",
  label: t("看这里附近"),
  perform: ({ place, houseNumber }: FoundPlace) => come({ kind: "named", id: place.id, houseNumber, isFromLink: false }),
});

export const chooseTapped = defineAction({
  id: "choose-near-tap",
  label: t("在地图上点一下"),
  perform: (point: LonLat) => come({ kind: "own", how: "tap", point, accuracyM: null }),
});

export const pickOnMap = defineAction({
  id: "pick-near-on-map",
  label: t("在地图上点一下"),
  perform: () => {
    atlasStore.setState({ isNearPicking: true, tool: null, sheet: "peek" });
  },
});

export const stopPicking = defineAction({
  id: "stop-near-picking",
  label: t("不点了"),
  shortcut: "Escape",
  isAvailable: () => (atlasStore.getState().isNearPicking ? true : t("没有在地图上选地方")),
  perform: () => {
    atlasStore.setState(({ sheet }) => ({ isNearPicking: false, sheet: sheet === "peek" ? "half" : sheet }));
  },
});

const WHY: Readonly<Record<number, Locating>> = { 1: "denied", 2: "unavailable", 3: "timeout" };

/** True in or within a few hundred metres of one of the towns; elsewhere the atlas has nothing to say. */
function isCovered(point: LonLat): boolean {
  const { gazetteer } = getDataset();
  if (townOf(point) !== null) return true;
  const near = 0.02;
  return (
    gazetteer.status === "ready" &&
    gazetteer.value.all.some(({ point: [lon, lat] }) => Math.abs(lon - point[0]) < near && Math.abs(lat - point[1]) < near)
  );
}

/** Asks the device where it is: only when called by a tap. The answer stays in memory and goes nowhere. */
export const locate = defineAction({
  id: "locate-near",
  label: t("用我的位置"),
  perform: () => {
    const { geolocation } = navigator as { readonly geolocation?: Geolocation };
    if (!geolocation) {
      atlasStore.setState({ locating: "unsupported" });
      return;
    }
    atlasStore.setState({ locating: "asking", isNearPicking: false });
    const isWanted = () => atlasStore.getState().locating === "asking";
    geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) => {
        if (!isWanted()) return;
        const point: LonLat = [longitude, latitude];
        if (isCovered(point)) come({ kind: "own", how: "device", point, accuracyM: Math.round(accuracy) });
        else atlasStore.setState({ locating: "outside" });
      },
      ({ code }) => isWanted() && atlasStore.setState({ locating: WHY[code] ?? "unavailable" }),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  },
});

export const forgetPlace = defineAction({
  id: "forget-near-place",
  label: t("换个地方"),
  perform: () => {
    atlasStore.setState({ nearPlace: null, nearOpen: null, locating: "idle", isNearPicking: false });
  },
});

export const setNearRange = defineAction({
  id: "set-near-range",
  label: t("看多远"),
  perform: (nearRange: NearRange) => {
    atlasStore.setState({ nearRange });
  },
});

export const openNearLine = defineAction({
  id: "open-near-line",
  label: t("打开一行"),
  perform: (id: string | null) => {
    atlasStore.setState({ nearOpen: id });
  },
});

export const toggleLarge = defineAction({
  id: "toggle-large",
  label: t("大字"),
  perform: () => {
    atlasStore.setState(({ isLarge }) => ({ isLarge: !isLarge }));
  },
});
