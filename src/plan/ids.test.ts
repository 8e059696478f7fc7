import { describe, expect, it } from "vitest";
import { GLOSSARY } from "./glossary";
import { idPrefix, isFeatureKind, isId, parentArea } from "./ids";
import { eventLabel, kindLabel, methodLabel, roleLabel, stageLabel } from "./labels";
import { FEATURE_KINDS, GEOMETRY_METHODS, STAGES } from "./types";

describe("isId", () => {
  it.each(["gaojing", "gaojing.parcel.sanlinqiao-2", "metro.line-18", "5g"])("takes %s", (id) => expect(isId(id)).toBe(true));
  it.each(["", "Gaojing", "gaojing..parcel", "gaojing.", "-a", "三邻桥", "a_b", "a b"])("refuses “%s”", (id) =>
    expect(isId(id)).toBe(false),
  );
});

describe("idPrefix", () => {
  it("puts the area first, except for the metro", () => {
    expect(idPrefix("parcel", "gaojing")).toBe("gaojing.parcel.");
    expect(idPrefix("community-zone", "gaojing")).toBe("gaojing.zone.");
    expect(idPrefix("station", "gaojing")).toBe("metro.station.");
    expect(idPrefix("metro-line", "putuo")).toBe("metro.line-");
    expect(idPrefix("town", "songnan")).toBe("songnan");
  });
});

describe("parentArea", () => {
  it("knows the district of each town", () => {
    expect([parentArea("gaojing"), parentArea("songnan"), parentArea("changzheng"), parentArea("putuo")]).toEqual([
      "baoshan",
      "baoshan",
      "putuo",
      null,
    ]);
  });
});

describe("labels", () => {
  it("has a word for every kind, stage and method, none longer than a chip can hold", () => {
    for (const kind of FEATURE_KINDS) expect(kindLabel(kind)).toMatch(/^.{1,6}$/u);
    expect(STAGES.map(stageLabel)).toEqual(["规划中", "前期准备", "建设中", "已建成", "阶段不明"]);
    expect(GEOMETRY_METHODS.map(methodLabel)).toContain("按地址查得");
    expect(roleLabel("target") + eventLabel("start")).toBe("目标启动");
    expect(isFeatureKind("parcel") && !isFeatureKind("shop")).toBe(true);
  });
});

describe("glossary", () => {
  it("has about thirty words, each once, each with its Chinese term", () => {
    expect(GLOSSARY.length).toBeGreaterThanOrEqual(28);
    expect(new Set(GLOSSARY.map((t) => t.word)).size).toBe(GLOSSARY.length);
    for (const { term, meaning } of GLOSSARY) expect(term + meaning).toMatch(/\p{Script=Han}/u);
  });
});
