import { describe, expect, it } from "vitest";
import { datesHonest } from "./dates-honest";
import { but, cite, featuresWith, PARCEL, world } from "./fixture";

const complaints = (of: ReturnType<typeof world>) => [...datesHonest.check(of)].map((c) => c.message);

const stageAfterDocument = () =>
  world({
    features: featuresWith(but(PARCEL, { stages: [{ stage: "done", asOf: "2022-03", citation: cite("启动三邻桥二期") }] })),
  });
const periodBackwards = () =>
  world({
    features: featuresWith(but(PARCEL, { plans: [{ event: "finish", period: "2025-2021", citation: cite("启动三邻桥二期") }] })),
  });
const dateMalformed = () =>
  world({
    features: featuresWith(but(PARCEL, { stages: [{ stage: "done", asOf: "2021年1月", citation: cite("启动三邻桥二期") }] })),
  });

describe("dates-honest", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a stage after the document's date", stageAfterDocument, /晚于文件日期/u],
    ["a period that ends before it begins", periodBackwards, /period/u],
    ["a date in another form", dateMalformed, /asOf/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
