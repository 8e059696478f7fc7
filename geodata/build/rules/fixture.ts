/** A small atlas in which every rule is kept, for the tests of the rules: each breaks one thing in it. */
import { createHash } from "node:crypto";
import type { NearGroups } from "../../../src/plan/near-groups";
import { squeeze } from "../../../src/text/anchor";
import type { Block, ParsedDocument, TableCell } from "../../../src/text/types";
import type { AuthoredCitation, AuthoredFeature, AuthoredFinding, AuthoredIndicators } from "../authored";
import { NO_CHECKS } from "../authored-checks";
import type { AuthoredScene } from "../authored-scenes";
import { buildWorld } from "../build";
import type { Authored, AuthoredPlain, SourceText, World } from "../world";

export const DOC = "gaojing-plan-2021";

/** A title, two sentences, a table of features, a table of indicators. */
export const TEXT = `高境镇规划
依托三邻桥，启动三邻桥二期，“十四五”建成。到2025年公园达到 2.5 万平方米。
表一 项目
序号|名称|面积
1|三邻桥二期|36
2|长江软件园|
表二 指标
序号|名称|2025年|属性
1|绿化面积|11743|预期性
2|满意度|95 以上|约束性
`;

function cell(text: string, from: number): TableCell {
  const start = text === "" ? from : TEXT.indexOf(text, from);
  return { text, start, end: start + text.length };
}

/** A table block made from the lines of the text between two marks. */
function table(id: string, caption: string, until: string): Block {
  const from = TEXT.indexOf(caption);
  const to = until === "" ? TEXT.length : TEXT.indexOf(until, from);
  const lines = TEXT.slice(from, to).trimEnd().split("\n");
  let at = from + caption.length;
  const rows = lines.slice(1).map((line) =>
    line.split("|").map((text) => {
      const made = cell(text, at);
      at = made.end;
      return made;
    }),
  );
  return {
    type: "table",
    id,
    spans: [[from, to]],
    text: TEXT.slice(from, to),
    runs: [],
    caption: { text: caption, start: from, end: from + caption.length },
    headerRows: 1,
    rows,
  };
}

export const PARSED: ParsedDocument = {
  id: DOC,
  blocks: [
    { type: "title", id: "title", spans: [[0, 5]], text: "高境镇规划", runs: [] },
    { type: "paragraph", id: "p1", spans: [[6, TEXT.indexOf("表一")]], text: "", runs: [] },
    table("t1", "表一 项目", "表二"),
    table("t2", "表二 指标", ""),
  ],
};

export const cite = (exact: string, more: Partial<AuthoredCitation> = {}): AuthoredCitation => ({ doc: DOC, exact, ...more });

const RING = [
  [121.46, 31.31],
  [121.5, 31.31],
  [121.5, 31.34],
  [121.46, 31.34],
  [121.46, 31.31],
];

export const TOWN: AuthoredFeature = {
  id: "gaojing",
  name: "高境镇",
  area: "gaojing",
  kind: "town",
  placement: { geometry: "gaojing" },
  basis: { method: "osm", accuracyM: 30, sources: ["osm"] },
  citations: [],
};

const CORRIDOR: AuthoredFeature = {
  id: "gaojing.corridor.line-3",
  name: "三邻桥",
  area: "gaojing",
  kind: "corridor",
  placement: { point: [121.47, 31.32] },
  basis: { method: "derived-from-text", accuracyM: 500, sources: ["osm"] },
  citations: [cite("依托三邻桥")],
};

export const PARCEL: AuthoredFeature = {
  id: "gaojing.parcel.sanlinqiao-2",
  name: "三邻桥二期",
  area: "gaojing",
  kind: "parcel",
  corridorIds: ["gaojing.corridor.line-3"],
  areaText: "36 亩",
  stages: [{ stage: "planned", asOf: "2021-01", citation: cite("三邻桥二期，“十四五”建成") }],
  plans: [{ event: "finish", period: "2021-2025", citation: cite("三邻桥二期，“十四五”建成") }],
  placement: { footprint: [121.48, 31.32] },
  basis: { method: "schematic", accuracyM: 300, sources: ["osm"] },
  citations: [cite("1|三邻桥二期|36")],
};

