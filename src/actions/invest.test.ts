import { beforeEach, describe, expect, it } from "vitest";
import { INITIAL_STATE } from "../store/state";
import { atlasStore } from "../store/store";
import { openInvestView, placeSearch, setCompared, setFilter, sortBy, takePlaced, toggleCompared } from "./invest";
import { openInvest } from "./panes";
import { selectFeature } from "./select";
import { shareHash, shareOf, stateOf } from "./share-state";
import { leaveTool, readSpot } from "./tools";

const invest = () => atlasStore.getState().invest;

beforeEach(() => atlasStore.setState(INITIAL_STATE, true));

describe("the search for land", () => {
  it("opens beside the map, stays when a place is picked, and is in the link only while it is in front", () => {
    openInvest();
    setFilter({ kinds: ["parcel"], words: "健康&产业" });
    selectFeature({ id: "gaojing.parcel.taoda", origin: "map" });
    expect(atlasStore.getState()).toMatchObject({ right: "invest", selection: { id: "gaojing.parcel.taoda" } });
    expect(invest().filter.words).toBe("健康 产业");
    expect(shareHash(atlasStore.getState())).toContain("right=invest&wide=1&inv=k:parcel;w:");
    expect(shareOf({ ...atlasStore.getState(), right: "reader" }).invest).toBeNull();
  });

  it("comes back from its link, and keeps what it was set to under one that does not speak of it", () => {
    openInvestView("compare");
    setCompared(["a.b", "c.d", "a.b"]);
    const share = shareOf(atlasStore.getState());
    expect(stateOf(share).invest).toEqual(invest());
    expect(invest().compare).toEqual(["a.b", "c.d"]);
    expect(stateOf({ ...share, right: "reader", invest: null })).not.toHaveProperty("invest");
  });

  it("sorts up, down, and not at all", () => {
    const seen = [1, 2, 3].map(() => {
      sortBy("land");
      return invest().sort;
    });
    expect(seen).toEqual([{ key: "land", isDown: false }, { key: "land", isDown: true }, null]);
  });

  it("compares six at most, and says so", () => {
    for (const id of ["a.1", "a.2", "a.3", "a.4", "a.5", "a.6"]) toggleCompared(id);
    expect(toggleCompared.isAvailable("a.7")).toBe("最多比较 6 处");
    toggleCompared("a.7");
    expect(invest().compare).toHaveLength(6);
    toggleCompared("a.1");
    expect(invest().compare).toEqual(["a.2", "a.3", "a.4", "a.5", "a.6"]);
  });

  it("takes a pressed point as the middle of a circle, puts the tool down, and lets go where the tool is left", () => {
    placeSearch("radius");
    expect(atlasStore.getState()).toMatchObject({ tool: "coordinates", placing: "radius" });
    takePlaced();
    expect(atlasStore.getState().placing).toBe("radius");
    readSpot([121.4712345, 31.3212345]);
    takePlaced();
    expect(invest().filter.place).toEqual({ kind: "radius", center: [121.47123, 31.32123], radiusM: 800 });
    expect(atlasStore.getState()).toMatchObject({ tool: null, placing: null });
    placeSearch("area");
    leaveTool();
    takePlaced();
    expect(atlasStore.getState().placing).toBeNull();
    expect(invest().filter.place?.kind).toBe("radius");
  });

  it("takes a drawn outline once it is whole", () => {
    placeSearch("area");
    const points = [
      [121.47, 31.32],
      [121.48, 31.32],
      [121.48, 31.33],
    ] as const;
    atlasStore.setState({ measure: { kind: "area", points, live: null, isDone: false } });
    takePlaced();
    expect(invest().filter.place).toBeNull();
    atlasStore.setState({ measure: { kind: "area", points, live: null, isDone: true } });
    takePlaced();
    expect(invest().filter.place).toEqual({ kind: "area", corners: points });
  });
});
