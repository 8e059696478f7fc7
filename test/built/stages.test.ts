/** The stages of the years, over all that is published: a plan never makes a thing done. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stageInYear, yearSpan } from "../../src/plan/stage-in-year";
import type { PlanFeature } from "../../src/plan/types";
import { DIST } from "./first-load";

const { features } = JSON.parse(readFileSync(join(DIST, "data/features.geojson"), "utf8")) as { features: PlanFeature[] };
const { first, last } = yearSpan(features.map((f) => f.properties));
const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);

describe("the stage of every published feature in every year", () => {
  it("is reported only where a document reports it by then, and intended only where one intends it", () => {
    expect(years.length).toBeGreaterThan(5);
    const wrong = features.flatMap(({ properties: p }) =>
      years.filter((year) => {
        const { stage, basis, citation } = stageInYear(p, year);
        if (basis === "none") return stage !== "unknown" || citation !== null;
        if (basis === "intended") return !p.plans.some((plan) => plan.citation === citation);
        return !p.stages.some((r) => r.citation === citation && r.stage === stage && Number(r.asOf.slice(0, 4)) <= year);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("never is done without a report of it, from the first such report on", () => {
    const done = features.flatMap(({ properties: p }) =>
      years.flatMap((year) => {
        const { stage, basis } = stageInYear(p, year);
        const isReported = p.stages.some((r) => r.stage === "done" && Number(r.asOf.slice(0, 4)) <= year);
        return stage === "done" && basis === "reported" && !isReported ? [`${p.id} ${year}`] : [];
      }),
    );
    expect(done).toEqual([]);
  });
});
