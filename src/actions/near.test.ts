import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { NamedPlace } from "../plan/gazetteer";
import { INITIAL_STATE } from "../store/state";
import { atlasStore } from "../store/store";
import { readLink } from "../url/codec";
import { chooseNamed, chooseTapped, forgetPlace, locate, openNear, pickOnMap, stopPicking } from "./near";
import { nearLink } from "./near-share";
import { shareHash, stateOf } from "./share-state";
import { setArea, setCamera } from "./view";

const state = () => atlasStore.getState();
const camera = { center: [121.474, 31.32] as const, zoom: 15, bearing: 0, pitch: 0 };
const ROAD: NamedPlace = {
  id: "gaojing.road.yingao-xi-lu",
  name: "殷高西路",
  aliases: [],
  sort: "road",
  area: "gaojing",
  point: [121.47647, 31.322585],
  accuracyM: 25,
  lengthM: 1642,
  pinyin: "yin gao xi lu",
  initials: "ygxl",
};

beforeEach(() => atlasStore.setState(INITIAL_STATE, true));
afterEach(() => vi.unstubAllGlobals());

describe("the place that is looked around", () => {
  it("is in no link, nor is where the map stands for it, nor a name that was typed", () => {
    setCamera(camera);
    expect(shareHash(state())).toContain("at=121.474");
    chooseTapped([121.4744, 31.3205]);
    setCamera({ ...camera, zoom: 16 });
    expect(shareHash(state())).toBe("v=1&area=gaojing&right=near");
    chooseNamed({ place: ROAD, houseNumber: "518号" });
    expect(shareHash(state())).toBe("v=1&area=gaojing&right=near");
    forgetPlace();
    expect(shareHash(state())).not.toContain("at=");
    setArea("songnan");
    setCamera(camera);
    expect(shareHash(state())).toContain("at=121.474");
  });

  it("stays in a link that named it, and such a link holds a public name alone", () => {
    vi.stubGlobal("location", { href: "https://example.org/#v=1&area=gaojing&at=121.4,31.3,12" });
    const link = nearLink(ROAD);
    expect(link).toBe("https://example.org/#v=1&area=gaojing&right=near&near=gaojing.road.yingao-xi-lu");
    atlasStore.setState(stateOf(readLink(new URL(link).hash).state));
    expect(state().nearPlace).toEqual({ kind: "named", id: ROAD.id, houseNumber: null, isFromLink: true });
    expect(shareHash(state())).toBe("v=1&area=gaojing&right=near&near=gaojing.road.yingao-xi-lu");
  });

  it("is chosen on the map once, and the press goes back to selecting", () => {
    openNear();
    pickOnMap();
    expect(state()).toMatchObject({ isNearPicking: true, sheet: "peek" });
    chooseTapped([121.47, 31.32]);
    expect(state()).toMatchObject({ isNearPicking: false, sheet: "half", nearPlace: { kind: "own", how: "tap" } });
  });

  it("is given up on the map, and the list that asked comes back", () => {
    openNear();
    expect(stopPicking.isAvailable()).not.toBe(true);
    pickOnMap();
    expect(stopPicking.isAvailable()).toBe(true);
    stopPicking();
    expect(state()).toMatchObject({ isNearPicking: false, sheet: "half", nearPlace: null });
  });
});

describe("asking the device", () => {
  const device = (answer: (ok: PositionCallback, no: PositionErrorCallback) => void) =>
    vi.stubGlobal("navigator", { geolocation: { getCurrentPosition: answer } });

  it.each([
    [1, "denied"],
    [2, "unavailable"],
    [3, "timeout"],
  ] as const)("tells error %i apart", (code, locating) => {
    device((_, no) => no({ code } as GeolocationPositionError));
    locate();
    expect(state()).toMatchObject({ locating, nearPlace: null });
  });

  it("says so where there is nothing to ask, and where the place is far away", () => {
    vi.stubGlobal("navigator", {});
    locate();
    expect(state().locating).toBe("unsupported");
    device((ok) => ok({ coords: { longitude: 116.4, latitude: 39.9, accuracy: 10 } } as GeolocationPosition));
    locate();
    expect(state()).toMatchObject({ locating: "outside", nearPlace: null });
  });
});
