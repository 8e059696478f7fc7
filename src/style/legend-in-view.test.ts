import { describe, expect, it } from "vitest";
import { atlasLayers, styleContext } from "./build-style";
import { LEGEND } from "./legend";
import { entriesInView, TESTED_IDS } from "./legend-in-view";

const parcel = { kind: "parcel", name: "甲地块", stage: "planned" };

describe("entriesInView", () => {
  it("knows only entries that the legend has", () => {
    const ids = LEGEND.flatMap((g) => g.entries.map((e) => e.id));
    expect(TESTED_IDS.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("finds nothing in an empty picture, nor in what is not the map's own", () => {
    expect(entriesInView([])).toEqual([]);
    expect(entriesInView([{ layer: "measure-point", props: parcel }])).toEqual([]);
  });

  it("tells stages, kinds and what is not open yet apart", () => {
    expect(entriesInView([{ layer: "parcel-fill", props: parcel }])).toEqual(["planned", "parcel"]);
    expect(entriesInView([{ layer: "metro-line-coming", props: { kind: "metro-line", transit: "under-construction" } }])).toEqual(
      ["metro-coming"],
    );
    expect(entriesInView([{ layer: "corridor-ribbon", props: { kind: "corridor", name: "3号线在线新经济产业轴" } }])).toEqual([
      "axis",
    ]);
    expect(entriesInView([{ layer: "corridor-ribbon", props: { kind: "corridor", name: "殷高西路现代生活带" } }])).toEqual([
      "band",
    ]);
    expect(
      entriesInView([{ layer: "facility-mark", props: { kind: "facility", image: "mark:care:facility:done:day" } }]),
    ).toEqual(["facility-care"]);
  });

  it("tells surveyed roads from derived ones only where they are drawn apart", () => {
    const surveyed = { layer: "road-ground", props: { quality: "surveyed" } };
    expect(entriesInView([surveyed])).toEqual([]);
    expect(entriesInView([surveyed, { layer: "road-derived", props: { quality: "derived" } }])).toEqual([
      "road-surveyed",
      "road-derived",
    ]);
  });

  it("does not take a kind of the ground for one of the plan", () => {
    expect(entriesInView([{ layer: "water-area", props: { kind: "water" } }])).toEqual([]);
    expect(entriesInView([{ layer: "plan-water", props: { kind: "water" } }])).toEqual(["water"]);
  });

  it("keeps the order of the legend, whatever the order of the picture", () => {
    const drawn = [
      { layer: "town-line", props: { kind: "town" } },
      { layer: "carrier-mark", props: { kind: "carrier" } },
      { layer: "metro-line", props: { kind: "metro-line", transit: "open" } },
    ];
    expect(entriesInView(drawn)).toEqual(["metro", "carrier", "town"]);
  });

  it("can find every entry in some layer of its own group", () => {
    const layers = atlasLayers(styleContext("day"));
    for (const { group, entries } of LEGEND)
      for (const { id } of entries) {
        if (TESTED_IDS.includes(id)) continue;
        const own = layers.find((l) => l.group === group);
        expect(own, id).toBeDefined();
        if (own) expect(entriesInView([{ layer: own.spec.id, props: {} }]), id).toContain(id);
      }
  });
});
