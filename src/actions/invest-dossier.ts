import { getDataset } from "../data/use-dataset";
import { findingsByFeature } from "../plan/findings";
import { dossierSheet } from "../plan/invest-dossier-sheet";
import { approvalLine } from "../plan/site";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";
import { rowsNow } from "./invest-found";
import { walkingNow } from "./walking";

export const saveDossier = defineAction({
  id: "save-dossier",
  label: "存为幻灯片",
  perform: async (id: string, madeOn: string): Promise<void> => {
    const row = rowsNow().find((one) => one.id === id);
    const { features, atlas, findings } = getDataset();
    if (!row || features.status !== "ready") throw new Error(`没有编号为 ${id} 的地点`);
    const known = atlas.status === "ready" ? atlas.value : null;
    const sheet = dossierSheet(row, atlasStore.getState().invest.unit, {
      features: features.value.all,
      network: walkingNow(),
      documents: known?.documents ?? [],
      findings: findings.status === "ready" ? (findingsByFeature(findings.value).get(id) ?? []) : [],
    });
    const [{ writeDossier }, { saveFile }, { fileName }] = await Promise.all([
      import("../export/dossier-slides"),
      import("../export/picture"),
      import("../export/file-name"),
    ]);
    const foot = `示意图，不作为划界依据　${approvalLine(known?.site ?? null)}　© OpenStreetMap contributors　数据版本 ${known?.dataVersion ?? "不明"}`;
    saveFile(await writeDossier({ sheet, madeOn, foot }), fileName([row.properties.name, "档案"], "pptx"));
  },
});
