import { describe, expect, it } from "vitest";
import type { ParsedDocument } from "../text/types";
import {
  allCitations,
  featuresByCorridor,
  featuresCiting,
  indicatorsByFeature,
  mentionsOf,
  nearest,
  nearestStations,
} from "./select";
import type { FeatureProperties, Indicator, PlanFeature } from "./types";

const citation = (start: number, end: number) => ({ doc: "d", start, end, exact: "x" });

function feature(id: string, at: [number, number] | null, more: Partial<FeatureProperties> = {}): PlanFeature {
  const properties = {
    id,
    kind: "parcel",
    corridorIds: [],
    citations: [],
    stages: [],
    plans: [],
    maybeSameAs: [],
    ...more,
  } as unknown as FeatureProperties;
  return { type: "Feature", id, properties, geometry: at ? { type: "Point", coordinates: at } : null };
}

describe("nearestStations", () => {
  const near = feature("near", [121.481, 31.32], { kind: "station" });
  const far = feature("far", [121.5, 31.32], { kind: "station" });
  const other = feature("other", [121.4801, 31.32]);
  const lost = feature("lost", null, { kind: "station" });

  it("orders stations by distance and leaves out other kinds and what is not on the map", () => {
    const found = nearestStations(feature("a", [121.48, 31.32]), [far, other, lost, near]);
    expect(found.map((n) => n.feature.properties.id)).toEqual(["near", "far"]);
    expect(found[0]?.distanceM).toBeCloseTo(95, 0);
  });

  it("finds nothing near a feature without a place, and never the feature itself", () => {
    expect(nearestStations(lost, [near])).toEqual([]);
    expect(nearest(near, [near], () => true)).toEqual([]);
  });
});

describe("groups", () => {
  it("groups features by corridor and observations by feature", () => {
    const a = feature("a", null, { corridorIds: ["x", "y"] });
    const b = feature("b", null, { corridorIds: ["y"] });
    expect([...featuresByCorridor([a, b])].map(([id, all]) => [id, all.length])).toEqual([
      ["x", 1],
      ["y", 2],
    ]);
    const row = { id: "i", feature_ids: ["a", "b"] } as unknown as Indicator;
    expect(indicatorsByFeature([row]).get("b")).toEqual([row]);
  });
});

describe("featuresCiting", () => {
  it("takes citations, stages and plans, the closest quotation first", () => {
    const wide = feature("wide", null, { citations: [citation(0, 50)] });
    const close = feature("close", null, { stages: [{ stage: "done", asOf: "2021", citation: citation(10, 20) }] });
    const elsewhere = feature("elsewhere", null, { citations: [citation(20, 30)] });
    expect(featuresCiting([wide, elsewhere, close], "d", 15).map((f) => f.properties.id)).toEqual(["close", "wide"]);
    expect(allCitations(close)).toHaveLength(1);
  });
});

describe("mentionsOf", () => {
  it("lists the places of a feature or an indicator", () => {
    const block = {
      type: "paragraph",
      id: "b",
      spans: [],
      text: "",
      runs: [],
      mentions: [
        { featureId: "a", start: 1, end: 2 },
        { indicatorId: "i", start: 3, end: 4 },
      ],
    };
    const document = { id: "d", blocks: [block] } as unknown as ParsedDocument;
    expect(mentionsOf("a", [document])).toEqual([{ doc: "d", blockId: "b", start: 1, end: 2 }]);
    expect(mentionsOf("i", [document])).toEqual([{ doc: "d", blockId: "b", start: 3, end: 4 }]);
  });
});
