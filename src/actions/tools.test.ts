import { beforeEach, describe, expect, it } from "vitest";
import type { LonLat } from "../geo/types";
import { INITIAL_STATE } from "../store/state";
import { atlasStore } from "../store/store";
import { reportInView, toggleLegend } from "./legend";
import { pickOnMap } from "./near";
import {
  clearMeasure,
  finishMeasure,
  leaveTool,
  measureArea,
  measureDistance,
  readCoordinates,
  readSpot,
  reportMeasure,
  TOOLS,
  undoPoint,
} from "./tools";

const state = () => atlasStore.getState();
const A: LonLat = [121.47, 31.32];
const B: LonLat = [121.48, 31.32];
const drawn = (points: readonly LonLat[]) => reportMeasure({ kind: "distance", points, live: B, isDone: false });

beforeEach(() => atlasStore.setState(INITIAL_STATE, true));

describe("a tool", () => {
  it("is taken up, exchanged, and put down by asking for it again", () => {
    measureDistance();
    expect(state()).toMatchObject({ tool: "distance", sheet: "peek", page: null });
    drawn([A]);
    measureArea();
    expect(state()).toMatchObject({ tool: "area", measure: null });
    measureArea();
    expect(state().tool).toBeNull();
  });

  it("is put down with all that it has drawn", () => {
    expect(leaveTool.isAvailable()).toBe("没有使用工具");
    measureDistance();
    drawn([A]);
    leaveTool();
    expect(state()).toMatchObject({ tool: null, measure: null, spot: null });
  });

  it("and a place to look around are not chosen with one press", () => {
    pickOnMap();
    measureDistance();
    expect(state()).toMatchObject({ tool: "distance", isNearPicking: false });
    pickOnMap();
    expect(state()).toMatchObject({ tool: null, isNearPicking: true });
  });

  it("has a key of its own", () => {
    const keys = TOOLS.map(([, take]) => take.shortcut);
    expect(new Set(keys).size).toBe(TOOLS.length);
    expect(keys).not.toContain(undefined);
  });
});

describe("measuring", () => {
  it("takes points back one by one, and is empty without any", () => {
    measureDistance();
    expect(undoPoint.isAvailable()).toBe("还没有点");
    drawn([A, B]);
    undoPoint();
    expect(state().measure).toMatchObject({ points: [A] });
    undoPoint();
    expect(state().measure).toBeNull();
  });

  it("is done with points enough, and then no point is taken back", () => {
    measureDistance();
    drawn([A]);
    expect(finishMeasure.isAvailable()).toBe("至少两个点");
    finishMeasure();
    expect(state().measure?.isDone).toBe(false);
    drawn([A, B]);
    finishMeasure();
    expect(state().measure).toMatchObject({ isDone: true, live: null, points: [A, B] });
    undoPoint();
    expect(state().measure?.points).toHaveLength(2);
    clearMeasure();
    expect(state()).toMatchObject({ measure: null, tool: "distance" });
  });

  it("does not hear what a tool that was put down still has to say", () => {
    drawn([A]);
    expect(state().measure).toBeNull();
    measureArea();
    drawn([A]);
    expect(state().measure).toBeNull();
  });
});

describe("coordinates", () => {
  it("are read where the tool is pressed, or of a place named without it", () => {
    readCoordinates();
    expect(state()).toMatchObject({ tool: "coordinates", spot: null });
    readSpot(A);
    expect(state().spot).toEqual(A);
    leaveTool();
    readSpot(B);
    expect(state()).toMatchObject({ tool: "coordinates", spot: B });
  });
});

describe("the legend", () => {
  it("opens, and keeps its state where nothing new is in view", () => {
    toggleLegend();
    expect(state().legendOpen).toBe(true);
    reportInView(["metro"]);
    const { inView } = state();
    reportInView(["metro"]);
    expect(state().inView).toBe(inView);
    reportInView(["metro", "station"]);
    expect(state().inView).toEqual(["metro", "station"]);
  });
});
