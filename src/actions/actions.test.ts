import { beforeEach, describe, expect, it } from "vitest";
import { INITIAL_STATE } from "../store/state";
import { atlasStore } from "../store/store";
import { readLink } from "../url/codec";
import { dismissNotice, notify } from "./notices";
import { closeRight, openIndicators, openLeft, setPhoneTab, toggleWide } from "./panes";
import { openPassage, openReader } from "./reader";
import { clearSelection, hoverFeature, selectFeature, selectIndicator } from "./select";
import { shareHash, shareOf, stateOf } from "./share-state";
import { fitTown, setArea, setCamera, setTheme, showAllLayers, toggleLayerGroup } from "./view";

const state = () => atlasStore.getState();
const camera = { center: [121.47, 31.32] as const, zoom: 14, bearing: 0, pitch: 0 };

beforeEach(() => atlasStore.setState(INITIAL_STATE, true));

describe("selecting", () => {
  it("opens the card on an empty right side, and lets an open reader stay", () => {
    selectFeature({ id: "a.b", origin: "map" });
    expect(state()).toMatchObject({
      selection: { kind: "feature", id: "a.b", origin: "map" },
      right: "card",
      phoneTab: "card",
      sheet: "half",
    });
    openReader();
    selectFeature({ id: "c.d", origin: "map" });
    expect(state().right).toBe("reader");
  });

  it("leaves the table open for a pick made in it, and gives way to the card for one made on the map", () => {
    openIndicators();
    selectFeature({ id: "a.b", origin: "indicator" });
    expect(state()).toMatchObject({ right: "indicators", phoneTab: "indicators" });
    selectFeature({ id: "a.b", origin: "map" });
    expect(state().right).toBe("card");
  });

  it("keeps the phone at the text for a mention that is touched, with the map in sight", () => {
    openReader();
    atlasStore.setState({ sheet: "full" });
    selectFeature({ id: "a.b", origin: "text" });
    expect(state()).toMatchObject({ phoneTab: "reader", sheet: "half" });
  });

  it("selects an indicator the same way", () => {
    selectIndicator({ id: "i.1", origin: "search" });
    expect(state()).toMatchObject({ selection: { kind: "indicator", id: "i.1" }, right: "card" });
  });

  it("lets go, closing the card but not the reader", () => {
    expect(clearSelection.isAvailable()).toBe("没有选中任何地点");
    selectFeature({ id: "a.b", origin: "list" });
    expect(clearSelection.isAvailable()).toBe(true);
    clearSelection();
    expect(state()).toMatchObject({ selection: { kind: "none" }, right: null, phoneTab: "list" });
    selectFeature({ id: "a.b", origin: "list" });
    openReader();
    clearSelection();
    expect(state().right).toBe("reader");
  });

  it("does not stir the store for the same hover twice", () => {
    hoverFeature("a.b", "map");
    const before = state();
    hoverFeature("a.b", "map");
    expect(state()).toBe(before);
    hoverFeature(null, "map");
    expect(state().hover).toBeNull();
  });
});

describe("reading", () => {
  it("opens at a passage, and forgets the place when another document is opened", () => {
    openPassage({ doc: "songnan-plan-2021", start: 5, end: 9 }, "text");
    expect(state()).toMatchObject({
      right: "reader",
      doc: "songnan-plan-2021",
      passage: { start: 5, end: 9 },
      phoneTab: "reader",
    });
    openReader("songnan-plan-2021");
    expect(state().passage).toMatchObject({ start: 5 });
    openReader("gaojing-plan-2021");
    expect(state().passage).toBeNull();
  });
});

describe("panes and layers", () => {
  it("pulls wide only what is open", () => {
    expect(toggleWide.isAvailable()).toBe("右栏没有打开");
    openReader();
    toggleWide();
    expect(state().wide).toBe(true);
    closeRight();
    expect(state()).toMatchObject({ right: null, wide: false });
  });

  it("keeps desk and phone on the same thing", () => {
    setPhoneTab("reader");
    expect(state()).toMatchObject({ right: "reader", sheet: "half" });
    openLeft("unplaced");
    expect(state()).toMatchObject({ left: "unplaced", phoneTab: "unplaced" });
    openLeft(null);
    expect(state()).toMatchObject({ left: null, phoneTab: "unplaced" });
  });

  it("hides groups in one order, whatever the order of the clicks", () => {
    toggleLayerGroup("roads");
    toggleLayerGroup("zones");
    expect(state().hidden).toEqual(["zones", "roads"]);
    toggleLayerGroup("zones");
    expect(state().hidden).toEqual(["roads"]);
    showAllLayers();
    expect(state().hidden).toEqual([]);
  });

  it("fits the town by giving up the camera", () => {
    setCamera(camera);
    fitTown();
    expect(state().camera).toBeNull();
    setCamera(camera);
    setArea("songnan");
    expect(state()).toMatchObject({ area: "songnan", camera: null });
  });

  it("tells each thing once", () => {
    notify({ id: "x", text: "一" });
    notify({ id: "x", text: "二" });
    expect(state().notices).toEqual([{ id: "x", text: "二", tone: "info", button: null }]);
    dismissNotice("x");
    expect(state().notices).toEqual([]);
  });
});

describe("share state", () => {
  it("restores what is looked at", () => {
    setCamera(camera);
    toggleLayerGroup("roads");
    selectFeature({ id: "a.b", origin: "list" });
    openPassage({ doc: "gaojing-plan-2021", start: 3, end: 8 });
    const before = state();
    const hash = shareHash(before);
    atlasStore.setState({ ...INITIAL_STATE, ...stateOf(shareOf(before)) }, true);
    expect(shareHash(state())).toBe(hash);
    expect(state()).toMatchObject({
      selection: { id: "a.b", origin: "url" },
      right: "reader",
      passage: { start: 3 },
      phoneTab: "reader",
      sheet: "half",
    });
  });

  it("keeps out of the link what is nobody else's business", () => {
    hoverFeature("a.b", "map");
    notify({ id: "x", text: "一" });
    atlasStore.setState({ theme: "dark", visitTheme: "projector", sheet: "full" });
    expect(shareHash(state())).toBe("v=1&area=gaojing");
  });

  it("wears the colours of a link for this visit, until the reader chooses", () => {
    atlasStore.setState({ ...INITIAL_STATE, theme: "dark", ...stateOf(readLink("theme=projector").state) }, true);
    expect(state()).toMatchObject({ theme: "dark", visitTheme: "projector" });
    atlasStore.setState(stateOf(readLink("area=songnan").state));
    expect(state().visitTheme).toBe("projector");
    setTheme("dark");
    expect(state()).toMatchObject({ theme: "dark", visitTheme: null });
  });
});
