import type { RoadNetwork } from "../geo/road-graph";
import { corridorIndustries, leadingFirms } from "./invest-corridor";
import { NEIGHBOUR_M, neighboursOf, stationWays, unsaid, WALK_NOTE, walkWords, worksNear } from "./invest-dossier";
import type { AreaUnit } from "./invest-keys";
import type { InvestRow } from "./invest-rows";
import { headOf } from "./invest-sheet";
import { intentWords, investColumns, roundedM } from "./invest-table";
import { kindLabel, kindLine, methodSentence, stageLabel, transitLabel } from "./labels";
import { allCitations } from "./select";
import type { DocumentRecord, Finding, PlanFeature } from "./types";

/** A dossier as plain words, for files. */
export interface DossierSheet {
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly (readonly [label: string, value: string | number])[];
  readonly sections: readonly { readonly head: string; readonly lines: readonly string[] }[];
  readonly quotes: readonly { readonly text: string; readonly source: string }[];
}

export interface DossierMaterial {
  readonly features: readonly PlanFeature[];
  readonly network: RoadNetwork | null;
  readonly documents: readonly DocumentRecord[];
  /** Those that touch the row. */
  readonly findings: readonly Finding[];
}

function nearLines(row: InvestRow, { features, network }: DossierMaterial): DossierSheet["sections"] {
  if (!row.at) return [{ head: "周边", lines: ["没有上图，量不出周边。"] }];
  const stations = stationWays(row, features, network).map(({ station: { properties: p }, straightM, walk }) => {
    const status = p.transitStatus ? `（${transitLabel(p.transitStatus)}）` : "";
    return `${p.name}${status}：直线约 ${roundedM(straightM)} 米；${walkWords(walk)}`;
  });
  const neighbours = neighboursOf(row, features).map(({ kind, within500, within1000 }) => {
    const names = [...within500, ...within1000].map((n) => n.feature.properties.name).join("、");
    return `${kindLabel(kind)}：${NEIGHBOUR_M[0]} 米内 ${within500.length} 处，至 ${NEIGHBOUR_M[1]} 米 ${within1000.length} 处（${names}）`;
  });
  const works = worksNear(row, features).map(({ feature: { properties: p }, distanceM }) => {
    const plans = p.plans.map((plan) => `计划${plan.period.replace("-", "—")}年${plan.event === "start" ? "启动" : "建成"}`);
    return `${p.name}：直线约 ${roundedM(distanceM)} 米；${plans.length === 0 ? "没有写计划时间" : plans.join("；")}`;
  });
  return [
    { head: "轨道站", lines: stations.length === 0 ? ["3 公里内没有已收录的轨道站。"] : [...stations, WALK_NOTE] },
    { head: "周边", lines: neighbours.length === 0 ? ["1 公里内没有已收录的车站、地块、载体、设施和绿地。"] : neighbours },
    { head: "附近的建设项目", lines: works.length === 0 ? ["1 公里内没有已上图的建设项目。"] : works },
  ];
}

/** The dossier of a row in words; its figures are those of the table. */
export function dossierSheet(row: InvestRow, unit: AreaUnit, material: DossierMaterial): DossierSheet {
  const p = row.properties;
  const figures = investColumns(unit).filter(({ key }) => key === "land" || key === "floor" || key === "investment");
  const corridors = material.features.filter((f) => p.corridorIds.includes(f.properties.id));
  const titles = new Map(material.documents.map((d) => [d.id, d]));
  const stages = p.stages.map((s) => `${stageLabel(s.stage)}，截至 ${s.asOf}，据文件报告`);
  const intent = intentWords(row);
  const accuracy = p.geometryBasis.accuracyM === null ? "" : `，误差约 ${p.geometryBasis.accuracyM} 米`;
  const seen = new Map(allCitations(row.feature).map((c) => [`${c.doc} ${c.start} ${c.end}`, c]));
  return {
    title: p.name,
    subtitle: `${kindLine(p)} · ${row.areaName}`,
    facts: [
      ...figures.map((column) => [headOf(column), column.value(row) ?? "未公布"] as const),
      ["功能定位", p.function ?? "未公布"],
    ],
    sections: [
      {
        head: "阶段与计划",
        lines: [
          ...(stages.length === 0 ? ["文件没有说阶段。"] : stages),
          intent === null ? "文件没有说计划时间。" : `${intent}。这是计划，不等于已经发生。`,
        ],
      },
      {
        head: "位置",
        lines: [
          `${methodSentence(p.geometryBasis.method)}${accuracy}。`,
          ...(p.geometryBasis.note ? [p.geometryBasis.note] : []),
        ],
      },
      {
        head: "所在的带与轴",
        lines:
          corridors.length === 0
            ? ["文件没有把它放在哪一条带或轴上。"]
            : corridors.flatMap((corridor) => {
                const [industries, firms] = [corridorIndustries(corridor), leadingFirms(corridor)];
                return [
                  corridor.properties.name,
                  ...(industries.length > 0 ? [`规划给的产业：${industries.map((n) => n.name).join("、")}`] : []),
                  ...(firms.length > 0 ? [`原文点名的龙头或支柱企业：${firms.map((n) => n.name).join("、")}`] : []),
                ];
              }),
      },
      ...nearLines(row, material),
      ...(material.findings.length > 0 ? [{ head: "有关的存疑", lines: material.findings.map((f) => f.summary) }] : []),
      { head: "文件没有说的", lines: [`${unsaid(row).join("、")}（未公布）。`] },
    ],
    quotes: [...seen.values()].map((c) => {
      const record = titles.get(c.doc);
      return { text: c.exact, source: record ? `《${record.title}》 ${record.date}` : c.doc };
    }),
  };
}
