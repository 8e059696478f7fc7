import { describe, expect, it } from "vitest";
import { compileFeeds } from "./compile-feeds";
import { NEAR_GROUPS, world } from "./rules/fixture";

const { compiled, atlas } = world();
const feeds = () => compileFeeds(compiled, NEAR_GROUPS, atlas.documents, new Map([["gaojing", "高境镇"]]));

describe("compileFeeds", () => {
  it("writes each town as a whole and by theme, in both forms, and nothing empty", () => {
    expect(feeds().map((f) => f.name)).toEqual([
      "feeds/gaojing-all.atom.xml",
      "feeds/gaojing-all.geojson",
      "feeds/gaojing-renewal.atom.xml",
      "feeds/gaojing-renewal.geojson",
    ]);
  });

  it("tells an intention as one, dated by the document, with its sentence", () => {
    const [atom, geojson] = feeds();
    expect(atom?.content).toContain("三邻桥二期：计划 2025 年前建成（2021-01 的文件）");
    expect(atom?.content).toContain("<updated>2021-01-01T00:00:00.000Z</updated>");
    expect(atom?.content).toContain("sel=f.gaojing.parcel.sanlinqiao-2");
    expect(JSON.parse(geojson?.content ?? "")).toMatchObject({
      features: [{ properties: { theme: "renewal", stage: "计划 2025 年前建成", quote: "三邻桥二期，“十四五”建成" } }],
    });
  });

  it("tells of trains what is known today, and what the document said in its time", () => {
    const running = compiled.map((one) => ({
      ...one,
      properties: { ...one.properties, transitStatus: "open" as const, transitAsOf: "2026-08" },
    }));
    const [atom, geojson] = compileFeeds(running, NEAR_GROUPS, atlas.documents, new Map());
    expect(atom?.content).toContain(
      "三邻桥二期：运营中（截至 2026-08 的公开资料）；文件当时说：计划 2025 年前建成（2021-01 的文件）",
    );
    expect(JSON.parse(geojson?.content ?? "").features[0].properties).toMatchObject({
      stage: "运营中",
      asOf: "2026-08",
      documentSaid: "计划 2025 年前建成（2021-01 的文件）",
    });
  });

  it("is the same twice", () => {
    expect(feeds()).toEqual(feeds());
  });
});
