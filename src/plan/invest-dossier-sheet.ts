import type { RoadNetwork } from "../geo/road-graph";
import { t } from "../i18n/words";
import { corridorIndustries, leadingFirms } from "./invest-corridor";
import { NEIGHBOUR_M, neighboursOf, stationWays, unsaid, WALK_NOTE, walkWords, worksNear } from "./invest-dossier";
import type { AreaUnit } from "./invest-keys";
import type { InvestRow } from "./invest-rows";
import { headOf } from "./invest-sheet";
import { intentWords, investColumns, roundedM } from "./invest-table";
import { kindLabel, kindLine, methodSentence, stageLabel, transitLabel } from "./labels";
import { allCitations } from "./select";
import { shownName } from "./shown-name";
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
  if (!row.at) return [{ head: t("周边"), lines: [t("没有上图，量不出周边。")] }];
  const stations = stationWays(row, features, network).map(({ station: { properties: p }, straightM, walk }) => {
    const status = p.transitStatus ? t("（{0}）", transitLabel(p.transitStatus)) : "";
    return t("{0}{1}：直线约 {2} 米；{3}", shownName(p), status, roundedM(straightM), walkWords(walk));
  });
  const neighbours = neighboursOf(row, features).map(({ kind, within500, within1000 }) => {
    const names = [...within500, ...within1000].map((n) => shownName(n.feature.properties)).join(t("、"));
    return t(
      "{0}：{1} 米内 {2} 处，至 {3} 米 {4} 处（{5}）",
      kindLabel(kind),
      NEIGHBOUR_M[0],
      within500.length,
      NEIGHBOUR_M[1],
      within1000.length,
      names,
    );
  });
  const works = worksNear(row, features).map(({ feature: { properties: p }, distanceM }) => {
    const plans = p.plans.map((plan) =>
      t("计划{0}年{1}", plan.period.replace("-", "—"), plan.event === "start" ? t("启动") : t("建成")),
    );
    return t(
      "{0}：直线约 {1} 米；{2}",
      p.name,
      roundedM(distanceM),
      plans.length === 0 ? t("没有写计划时间") : plans.join(t("；")),
    );
  });
  return [
    { head: t("轨道站"), lines: stations.length === 0 ? [t("3 公里内没有已收录的轨道站。")] : [...stations, WALK_NOTE] },
    { head: t("周边"), lines: neighbours.length === 0 ? [t("1 公里内没有已收录的车站、地块、载体、设施和绿地。")] : neighbours },
    { head: t("附近的建设项目"), lines: works.length === 0 ? [t("1 公里内没有已上图的建设项目。")] : works },
  ];
}

/** The dossier of a row in words; its figures are those of the table. */
export function dossierSheet(row: InvestRow, unit: AreaUnit, material: DossierMaterial): DossierSheet {
  const p = row.properties;
  const figures = investColumns(unit).filter(({ key }) => key === "land" || key === "floor" || key === "investment");
  const corridors = material.features.filter((f) => p.corridorIds.includes(f.properties.id));
  const titles = new Map(material.documents.map((d) => [d.id, d]));
  const stages = p.stages.map((s) => t("{0}，截至 {1}，据文件报告", stageLabel(s.stage), s.asOf));
  const intent = intentWords(row);
  const accuracy = p.geometryBasis.accuracyM === null ? "" : t("，误差约 {0} 米", p.geometryBasis.accuracyM);
  const seen = new Map(allCitations(row.feature).map((c) => [`${c.doc} ${c.start} ${c.end}`, c]));
  return {
    title: p.name,
    subtitle: t("{0} · {1}", kindLine(p), row.areaName),
    facts: [
      ...figures.map((column) => [headOf(column), column.value(row) ?? t("未公布")] as const),
      [t("功能定位"), p.function ?? t("未公布")],
    ],
    sections: [
      {
        head: t("阶段与计划"),
        lines: [
          ...(stages.length === 0 ? [t("文件没有说阶段。")] : stages),
          intent === null ? t("文件没有说计划时间。") : t("{0}。这是计划，不等于已经发生。", intent),
        ],
      },
      {
        head: t("位置"),
        lines: [
          t("{0}{1}。", methodSentence(p.geometryBasis.method), accuracy),
          ...(p.geometryBasis.note ? [p.geometryBasis.note] : []),
        ],
      },
      {
        head: t("所在的带与轴"),
        lines:
          corridors.length === 0
            ? [t("文件没有把它放在哪一条带或轴上。")]
            : corridors.flatMap((corridor) => {
                const [industries, firms] = [corridorIndustries(corridor), leadingFirms(corridor)];
                return [
                  corridor.properties.name,
                  ...(industries.length > 0 ? [t("规划给的产业：{0}", industries.map((n) => n.name).join(t("、")))] : []),
                  ...(firms.length > 0 ? [t("原文点名的龙头或支柱企业：{0}", firms.map((n) => n.name).join(t("、")))] : []),
                ];
              }),
      },
      ...nearLines(row, material),
      ...(material.findings.length > 0 ? [{ head: t("有关的存疑"), lines: material.findings.map((f) => f.summary) }] : []),
      { head: t("文件没有说的"), lines: [t("{0}（未公布）。", unsaid(row).join(t("、")))] },
    ],
    quotes: [...seen.values()].map((c) => {
      const record = titles.get(c.doc);
      return { text: c.exact, source: record ? t("《{0}》 {1}", record.title, record.date) : c.doc };
    }),
  };
}