export const CARRIER: AuthoredFeature = {
  id: "gaojing.carrier.changjiang-ruanjianyuan",
  name: "长江软件园",
  area: "gaojing",
  kind: "carrier",
  placement: null,
  basis: { method: "none", accuracyM: null, sources: [], note: "文件没有写地址" },
  citations: [cite("2|长江软件园")],
};

export const INDICATORS: AuthoredIndicators = {
  doc: DOC,
  tables: [
    {
      caption: "表二 指标",
      slug: "targets",
      columns: { rowNo: 0, name: 1, attribute: 3, values: [{ column: 2, role: "target", period: "2025", slug: "target" }] },
      rows: [
        { rowNo: "1", name: "绿化面积", label: "绿化面积", slug: "green", series: "gaojing.green", unit: "平方米" },
        { rowNo: "2", name: "满意度", label: "满意度", slug: "content", series: "gaojing.content", unit: "%" },
      ],
    },
  ],
  prose: [
    {
      slug: "parks",
      series: "gaojing.parks",
      category: "绿化",
      name: "公园面积",
      unit: "万平方米",
      period: "2025",
      role: "target",
      valueText: "2.5 万平方米",
      citation: cite("公园达到 2.5 万平方米"),
    },
  ],
};

export const FINDING: AuthoredFinding = {
  id: "gaojing-plan-2021.finding.parks",
  type: "conflict",
  severity: "low",
  summary: "两处不同",
  detail: "25000 对 11743",
  citations: [cite("公园达到 2.5 万平方米"), cite("11743")],
  featureIds: ["gaojing.parcel.sanlinqiao-2"],
  indicatorIds: ["gaojing-plan-2021.prose.parks"],
};

/** A scene with a quotation, an indicator, a sum of ours, a doubt, and a thing that is not on the map. */
export const SCENE: AuthoredScene = {
  id: "opening",
  title: "三邻桥二期",
  focus: ["gaojing.parcel.sanlinqiao-2", "gaojing.carrier.changjiang-ruanjianyuan"],
  layers: ["parcels", "carriers", "basemap"],
  camera: { move: "build-up", ids: ["gaojing.parcel.sanlinqiao-2", "gaojing.carrier.changjiang-ruanjianyuan"] },
  passages: [cite("1|三邻桥二期|36"), cite("启动三邻桥二期，“十四五”建成")],
  indicators: ["gaojing-plan-2021.prose.parks"],
  findings: ["gaojing-plan-2021.finding.parks"],
  words: {
    headline: "三邻桥二期，36 亩",
    lines: [
      { text: "三邻桥二期：36 亩", passages: [0] },
      { text: "公园达到 2.5 万平方米", indicators: [0] },
      { text: "两个数相差 33.5", passages: [0], indicators: [0], how: "36 - 2.5 = 33.5" },
    ],
  },
  notes:
    "各位请看，这里是三邻桥二期，占地 36 亩。规划说的是“启动三邻桥二期”，打算在“十四五”时期建成；是打算，不是已经建成。公园到 2025 年达到 2.5 万平方米。" +
    "长江软件园写在同一张表里，文件没有写它的地址，所以未上图，等查到了再补上去。",
  durationS: 40,
};

/** Decides of every kind of the good atlas. */
export const NEAR_GROUPS: NearGroups = {
  groups: [{ id: "renewal", label: "旧改", kinds: [{ kind: "parcel", subkinds: [""] }] }],
  apart: [
    {
      why: "不是身边的一处",
      kinds: [
        { kind: "town", subkinds: null },
        { kind: "corridor", subkinds: null },
        { kind: "carrier", subkinds: null },
      ],
    },
  ],
};

const SCENES = [SCENE];

