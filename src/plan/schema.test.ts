import { describe, expect, it } from "vitest";
import { AtlasSchema } from "./schema-atlas";
import { schemaFaults } from "./schema-check";
import { FeaturePropertiesSchema, FeaturesFileSchema } from "./schema-features";
import { FindingSchema } from "./schema-findings";
import { IndicatorSchema } from "./schema-indicators";
import { BlockSchema, PassagesFileSchema } from "./schema-passages";

const citation = { doc: "gaojing-plan-2021", start: 3, end: 9, exact: "三邻桥二期" };

const PROPERTIES = {
  id: "gaojing.parcel.sanlinqiao-2",
  name: "三邻桥二期",
  aliases: [],
  nameEn: null,
  subkindEn: null,
  area: "gaojing",
  outsideArea: false,
  kind: "parcel",
  subkind: null,
  corridorIds: ["gaojing.corridor.line-19"],
  function: "体育文化",
  areaM2: 24000,
  areaText: "36 亩",
  floorAreaM2: null,
  floorAreaText: null,
  investmentWanYuan: null,
  investmentText: null,
  stages: [{ stage: "planned", asOf: "2021-01", citation }],
  plans: [{ event: "finish", period: "2021-2025", citation }],
  geometryBasis: { method: "none", accuracyM: null, sources: [], note: "未公布" },
  citations: [citation],
  maybeSameAs: [],
  color: null,
  transitStatus: null,
  pinyin: "san lin qiao er qi",
  pinyinInitials: "slqeq",
};

const INDICATOR = {
  id: "gaojing-plan-2021.targets-2025.pm25.target",
  series_id: "gaojing.pm25",
  area: "gaojing",
  doc: "gaojing-plan-2021",
  table: "表",
  row_no: "15",
  category: "",
  name: "PM2.5",
  unit: "微克/立方米",
  period: "2025",
  role: "target",
  value_text: "26",
  value_num: 26,
  comparator: "=",
  attribute: "约束性",
  start: 1,
  end: 3,
  feature_ids: [],
  name_text: "细颗粒物",
};

describe("the schemas take what is sound", () => {
  it("features, indicators, blocks", () => {
    const file = { type: "FeatureCollection", features: [{ type: "Feature", geometry: null, properties: PROPERTIES }] };
    expect(schemaFaults(FeaturesFileSchema, file)).toEqual([]);
    expect(schemaFaults(IndicatorSchema, INDICATOR)).toEqual([]);
    expect(schemaFaults(BlockSchema, { type: "heading", id: "b", level: 1, spans: [[0, 4]], text: "第一章", runs: [] })).toEqual(
      [],
    );
  });
});

describe("the schemas say in Chinese what is wrong", () => {
  it.each([
    ["areaM2", 0, "大于 0"],
    ["areaM2", "24000", "应是数"],
    ["id", "Gaojing.Parcel", "不合规"],
    ["kind", "shop", "类别"],
    ["area", "pudong", "不是收录"],
    ["color", "red", "#RRGGBB"],
    ["stages", [{ stage: "planned", asOf: "2021年", citation }], "2021-01"],
    ["plans", [{ event: "finish", period: "十四五", citation }], "2021-2025"],
    ["citations", [{ ...citation, end: 2 }], "大于 start"],
    ["geometryBasis", { method: "none", accuracyM: null, sources: [], note: null }, "原因"],
  ])("%s = %j", (key, value, message) => {
    const [fault] = schemaFaults(FeaturePropertiesSchema, { ...PROPERTIES, [key]: value });
    expect(fault?.path).toMatch(new RegExp(`^${key}`, "u"));
    expect(fault?.message).toContain(message);
  });

  it("a block that points at a feature and an indicator at once", () => {
    const mentions = [{ featureId: "a", indicatorId: "b", start: 0, end: 1 }];
    expect(
      schemaFaults(BlockSchema, { type: "paragraph", id: "b", spans: [], text: "", runs: [], mentions })[0]?.message,
    ).toContain("恰好");
    expect(schemaFaults(PassagesFileSchema, { documents: [{ id: "d", blocks: [{ type: "poem" }] }] })[0]?.path).toBe(
      "documents.0.blocks.0.type",
    );
  });

  it("a conflict with one citation, an unknown role, a short hash", () => {
    const finding = {
      id: "f",
      type: "conflict",
      severity: "low",
      summary: "x",
      detail: "x",
      citations: [citation],
      featureIds: [],
      indicatorIds: [],
    };
    expect(schemaFaults(FindingSchema, finding)[0]?.message).toContain("引文太少");
    expect(schemaFaults(IndicatorSchema, { ...INDICATOR, role: "hope" })[0]?.message).toContain("角色");
    const atlas = {
      schemaVersion: "1.0.0",
      dataVersion: "x",
      site: { name: "规划图谱", mapApprovalNumber: null, contact: null },
      documents: [],
      areas: [],
      counts: {},
      files: [{ file: "a", sha256: "00", bytes: 1 }],
    };
    expect(schemaFaults(AtlasSchema, atlas)[0]?.message).toContain("sha256");
    expect(schemaFaults(AtlasSchema, undefined)).toHaveLength(1);
  });
});
