import { describe, expect, it } from "vitest";
import { citationsAnchored } from "./citations-anchored";
import { but, CARRIER, cite, FINDING, featuresWith, INDICATORS, PARCEL, SCENE, world } from "./fixture";

const complaints = (of: ReturnType<typeof world>) => [...citationsAnchored.check(of)].map((c) => c.message);

const quoteNowhere = () => world({ features: featuresWith(but(CARRIER, { citations: [cite("长江软件园三期")] })) });
const quoteTwice = () => world({ features: featuresWith(but(CARRIER, { citations: [cite("三邻桥")] })) });
const offsetsElsewhere = () =>
  world({ features: featuresWith(but(CARRIER, { citations: [cite("长江软件园", { start: 0, end: 5 })] })) });
const quoteOfNoDocument = () => world({ findings: [{ ...FINDING, citations: [cite("三邻桥", { doc: "no-plan" })] }] });
const stageQuoteNowhere = () =>
  world({ features: featuresWith(but(PARCEL, { stages: [{ stage: "done", asOf: "2021", citation: cite("已建成") }] })) });
const proseQuoteNowhere = () =>
  world({ indicators: [{ ...INDICATORS, prose: INDICATORS.prose.map((p) => ({ ...p, citation: cite("公园达到 3 万") })) }] });

const sceneQuoteNowhere = () => world({ scenes: [{ ...SCENE, passages: [cite("启动三邻桥三期")] }] });

describe("citations-anchored", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a quotation that stands nowhere", quoteNowhere, /no-match/u],
    ["a quotation that stands more than once", quoteTwice, /ambiguous/u],
    ["offsets that point elsewhere", offsetsElsewhere, /disagree/u],
    ["a document that does not exist", quoteOfNoDocument, /没有文件/u],
    ["a stage with a quotation that stands nowhere", stageQuoteNowhere, /阶段/u],
    ["an indicator with a quotation that stands nowhere", proseQuoteNowhere, /指标/u],
    ["a scene with a quotation that stands nowhere", sceneQuoteNowhere, /画面/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