function filedScript(scenes: readonly AuthoredScene[]): Authored["scenes"][number] {
  const record = { id: "gaojing", title: "高境", subtitle: "规划", areas: ["gaojing"], language: "zh-CN", scenes } as const;
  return { file: "geodata/scenes/gaojing.json", record };
}

const FILE = "geodata/fixture.json";
const filed = <T>(record: T) => ({ file: FILE, record });

/** What a test may replace in the good atlas. */
export interface Patch extends Partial<Omit<Authored, "features" | "indicators" | "findings" | "scenes">> {
  readonly features?: readonly AuthoredFeature[];
  readonly indicators?: readonly AuthoredIndicators[];
  readonly findings?: readonly AuthoredFinding[];
  readonly scenes?: readonly AuthoredScene[];
}

const PLAIN: readonly AuthoredPlain[] = [
  { citation: cite("三邻桥二期，“十四五”建成"), text: "三邻桥的第二期，打算在“十四五”建成。" },
  { citation: cite("1|三邻桥二期|36"), text: "表里的第一行是三邻桥二期，占地 36 亩。" },
];

/** The good atlas with some of it replaced, compiled. */
export function world({ features, indicators, findings, scenes, ...rest }: Patch = {}): World {
  const seed = {
    id: DOC,
    title: "规划",
    issuer: "高境镇",
    area: "gaojing" as const,
    date: "2021-01",
    file: "000.txt",
    sha256: createHash("sha256").update(TEXT).digest("hex"),
    text: TEXT,
  };
  const authored: Authored = {
    seeds: [seed],
    features: (features ?? [TOWN, CORRIDOR, PARCEL, CARRIER]).map(filed),
    namesEn: [
      filed({ id: TOWN.id, nameEn: "Gaojing Town" }),
      filed({ id: CARRIER.id, nameEn: "Changjiang Software Park" }),
      filed({ id: CORRIDOR.id, nameEn: "Sanlinqiao" }),
      filed({ id: PARCEL.id, nameEn: "Sanlinqiao Phase II" }),
    ],
    sortsEn: [],
    groundEn: [filed({ word: "殷高西路", english: "West Yingao Road" })],
    geometries: [filed({ id: "gaojing", geometry: { type: "Polygon", coordinates: [RING] }, sources: ["osm"], note: null })],
    sources: [filed({ key: "osm", title: "OpenStreetMap", datum: "WGS84", licence: "ODbL 1.0" })],
    indicators: (indicators ?? [INDICATORS]).map(filed),
    findings: (findings ?? [FINDING]).map(filed),
    series: [],
    checks: NO_CHECKS,
    scenes: [filedScript(scenes ?? SCENES)],
    basemap: [
      filed({
        type: "Feature",
        properties: { layer: "road", class: "primary", name: "殷高西路", quality: "surveyed", accuracyM: 15, sources: ["osm"] },
        geometry: {
          type: "LineString",
          coordinates: [
            [121.46, 31.32],
            [121.5, 31.32],
          ],
        },
      }),
    ],
    featureTables: [filed({ doc: DOC, caption: "表一 项目", nameColumns: [1] })],
    labelCharacters: "高境镇三邻桥二期长江软件园殷西路",
    nearGroups: NEAR_GROUPS,
    plain: PLAIN.map(filed),
    glossEn: [],
    glossary: [],
    site: { name: "规划图谱", mapApprovalNumber: null, contact: null },
    ...rest,
  };
  const text: SourceText = { seed, squeezed: squeeze(TEXT), parsed: PARSED };
  return buildWorld(authored, new Map([[DOC, text]]));
}

/** A feature with some of it replaced. */
export function but(feature: AuthoredFeature, change: Partial<AuthoredFeature>): AuthoredFeature {
  return { ...feature, ...change };
}

/** The good features with one replaced by id. */
export function featuresWith(changed: AuthoredFeature): AuthoredFeature[] {
  return [TOWN, CORRIDOR, PARCEL, CARRIER].map((feature) => (feature.id === changed.id ? changed : feature));
}
